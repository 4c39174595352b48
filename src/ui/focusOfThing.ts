import type { Atlas } from '../core/model/atlas.ts';
import type {
  FacilityId,
  MarketId,
  OrganisationId,
  RelationshipId,
  ThingId,
} from '../core/model/id.ts';
import type { Focus } from '../core/view/view.ts';

/** What opens a thing; null where it is in no table. */
export function focusOfThing(atlas: Atlas, thing: ThingId): Focus | null {
  if (atlas.facilities.has(thing as FacilityId)) {
    return { kind: 'facility', id: thing as FacilityId };
  }
  if (atlas.organisations.has(thing as OrganisationId)) {
    return { kind: 'organisation', id: thing as OrganisationId };
  }
  if (atlas.markets.has(thing as MarketId)) return { kind: 'market', id: thing as MarketId };
  return atlas.relationships.has(thing as RelationshipId)
    ? { kind: 'relationship', id: thing as RelationshipId }
    : null;
}
