import { civilOf, dayOf } from '../core/time/civil.ts';

/** The run of days that the track shows. */
export interface Track {
  readonly from: number;
  readonly to: number;
}

export interface TrackScale {
  /** Day to px from the start of the track's box. */
  readonly x: (day: number) => number;
  /** The whole day nearest to a px, never off the track. */
  readonly dayAt: (x: number) => number;
}

/** Days laid out over `width` px, `inset` px free at both ends so that a thumb there is whole. */
export function trackScale(track: Track, width: number, inset: number): TrackScale {
  const days = track.to - track.from;
  const room = Math.max(1, width - 2 * inset);
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return {
    x: (day) => inset + room * within((day - track.from) / days),
    dayAt: (x) => track.from + Math.round(days * within((x - inset) / room)),
  };
}

export interface YearTick {
  readonly year: number;
  readonly day: number;
  /** Only every second, fourth … year is named where they stand close. */
  readonly named: boolean;
}

const yearSteps = [1, 2, 4, 5, 10];
const leastRoomForAName = 46;

/** The first day of every year on the track, and which of them there is room to name at `width` px. */
export function yearTicks(track: Track, width: number): readonly YearTick[] {
  const first = civilOf(track.from - 1).year + 1;
  const last = civilOf(track.to).year;
  const pxPerYear = (width / (track.to - track.from)) * 365.25;
  const step = yearSteps.find((years) => years * pxPerYear >= leastRoomForAName) ?? 10;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).map(
    (year) => ({ year, day: dayOf(year, 1, 1), named: year % step === 0 }),
  );
}

export type ThumbName = 'from' | 'to';

/** Which of two thumbs a press at `day` moves; between thumbs that lie together, the one on its side. */
export function nearestThumb(day: number, from: number, to: number): ThumbName {
  const toFrom = Math.abs(day - from);
  const toTo = Math.abs(day - to);
  if (toFrom === toTo) return day < from ? 'from' : 'to';
  return toFrom < toTo ? 'from' : 'to';
}
