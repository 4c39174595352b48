import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { KnownPoint, Mode, TimePoint, View } from '../view/view.ts';
import { dayOf, firstDayOfMonth, lastDayOfMonth } from './civil.ts';

/** What the map shows, in days since 1970: the view's time with nothing left to resolve. */
export interface Moment {
  readonly mode: Mode;
  /** Counts in `during` alone; never after `to`. */
  readonly from: Day;
  /** The single day of `at` and `upto`. */
  readonly to: Day;
  /** The day whose knowledge the map shows. */
  readonly known: Day;
}

/** The days that a point of time stands for; `earliest` and `latest` are the atlas's. */
export function spanOfPoint(point: TimePoint, atlas: Pick<Atlas, 'latest' | 'track'>): Span {
  switch (point.at) {
    case 'day':
      return { from: point.day, to: point.day };
    case 'month':
      return {
        from: firstDayOfMonth(point.year, point.month),
        to: lastDayOfMonth(point.year, point.month),
      };
    case 'year':
      return { from: dayOf(point.year, 1, 1), to: dayOf(point.year, 12, 31) };
    case 'earliest':
      return { from: atlas.track.from, to: atlas.track.from };
    case 'latest':
      return { from: atlas.latest, to: atlas.latest };
  }
}

/** What of an atlas says how far time reaches. */
export type Reach = Pick<Atlas, 'latest' | 'firstReported' | 'track'>;

/** The day whose knowledge a point stands for: its last one, never before the first report nor after the last. */
export function knownDayOf(point: KnownPoint, atlas: Reach): Day {
  return Math.min(Math.max(spanOfPoint(point, atlas).to, atlas.firstReported), atlas.latest);
}

interface Asked {
  readonly view: Pick<View, 'time' | 'mode' | 'known'>;
  readonly moment: Moment;
}

const lastAsked = new WeakMap<Reach, Asked>();

/**
 * The moment that a view asks for, within the track. A month or a year ends with its last day and
 * begins, in `during`, with its first. Ends in the wrong order are put right. What is known never follows
 * the time: only `view.known` moves it. All who ask about one view get the very same moment.
 */
export function momentOf(atlas: Reach, view: Pick<View, 'time' | 'mode' | 'known'>): Moment {
  const last = lastAsked.get(atlas);
  const isSame =
    last?.view.time === view.time && last.view.mode === view.mode && last.view.known === view.known;
  if (last && isSame) return last.moment;
  const moment = newMoment(atlas, view);
  lastAsked.set(atlas, { view, moment });
  return moment;
}

function newMoment(atlas: Reach, view: Pick<View, 'time' | 'mode' | 'known'>): Moment {
  const { from: first, to: last } = atlas.track;
  const inTrack = (day: Day): Day => Math.min(Math.max(day, first), last);
  const from = spanOfPoint(view.time.from, atlas);
  const to = spanOfPoint(view.time.to, atlas);
  const isSingle = view.mode !== 'during';
  return {
    mode: view.mode,
    from: inTrack(isSingle ? to.to : Math.min(from.from, to.from)),
    to: inTrack(isSingle ? to.to : Math.max(from.to, to.to)),
    known: knownDayOf(view.known, atlas),
  };
}

/**
 * The days whose facts are shown: one in `at` and `upto`. After `known` nothing is known, so that the
 * state of that day is carried on.
 */
export function shownSpan({ mode, from, to, known }: Moment): Span {
  const last = Math.min(to, known);
  return { from: mode === 'during' ? Math.min(from, last) : last, to: last };
}
