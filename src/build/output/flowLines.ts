import type { FlowKind } from '../../core/model/flow.ts';
import type {
  Facility,
  Market,
  Organisation,
  Place,
  Relationship,
} from '../../core/model/thing.ts';
import type { Book } from '../check/book.ts';
import { servedMarket } from './statements.ts';

/** Where a line begins or ends: a point in degrees, and what stands there. */
interface LineEnd {
  readonly point: readonly [lon: number, lat: number];
  readonly name: string;
  /** A facility of which only the country is known: the line ends at that country's anchor. */
  readonly countryOnly: boolean;
}

export interface FlowLine {
  readonly kind: FlowKind;
  readonly relationship: Relationship;
  readonly from: LineEnd;
  readonly to: LineEnd;
}

/**
 * The lines of the relationships, by what the tables say at present. One without a line (owning,
 * distributing, a home market, a destination or a seat that nobody named) gives none; a plant that
 * serves its own country gives two.
 */
export function flowLines(book: Book): FlowLine[] {
  const ends = createEndFinder(book);
  return book.relationships.flatMap((relationship) =>
    routesOf(relationship, book.claims, ends).flatMap(({ kind, from, to }) =>
      from && to ? [{ kind, relationship, from, to }] : [],
    ),
  );
}

interface Route {
  readonly kind: FlowKind;
  readonly from: LineEnd | null;
  readonly to: LineEnd | null;
}

function routesOf(
  relationship: Relationship,
  claims: Book['claims'],
  { seat, plant, market, party, isHome }: EndFinder,
): Route[] {
  const { id, kind, from, to, viaFacility } = relationship;
  switch (kind) {
    case 'makes_for': {
      const served = servedMarket(claims, id);
      const production: Route = { kind: 'production', from: seat(to), to: plant(viaFacility) };
      const domestic: Route = { kind: 'domestic', from: plant(viaFacility), to: market(served) };
      return served === null ? [production] : [production, domestic];
    }
    case 'supplies':
      return [{ kind: 'supply', from: plant(viaFacility) ?? party(from), to: party(to) }];
    case 'exports_to':
      return [{ kind: 'export', from: plant(viaFacility), to: market(to) }];
    case 'sells_in':
      if (isHome(from, to)) return [];
      return [{ kind: 'entry', from: seat(from), to: plant(viaFacility) ?? market(to) }];
    case 'trade':
      return [{ kind: 'trade', from: market(from), to: market(to) }];
    case 'distributes_for':
    case 'owns':
      return [];
  }
}

interface EndFinder {
  seat(organisation: string | null): LineEnd | null;
  plant(facility: string | null): LineEnd | null;
  market(market: string | null): LineEnd | null;
  party(id: string | null): LineEnd | null;
  isHome(organisation: string, market: string | null): boolean;
}

function createEndFinder(book: Book): EndFinder {
  const organisations = new Map<string, Organisation>(
    book.organisations.map((one) => [one.id, one]),
  );
  const places = new Map<string, Place>(book.places.map((one) => [one.id, one]));
  const facilities = new Map<string, Facility>(book.facilities.map((one) => [one.id, one]));
  const markets = new Map<string, Market>(book.markets.map((one) => [one.id, one]));
  const anchorOf = (country: string): Market | undefined =>
    book.markets.find(({ kind, members }) => kind === 'country' && members[0] === country);

  const at = (place: Place | undefined, name: string): LineEnd | null => {
    if (place === undefined) return null;
    if (place.point !== null) return { point: place.point, name, countryOnly: false };
    const anchor = anchorOf(place.country)?.anchor;
    return anchor ? { point: anchor, name, countryOnly: true } : null;
  };
  const seat = (id: string | null): LineEnd | null => {
    const organisation = organisations.get(id ?? '');
    return organisation ? at(places.get(organisation.seatPlace ?? ''), organisation.name) : null;
  };
  const plant = (id: string | null): LineEnd | null => {
    const facility = facilities.get(id ?? '');
    return facility ? at(places.get(facility.place), facility.name) : null;
  };
  const market = (id: string | null): LineEnd | null => {
    const found = markets.get(id ?? '');
    return found ? { point: found.anchor, name: found.name, countryOnly: false } : null;
  };
  return {
    seat,
    plant,
    market,
    party: (id) => plant(id) ?? market(id) ?? seat(id),
    isHome: (organisation, id) => {
      const home = organisations.get(organisation)?.country;
      const found = markets.get(id ?? '');
      return found?.kind === 'country' && found.members[0] === home;
    },
  };
}
