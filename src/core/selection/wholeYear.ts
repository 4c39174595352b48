import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { RelationshipId } from '../model/id.ts';
import { type PropertyRule, properties } from '../model/property.ts';
import { isFact, type KnownClaim } from './knownClaim.ts';
import { scopeOf } from './seriesScope.ts';

/** Fewer days are part of a year, more are several; a year of any calendar lies between. */
const [fewest, most] = [360, 372];

export function isWholeYear({ from, to }: Span): boolean {
  const days = to - from + 1;
  return days >= fewest && days <= most;
}

/** Whether a period takes in more than a year; one without an end does not say how much. */
export function isSeveralYears({ from, to }: Span): boolean {
  return Number.isFinite(to - from) && to - from + 1 > most;
}

const isPartOfYear = ({ from, to }: Span): boolean => to - from + 1 < fewest;

/** What an amount of a closed period counts; null of everything that does not grow with its period. */
function countOf(atlas: Atlas, claim: Claim): string | null {
  const rule: PropertyRule = properties[claim.property];
  const { value, valid, about } = claim;
  if (!rule.additive || !rule.closedPeriod || value.form !== 'figure' || !isFact(claim))
    return null;
  if (value.unit.includes('/') || !Number.isFinite(valid.to - valid.from)) return null;
  const tie = atlas.relationships.get(about as RelationshipId)?.kind ?? null;
  return [claim.property, value.unit, scopeOf(claim, value.unit, tie)].join(' ');
}

/**
 * The figures of the last whole year that had ended by `day`, wherever only a part of a year is among
 * the `shown` ones: five months beside nothing would read as a year.
 */
export function lastWholeYears(
  atlas: Atlas,
  known: readonly KnownClaim[],
  shown: readonly Claim[],
  day: Day,
): ReadonlySet<Claim> {
  const kinds = new Map<string, boolean>();
  for (const claim of shown) {
    const count = countOf(atlas, claim);
    if (count === null) continue;
    kinds.set(count, (kinds.get(count) ?? true) && isPartOfYear(claim.valid));
  }
  const found = new Set<Claim>();
  for (const [count, isPartOnly] of kinds) {
    if (!isPartOnly) continue;
    const years = known.flatMap(({ claim, span }) =>
      span !== null &&
      claim.valid.to <= day &&
      isWholeYear(claim.valid) &&
      countOf(atlas, claim) === count
        ? [claim]
        : [],
    );
    const last = Math.max(...years.map(({ valid }) => valid.to));
    for (const claim of years) if (claim.valid.to === last) found.add(claim);
  }
  return found;
}
