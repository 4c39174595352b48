import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { PropertyName } from '../model/property.ts';
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
