import type { Mode, TimeChoice, TimePoint } from '../view/view.ts';
import { dayOf, isCivil, isoOf } from './civil.ts';

/** The time when a link names none: up to and at the latest day. */
export const defaultTime: TimeChoice = { from: { at: 'earliest' }, to: { at: 'latest' } };

const between = '..';

/** `2022-03-04`, `2022-03`, `2022`, `earliest` or `latest`; null for anything else. */
export function readTimePoint(text: string): TimePoint | null {
  if (text === 'earliest' || text === 'latest') return { at: text };
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [match[1], match[2] ?? '01', match[3] ?? '01'].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isCivil(year, month, day)) return null;
  if (match[3] !== undefined) return { at: 'day', day: dayOf(year, month, day) };
  return match[2] === undefined ? { at: 'year', year } : { at: 'month', year, month };
}

/** The text that `readTimePoint` reads as `point`. */
export function writeTimePoint(point: TimePoint): string {
  switch (point.at) {
    case 'day':
      return isoOf(point.day);
    case 'month':
      return isoOf(dayOf(point.year, point.month, 1)).slice(0, 7);
    case 'year':
      return isoOf(dayOf(point.year, 1, 1)).slice(0, 4);
    case 'earliest':
    case 'latest':
      return point.at;
  }
}

/**
 * `A..B`, or one point: in `during` that point from its first day to its last, else the single day
 * with nothing said of the beginning. Null for anything else.
 */
export function readTime(text: string, mode: Mode): TimeChoice | null {
  const [first = '', second, ...rest] = text.split(between);
  const from = readTimePoint(first);
  if (from === null || rest.length > 0) return null;
  if (second === undefined) {
    return mode === 'during' ? { from, to: from } : { from: defaultTime.from, to: from };
  }
  const to = readTimePoint(second);
  return to === null ? null : { from, to };
}

/** The shortest text that `readTime` reads as `time`; it never ends in dots. */
export function writeTime({ from, to }: TimeChoice, mode: Mode): string {
  const implied = mode === 'during' ? to : defaultTime.from;
  return isSamePoint(from, implied)
    ? writeTimePoint(to)
    : `${writeTimePoint(from)}${between}${writeTimePoint(to)}`;
}

/** Whether both mean the same point; a month is not the same as its last day. */
export function isSamePoint(a: TimePoint, b: TimePoint): boolean {
  return writeTimePoint(a) === writeTimePoint(b);
}
