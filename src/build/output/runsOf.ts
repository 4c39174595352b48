import type { Day } from '../../core/model/day.ts';
import type { Stretch } from '../../core/selection/stretch.ts';
import { isoOf } from '../../core/time/civil.ts';

/** First day and last day, ISO 8601; null where it is open. */
export interface IsoSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * How long each value lasts. A flow's stretches also part where something else of it changes; the core
 * hands on the very same value.
 */
export function runsOf<Value>(
  stretches: readonly Stretch<Value>[],
): { span: IsoSpan; value: Value }[] {
  const runs: Stretch<Value>[] = [];
  for (const stretch of stretches) {
    const before = runs.at(-1);
    const goesOn = before?.value === stretch.value && before.to + 1 === stretch.from;
    if (goesOn) runs[runs.length - 1] = { ...before, to: stretch.to };
    else runs.push(stretch);
  }
  return runs.map(({ from, to, value }) => ({
    span: { from: isoOrOpen(from), to: isoOrOpen(to) },
    value,
  }));
}

const isoOrOpen = (day: Day): string | null => (Number.isFinite(day) ? isoOf(day) : null);
