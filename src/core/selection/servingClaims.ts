import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { MarketId, RelationshipId } from '../model/id.ts';
import { type KnownClaim, knownClaimsOf } from './knownClaim.ts';

/** The claims, known on a day, by which what a relationship makes is for a market; null names none. */
export function servingClaims(
  atlas: Atlas,
  relationship: RelationshipId,
  market: MarketId | null,
  known: Day,
): readonly KnownClaim[] {
  return knownClaimsOf(atlas, relationship, known).filter(
    ({ claim }) =>
      claim.property === 'serves' &&
      claim.modality !== 'denied' &&
      claim.value.form === 'market' &&
      claim.value.market === market,
  );
}
