import { type Moment, momentOf } from '../core/time/moment.ts';
import { useShell, useView } from './shellContext.ts';

/** The moment that the map shows; the same object while time, mode and knowledge stay. */
export function useMoment(): Moment {
  const { atlas } = useShell();
  const time = useView((view) => view.time);
  const mode = useView((view) => view.mode);
  const known = useView((view) => view.known);
  return momentOf(atlas, { time, mode, known });
}
