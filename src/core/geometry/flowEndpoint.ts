import type { Atlas } from '../model/atlas.ts';
import type { FlowEnd } from '../model/flow.ts';
import type { CountryCode, FacilityId, MarketId, OrganisationId, PlaceId } from '../model/id.ts';
import type { Market } from '../model/thing.ts';
import type { LonLat } from './lonLat.ts';
import { remembered } from './remembered.ts';

/** Where on Earth a flow ends, and which mark stands there. */
export interface FlowEndpoint {
  readonly place: LonLat;
  /** The symbol that the flow ends at, if it is visible. */
  readonly facility: FacilityId | null;
  /** The anchor that the flow ends at. */
  readonly market: MarketId | null;
}

/** The market that is this country alone; its anchor stands for what has no place yet. */
export function marketOfCountry(atlas: Atlas, country: CountryCode): Market | undefined {
  return countryMarkets(atlas).get(country);
}

const countryMarkets = remembered((atlas: Atlas): ReadonlyMap<CountryCode, Market> => {
  const alone = [...atlas.markets.values()].filter(({ kind }) => kind === 'country');
  return new Map(
    alone.flatMap((market) => market.members.map((country) => [country, market] as const)),
  );
});

/** The headquarters at an organisation's seat: the symbol that its flows start from. */
const seatSymbols = remembered((atlas: Atlas): ReadonlyMap<string, FacilityId> => {
  const seats = [...atlas.facilities.values()].filter(
    ({ kind, operator }) => kind === 'headquarters' && operator !== null,
  );
  return new Map(seats.map(({ id, operator, place }) => [`${operator} ${place}`, id]));
});

/** Null for an end that nobody named, and for one without a point. */
export function flowEndpoint(atlas: Atlas, end: FlowEnd): FlowEndpoint | null {
  switch (end.at) {
    case 'facility':
      return atPlace(atlas, end.place, end.facility);
    case 'seat':
      return atPlace(atlas, end.place, seatSymbol(atlas, end.organisation, end.place));
    case 'market': {
      const market = atlas.markets.get(end.market);
      return market ? { place: market.anchor, facility: null, market: market.id } : null;
    }
    case 'country': {
      const market = marketOfCountry(atlas, end.country);
      return market ? { place: market.anchor, facility: null, market: null } : null;
    }
    case 'unnamed':
      return null;
  }
}

function seatSymbol(atlas: Atlas, organisation: OrganisationId, place: PlaceId): FacilityId | null {
  return seatSymbols(atlas).get(`${organisation} ${place}`) ?? null;
}

function atPlace(atlas: Atlas, id: PlaceId, facility: FacilityId | null): FlowEndpoint | null {
  const point = atlas.places.get(id)?.point;
  return point ? { place: point, facility, market: null } : null;
}
