import { defaultTime } from '../time/timeKey.ts';
import type { View } from './view.ts';

/** What an address without a query shows. */
export const defaultView: View = {
  time: defaultTime,
  mode: 'at',
  known: { at: 'latest' },
  projection: 'flat',
  camera: null,
  focus: null,
  tab: 'map',
  sort: { column: 'outcome', direction: 'asc' },
  compare: null,
  comparedAs: null,
  theme: 'auto',
  motion: 'auto',
  play: false,
  speed: 1,
  others: [],
};
