import type { Span } from '../../core/model/day.ts';
import type { State, StateAt } from '../../core/model/state.ts';
import type { Stretch } from '../../core/selection/stretch.ts';
import { isoOf } from '../../core/time/civil.ts';

/** An end of a time span: that day, or the bounds within which it lies; ISO 8601. */
type Bound = { readonly in: string } | { readonly earliest?: string; readonly latest?: string };

interface Timespan {
  readonly start?: Bound;
  readonly end?: Bound;
}

/** The time member of a feature as Linked Places has it; whoever reads GeoJSON alone passes over it. */
export interface When {
  readonly timespans: readonly Timespan[];
  /** `uncertain` where all that is known is a plan. */
  readonly certainty: 'certain' | 'less-certain' | 'uncertain';
}

const there: ReadonlySet<State> = new Set(['operating', 'paused']);

/**
 * When a thing was there, or else when it was meant to be; null where no day can be told. The format
 * is that of https://github.com/LinkedPasts/linked-places-format.
 */
export function whenOf(lives: readonly Stretch<StateAt>[]): When | null {
  const spans = runsOfBeing(lives).map(({ from, to, value }): Timespan => {
    const start = Number.isFinite(from) ? isoOf(from) : null;
    return {
      ...(start === null ? {} : { start: value.sinceAtLeast ? { latest: start } : { in: start } }),
      ...(Number.isFinite(to) ? { end: { in: isoOf(to) } } : {}),
    };
  });
  if (spans.length > 0) {
    const isBound = spans.some(({ start }) => start !== undefined && 'latest' in start);
    return { timespans: spans, certainty: isBound ? 'less-certain' : 'certain' };
  }
  const target = lives.findLast(({ value }) => value.target !== null)?.value.target;
  return target ? { timespans: [{ start: boundsOf(target) }], certainty: 'uncertain' } : null;
}

/** Stretches of being there; what follows without a day between is one. */
function runsOfBeing(lives: readonly Stretch<StateAt>[]): Stretch<StateAt>[] {
  const runs: Stretch<StateAt>[] = [];
  for (const life of lives.filter(({ value }) => there.has(value.state))) {
    const before = runs.at(-1);
    if (before?.to === life.from - 1) runs[runs.length - 1] = { ...before, to: life.to };
    else runs.push(life);
  }
  return runs;
}

const boundsOf = ({ from, to }: Span): Bound => ({
  ...(Number.isFinite(from) ? { earliest: isoOf(from) } : {}),
  ...(Number.isFinite(to) ? { latest: isoOf(to) } : {}),
});
