import { partsOfBasis } from '../model/basis.ts';
import type { Claim } from '../model/claim.ts';
import type { RelationshipKind } from '../model/thing.ts';

/** What the property, the unit or the length of the period says already, at the end of a scope. */
const saidElsewhere =
  /(?: made| shipped|, in dollars|, value)$|(?: made| shipped)? in (?:the|a|part of a) (?:fiscal )?year$/u;

/**
 * Of what a figure is, as its counter calls it: "smartphones", "Europe", "world exports of phones"; null
 * where it does not say. Figures of different scopes are never held against each other.
 */
export function scopeOf(
  { basis }: Claim,
  unit: string,
  tie: RelationshipKind | null,
): string | null {
  const what = basis === null ? null : partsOfBasis(basis).what;
  if (what === null || unit === 'percent' || unit === 'rank') return what;
  // An amount that is claimed of a tie counts the phones of that tie, however its counter calls them.
  if (tie !== null && tie !== 'trade') return null;
  return what.replace(saidElsewhere, '');
}
