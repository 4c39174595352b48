import { useMemo } from 'preact/hooks';
import type { Day } from '../core/model/day.ts';
import { knowAsOn } from '../core/view/transitions.ts';
import type { KnownPoint } from '../core/view/view.ts';
import { useShell, useView } from './shellContext.ts';
import { useMoment } from './useMoment.ts';

export interface Knowledge {
  /** The day whose knowledge is shown. */
  readonly day: Day;
  readonly isLatest: boolean;
  /** The timeline's day, where something else would be known on it; null where nothing would. */
  readonly offered: Day | null;
  readonly setTo: (day: Day) => void;
  readonly toLatest: () => void;
}

/** What the reader can do to the day whose knowledge is shown. */
export function useKnowledge(): Knowledge {
  const { atlas, dispatch } = useShell();
  const moment = useMoment();
  const point = useView((view) => view.known);
  return useMemo(() => {
    const know = (known: KnownPoint) => dispatch(knowAsOn(known), 'push');
    const day = moment.known;
    const isOffer = moment.to >= atlas.firstReported && moment.to < atlas.latest;
    const offered = isOffer && moment.to !== day ? moment.to : null;
    return {
      day,
      isLatest: point.at === 'latest',
      offered,
      setTo: (to) => know({ at: 'day', day: to }),
      toLatest: () => know({ at: 'latest' }),
    };
  }, [atlas, dispatch, moment, point]);
}
