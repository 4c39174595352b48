import { bisector, bisectRight } from 'd3';
import type { Day, Span } from '../model/day.ts';

/** A run of days, both ends included, over which something stays the same. */
export interface Stretch<Value> extends Span {
  readonly value: Value;
}

/**
 * The stretches of a value that can change only on `changes` (days; order and doubles do not
 * matter). Days without a value (null) are left out; the last stretch goes on for ever.
 */
export function stretchesOf<Value>(
  changes: Iterable<Day>,
  valueOn: (day: Day) => Value | null,
  isSame: (a: Value, b: Value) => boolean,
): readonly Stretch<Value>[] {
  const days = [...new Set(changes)].filter(Number.isFinite).sort((a, b) => a - b);
  const [first] = days;
  const starts =
    first === undefined ? [Number.NEGATIVE_INFINITY] : [Number.NEGATIVE_INFINITY, ...days];
  const stretches: Stretch<Value>[] = [];
  starts.forEach((from, index) => {
    const to = (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const value = valueOn(Number.isFinite(from) ? from : (first ?? 0) - 1);
    if (value === null) return;
    const before = stretches.at(-1);
    if (before !== undefined && before.to + 1 === from && isSame(before.value, value)) {
      stretches[stretches.length - 1] = { ...before, to };
    } else {
      stretches.push({ from, to, value });
    }
  });
  return stretches;
}

const beginnings = bisector((stretch: Span) => stretch.from);

/** Index of the last stretch that has begun by `day`, or -1. */
export function begunBy(stretches: readonly Span[], day: Day): number {
  return beginnings.right(stretches, day) - 1;
}

/** What is known of days up to `known`: nothing that begins later, and what lasts till then goes on for ever. */
export function cutAfter<Run extends Span>(runs: readonly Run[], known: Day): readonly Run[] {
  const final = runs.length - 1;
  // Most have no later run: no need to look for the last one.
  const at = (runs[final]?.from ?? known) <= known ? final : begunBy(runs, known);
  const last = runs[at];
  if (last === undefined) return [];
  const goesOn = last.to >= known && Number.isFinite(last.to);
  if (at === final && !goesOn) return runs;
  const cut = runs.slice(0, at + 1);
  if (goesOn) cut[at] = { ...last, to: Number.POSITIVE_INFINITY };
  return cut;
}

/** The stretch that contains `day`, or null. */
export function stretchOn<Run extends Span>(stretches: readonly Run[], day: Day): Run | null {
  const stretch = stretches[begunBy(stretches, day)];
  return stretch !== undefined && day <= stretch.to ? stretch : null;
}

/** The last of the sorted `days` that is not after `day`, or `-Infinity`. */
export function lastDayBy(days: readonly Day[], day: Day): Day {
  return days[bisectRight(days, day) - 1] ?? Number.NEGATIVE_INFINITY;
}
