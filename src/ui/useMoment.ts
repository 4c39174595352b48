import { useMemo } from 'preact/hooks';
import { type Moment, momentOf } from '../core/time/moment.ts';
import { useShell, useView } from './shellContext.ts';

/** The moment that the map shows; the same object while time and mode stay. */
export function useMoment(): Moment {
  const { atlas } = useShell();
  const time = useView((view) => view.time);
  const mode = useView((view) => view.mode);
  return useMemo(() => momentOf(atlas, { time, mode }), [atlas, time, mode]);
}
