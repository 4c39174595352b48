import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import { type PropertyName, type PropertyRule, properties } from '../model/property.ts';
import { staleOn } from './figure.ts';
import { byBeginning, isFact, type KnownClaim } from './knownClaim.ts';

const moving: ReadonlySet<PropertyName> = new Set(['exports', 'imports', 'output', 'shipments']);

/** Days on end through which phones of a thing were counted, and the count it began with. */
export interface CountedRun extends Span {
  readonly first: Claim;
}

/** Whether the claim counts phones, or their value, that were made or moved in a closed period. */
export function isCount({ claim, span }: KnownClaim): boolean {
  return (
    span !== null && isFact(claim) && moving.has(claim.property) && claim.value.form === 'figure'
  );
}

/** Whether it tells of a closed period what was so: a count, a part or a growth. */
export function isPeriodFigure({ claim, span }: KnownClaim): boolean {
  const rule: PropertyRule = properties[claim.property];
  const { form } = claim.value;
  return (
    span !== null &&
    isFact(claim) &&
    form === 'figure' &&
    rule.closedPeriod &&
    Number.isFinite(claim.valid.from) &&
    Number.isFinite(claim.valid.to)
  );
}

/** From the first day to the last that any figure of a closed period speaks of; null without one. */
export function figuresSpan(known: readonly KnownClaim[]): Span | null {
  const spans = known.filter(isPeriodFigure).map(({ claim }) => claim.valid);
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

/** The last day on which a count still stands for the present. */
function lastDayOf(claim: Claim): Day {
  const stale = staleOn(claim);
  return stale === null ? claim.valid.to : stale - 1;
}

/**
 * The run of counts that `day` lies in, or null. What was counted was there: it stays so until the
 * next count, for as long as a figure stays the last known one, and ends unsaid.
 */
export function countedRunOn(known: readonly KnownClaim[], day: Day): CountedRun | null {
  const counts = known
    .filter(isCount)
    .map(({ claim }) => claim)
    .sort(byBeginning);
  let run: CountedRun | null = null;
  for (const claim of counts) {
    if (claim.valid.from > day) break;
    const goesOn: boolean = run !== null && claim.valid.from <= run.to + 1;
    run = {
      first: goesOn && run !== null ? run.first : claim,
      from: goesOn && run !== null ? run.from : claim.valid.from,
      to: Math.max(goesOn && run !== null ? run.to : Number.NEGATIVE_INFINITY, lastDayOf(claim)),
    };
  }
  return run !== null && day <= run.to ? run : null;
}

/** The first day after which a count no longer speaks for the present. */
export function afterCount(claim: Claim): Day {
  return lastDayOf(claim) + 1;
}
