import { bisector } from 'd3';
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

/** All of them cut after a day. */
export interface CutRuns<Run extends Span> {
  readonly whole: readonly (readonly Run[])[];
  readonly cut: readonly (readonly Run[])[];
  /** Until which day of knowledge each has something to cut off. */
  readonly reach: Float64Array;
}

function reachOf(runs: readonly Span[]): Day {
  const last = runs.at(-1);
  if (last === undefined) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(last.to) ? last.to : last.from - 1;
}

function isSameCut<Run extends Span>(a: readonly Run[], b: readonly Run[]): boolean {
  const [one, other] = [a.at(-1), b.at(-1)];
  return a.length === b.length && one?.from === other?.from && one?.to === other?.to;
}

/**
 * `cutAfter` for many at once; `before` is what was returned for the last day asked. What is as it was
 * then is the very same, each by itself and the whole of them.
 */
export function cutAllAfter<Run extends Span>(
  whole: readonly (readonly Run[])[],
  known: Day,
  before: CutRuns<Run> | null,
): CutRuns<Run> {
  const reach = before?.whole === whole ? before.reach : new Float64Array(whole.length);
  let cut: (readonly Run[])[] | null = null;
  whole.forEach((runs, at) => {
    const isOld = before?.whole[at] === runs;
    if (before?.whole !== whole) reach[at] = isOld ? (before.reach[at] ?? 0) : reachOf(runs);
    const old = before?.cut[at];
    const isCut = (reach[at] ?? 0) >= known;
    let now = isCut ? cutAfter(runs, known) : runs;
    if (isCut && isOld && old && isSameCut(old, now)) now = old;
    if (now === old) return;
    cut ??= before ? [...before.cut] : [];
    cut[at] = now;
  });
  return { whole, cut: cut ?? before?.cut ?? [], reach };
}

/** The stretch that contains `day`, or null. */
export function stretchOn<Run extends Span>(stretches: readonly Run[], day: Day): Run | null {
  const stretch = stretches[begunBy(stretches, day)];
  return stretch !== undefined && day <= stretch.to ? stretch : null;
}
