import type { Day, Span } from '../model/day.ts';
import { dayOf } from '../time/civil.ts';

/** A day from which figures count something else under the same name. */
export interface SeriesBreak {
  readonly day: Day;
  readonly reason: 'hs2022';
}

/** Customs counted phones under HS 8517.12 until the end of 2021, then under 8517.13 and 8517.14. */
const breaks: readonly SeriesBreak[] = [{ day: dayOf(2022, 1, 1), reason: 'hs2022' }];

/** The changes of the customs code of phones that lie within a run of trade figures. */
export function tradeBreaks({ from, to }: Span): readonly SeriesBreak[] {
  return breaks.filter(({ day }) => from < day && day <= to);
}
