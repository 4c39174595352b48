import type { Atlas } from '../model/atlas.ts';
import type {
  CountryCode,
  FacilityId,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
} from '../model/id.ts';
import type { Party } from '../model/thing.ts';
import type { AtlasFile } from './atlasFile.ts';

/** The things of the file, by their ids; what the file leaves out is null. */
export function parseThings(
  file: AtlasFile,
): Pick<Atlas, 'organisations' | 'places' | 'facilities' | 'markets' | 'relationships'> {
  return {
    organisations: byId(file.organisations, (thing) => ({
      id: thing.id as OrganisationId,
      name: thing.name,
      nameLocal: thing.nameLocal ?? null,
      kind: thing.kind,
      country: orNull<CountryCode>(thing.country),
      seatPlace: orNull<PlaceId>(thing.seatPlace),
      parent: orNull<OrganisationId>(thing.parent),
      aliases: thing.aliases ?? [],
    })),
    places: byId(file.places, (thing) => ({
      id: thing.id as PlaceId,
      name: thing.name,
      country: thing.country as CountryCode,
      admin: thing.admin ?? null,
      point: thing.point ?? null,
      precision: thing.precision,
      radiusKm: thing.radiusKm,
    })),
    facilities: byId(file.facilities, (thing) => ({
      id: thing.id as FacilityId,
      name: thing.name,
      kind: thing.kind,
      place: thing.place as PlaceId,
      operator: orNull<OrganisationId>(thing.operator),
      aliases: thing.aliases ?? [],
    })),
    markets: byId(file.markets, (thing) => ({
      id: thing.id as MarketId,
      name: thing.name,
      kind: thing.kind,
      members: thing.members as CountryCode[],
      anchor: thing.anchor,
    })),
    relationships: byId(file.relationships, (thing) => ({
      id: thing.id as RelationshipId,
      kind: thing.kind,
      from: thing.from as Party,
      to: orNull<Party>(thing.to),
      product: thing.product ?? null,
      viaFacility: orNull<FacilityId>(thing.viaFacility),
    })),
  };
}

const orNull = <Id extends string>(id: string | undefined): Id | null =>
  id === undefined ? null : (id as Id);

const byId = <Raw, Thing extends { readonly id: string }>(
  raws: readonly Raw[],
  make: (raw: Raw) => Thing,
): ReadonlyMap<Thing['id'], Thing> =>
  new Map(raws.map(make).map((thing) => [thing.id as Thing['id'], thing]));
