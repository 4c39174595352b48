declare const brand: unique symbol;

/** A lower-case slug, never reused; the brand keeps ids of different tables apart. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type OrganisationId = Id<'organisation'>;
export type PlaceId = Id<'place'>;
export type FacilityId = Id<'facility'>;
export type MarketId = Id<'market'>;
export type RelationshipId = Id<'relationship'>;
export type ClaimId = Id<'claim'>;
export type SourceId = Id<'source'>;

/** `<kind>-<relationship id>`: one relationship can be drawn as production and as domestic. */
export type FlowId = Id<'flow'>;

/** ISO 3166-1 alpha-3, upper case, as in the basemap's areas (`XKX` for Kosovo). */
export type CountryCode = Id<'country'>;

/** What a claim can be about. Ids are unique over the four tables, so the id alone names the thing. */
export type ThingId = OrganisationId | FacilityId | MarketId | RelationshipId;

export type ThingKind = 'organisation' | 'facility' | 'market' | 'relationship';
