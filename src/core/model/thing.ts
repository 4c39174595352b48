import type {
  CountryCode,
  FacilityId,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
} from './id.ts';

export const organisationKinds = [
  'brand',
  'contract_manufacturer',
  'component_maker',
  'distributor',
  'retailer',
  'carrier',
  'regulator',
  'government',
  'analyst',
  'press',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** The name in the organisation's own script, where it has one. */
  readonly nameLocal: string | null;
  readonly kind: OrganisationKind;
  readonly country: CountryCode | null;
  readonly seatPlace: PlaceId | null;
  readonly parent: OrganisationId | null;
  readonly aliases: readonly string[];
}

export const precisions = ['site', 'estate', 'locality', 'district', 'country'] as const;
export type Precision = (typeof precisions)[number];

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly country: CountryCode;
  readonly admin: string | null;
  /** Degrees; null for a place of which only the country is known. */
  readonly point: readonly [lon: number, lat: number] | null;
  readonly precision: Precision;
  /** How far off the point may be, in kilometres; 0 when the gate itself is known. */
  readonly radiusKm: number;
}

export const facilityKinds = [
  'assembly',
  'boards',
  'component',
  'store',
  'warehouse',
  'headquarters',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

export interface Facility {
  readonly id: FacilityId;
  readonly name: string;
  readonly kind: FacilityKind;
  /** The present place; `place` claims say from when, where it was not always so. */
  readonly place: PlaceId;
  readonly operator: OrganisationId | null;
  readonly aliases: readonly string[];
}

export interface Market {
  readonly id: MarketId;
  readonly name: string;
  readonly kind: 'country' | 'group';
  /** The countries whose areas it tints: itself, or a group's members. */
  readonly members: readonly CountryCode[];
  /** Where flows end, in degrees. */
  readonly anchor: readonly [lon: number, lat: number];
}

export const relationshipKinds = [
  'makes_for',
  'supplies',
  'distributes_for',
  'owns',
  'sells_in',
  'exports_to',
  'trade',
] as const;
export type RelationshipKind = (typeof relationshipKinds)[number];

export type Party = OrganisationId | FacilityId | MarketId;

export interface Relationship {
  readonly id: RelationshipId;
  readonly kind: RelationshipKind;
  readonly from: Party;
  /** Null only for an export whose destination nobody named. */
  readonly to: Party | null;
  readonly product: string | null;
  readonly viaFacility: FacilityId | null;
}
