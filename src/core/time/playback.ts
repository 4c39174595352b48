import type { Day } from '../model/day.ts';
import { addMonths, endOfMonth, startOfMonth } from './civil.ts';

const eventMonthMs = 600;
/** Shared by up to `emptyMonthsTogether` months in which nothing changes. */
const emptyMonthsMs = 150;
const emptyMonthsTogether = 5;
const longestMs = 30_000;

/** A day to show, and for how many milliseconds. */
export interface Frame {
  readonly day: Day;
  readonly lastsMs: number;
}

/** First days of the months from that of `from` to that of `to`. */
function monthsBetween(from: Day, to: Day): readonly Day[] {
  const months: Day[] = [];
  for (let month = startOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Runs of empty months are cut into groups that share one time. */
function naturalFrames(months: readonly Day[], events: ReadonlySet<Day>): readonly Frame[] {
  const frames: Frame[] = [];
  let empty: Day[] = [];
  const flush = (): void => {
    frames.push(...empty.map((day) => ({ day, lastsMs: emptyMonthsMs / empty.length })));
    empty = [];
  };
  for (const month of months) {
    if (events.has(month)) {
      flush();
      frames.push({ day: month, lastsMs: eventMonthMs });
    } else {
      empty.push(month);
      if (empty.length === emptyMonthsTogether) flush();
    }
  }
  flush();
  return frames;
}

/**
 * What play shows from `from` to `latest`, a frame for each month on its last day, the last one on
 * `latest`. A month of `eventMonths` (first days) lasts 600 ms at speed 1, up to five others share
 * 150 ms, and the whole never takes more than 30 s, at any speed. Empty when nothing is left to play.
 */
export function playbackOf(
  eventMonths: readonly Day[],
  from: Day,
  latest: Day,
  speed: number,
): readonly Frame[] {
  if (from >= latest) return [];
  const frames = naturalFrames(monthsBetween(from, latest), new Set(eventMonths));
  const natural = frames.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
  const whole = Math.min(longestMs, Math.min(longestMs, natural) / speed);
  return frames.map(({ day, lastsMs }) => ({
    day: Math.min(endOfMonth(day), latest),
    lastsMs: (lastsMs * whole) / natural,
  }));
}

/** The day to show `elapsedMs` after the start; the last one once all is over. */
export function dayAt(schedule: readonly Frame[], elapsedMs: number): Day | null {
  let end = 0;
  const frame = schedule.find(({ lastsMs }) => {
    end += lastsMs;
    return end > elapsedMs;
  });
  return (frame ?? schedule.at(-1))?.day ?? null;
}
