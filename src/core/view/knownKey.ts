import { readTimePoint, writeTimePoint } from '../time/timeKey.ts';
import type { Comparison, KnownPoint } from './view.ts';

const knownMark = 'known:';

/** `2022-03-04`, `2022-03`, `2022` or `latest`; null for anything else. */
export function readKnown(text: string): KnownPoint | null {
  const point = readTimePoint(text);
  return point === null || point.at === 'earliest' ? null : point;
}

/** `known:` and a day, month or year; null for anything else, also for what later versions mean. */
export function readComparison(text: string): Comparison | null {
  if (!text.startsWith(knownMark)) return null;
  const known = readKnown(text.slice(knownMark.length));
  return known === null || known.at === 'latest' ? null : { known };
}

/** The text that `readComparison` reads as `comparison`. */
export function writeComparison({ known }: Comparison): string {
  return `${knownMark}${writeTimePoint(known)}`;
}
