import type { Atlas } from '../model/atlas.ts';
import type { FlowEnd } from '../model/flow.ts';
import type { CountryCode, FacilityId, MarketId, OrganisationId, PlaceId } from '../model/id.ts';
import type { Market } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import type { LonLat } from './lonLat.ts';

/** Where on Earth a flow ends, and which mark stands there. */
export interface FlowEndpoint {
  readonly place: LonLat;
  /** The symbol that the flow ends at, if it is visible. */
  readonly facility: FacilityId | null;
  /** The anchor that the flow ends at. */
  readonly market: MarketId | null;
  /** Whose seat it is; without a symbol there an anchor stands for it. */
  readonly organisation: OrganisationId | null;
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
      return atPlace(atlas, end.place, end.facility, null);
    case 'seat':
      return atPlace(
        atlas,
        end.place,
        seatSymbols(atlas).get(`${end.organisation} ${end.place}`) ?? null,
        end.organisation,
      );
    case 'market': {
      const market = atlas.markets.get(end.market);
      return market ? atAnchor(market, market.id) : null;
    }
    case 'country': {
      const market = marketOfCountry(atlas, end.country);
      return market ? atAnchor(market, null) : null;
    }
    case 'unnamed':
      return null;
  }
}

const atAnchor = ({ anchor }: Market, market: MarketId | null): FlowEndpoint => ({
  place: anchor,
  facility: null,
  market,
  organisation: null,
});

function atPlace(
  atlas: Atlas,
  id: PlaceId,
  facility: FacilityId | null,
  organisation: OrganisationId | null,
): FlowEndpoint | null {
  const place = atlas.places.get(id)?.point;
  return place ? { place, facility, market: null, organisation } : null;
}
