import { useMemo } from 'preact/hooks';
import type { Day } from '../core/model/day.ts';
import { addMonths } from '../core/time/civil.ts';
import { compareKnown, knowAsOn, knowLatest } from '../core/view/transitions.ts';
import type { KnownPoint } from '../core/view/view.ts';
import { useShell, useView } from './shellContext.ts';
import { readTypedKnown, type TypedDateAnswer } from './typedDate.ts';
import { useMoment } from './useMoment.ts';

/** How far back "what was learned" looks when no other day offers itself. */
const monthsBack = 12;

export interface Knowledge {
  /** The day whose knowledge is shown. */
  readonly day: Day;
  readonly isLatest: boolean;
  /** The timeline's day, where something else would be known on it; null where nothing would. */
  readonly offered: Day | null;
  /** The day since which "what was learned" is asked for. */
  readonly since: Day;
  readonly type: (text: string) => TypedDateAnswer;
  readonly setTo: (day: Day) => void;
  readonly toLatest: () => void;
  readonly askLearned: () => void;
}

/** What the reader can do to the day whose knowledge is shown. */
export function useKnowledge(): Knowledge {
  const { atlas, dispatch, messages } = useShell();
  const moment = useMoment();
  const point = useView((view) => view.known);
  return useMemo(() => {
    const know = (known: KnownPoint) => dispatch(knowAsOn(known), 'push');
    const day = moment.known;
    const isOffer = moment.to >= atlas.firstReported && moment.to < atlas.latest;
    const offered = isOffer && moment.to !== day ? moment.to : null;
    const isLatest = point.at === 'latest';
    const since = isLatest ? (offered ?? addMonths(atlas.latest, -monthsBack)) : day;
    return {
      day,
      isLatest,
      offered,
      since,
      type: (text) => {
        const answer = readTypedKnown(text, atlas, messages);
        if (answer.ok) know(answer.point);
        return answer;
      },
      setTo: (to) => know({ at: 'day', day: to }),
      toLatest: () => know({ at: 'latest' }),
      askLearned: () =>
        dispatch((view) => {
          const known =
            view.known.at === 'latest' ? ({ at: 'day', day: since } as const) : view.known;
          return compareKnown(known)(knowLatest()(view));
        }, 'push'),
    };
  }, [atlas, dispatch, messages, moment, point]);
}
