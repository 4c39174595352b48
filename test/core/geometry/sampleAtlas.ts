import type { Atlas } from '../../../src/core/model/atlas.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type {
  FlowEnd,
  FlowKind,
  Quantity,
  VisibleAtlas,
  VisibleFlow,
} from '../../../src/core/model/flow.ts';
import type {
  CountryCode,
  FacilityId,
  FlowId,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
} from '../../../src/core/model/id.ts';
import type { State, StateAt } from '../../../src/core/model/state.ts';
import type { Facility, Market, Place, Relationship } from '../../../src/core/model/thing.ts';

/** A world of invented plants at real towns, as crowded as the atlas will ever be. */
const sites: readonly (readonly [
  id: string,
  kind: Facility['kind'],
  country: string,
  lon: number,
  lat: number,
  radiusKm: number,
  state: State,
])[] = [
  ['beijing', 'headquarters', 'CHN', 116.397, 39.908, 20, 'operating'],
  ['lahore-a', 'assembly', 'PAK', 74.337, 31.466, 2, 'operating'],
  ['lahore-b', 'assembly', 'PAK', 74.337, 31.466, 2, 'operating'],
  ['lahore-c', 'assembly', 'PAK', 74.35, 31.55, 15, 'ahead'],
  ['lahore-d', 'assembly', 'PAK', 74.35, 31.55, 15, 'paused'],
  ['faisalabad', 'assembly', 'PAK', 73.08, 31.42, 10, 'operating'],
  ['karachi', 'assembly', 'PAK', 67.01, 24.86, 10, 'overdue'],
  ['noida-a', 'assembly', 'IND', 77.33, 28.58, 10, 'operating'],
  ['noida-b', 'assembly', 'IND', 77.33, 28.58, 10, 'operating'],
  ['noida-c', 'assembly', 'IND', 77.33, 28.58, 10, 'operating'],
  ['noida-d', 'component', 'IND', 77.4, 28.5, 10, 'operating'],
  ['noida-e', 'assembly', 'IND', 77.4, 28.5, 10, 'ended'],
  ['noida-f', 'assembly', 'IND', 77.4, 28.5, 10, 'operating'],
  ['noida-g', 'assembly', 'IND', 77.4, 28.5, 10, 'unknown'],
  ['bawal', 'assembly', 'IND', 76.58, 28.08, 5, 'operating'],
  ['sri-city', 'boards', 'IND', 80.0, 13.5, 5, 'operating'],
  ['gazipur', 'assembly', 'BGD', 90.4, 24.0, 10, 'operating'],
  ['istanbul', 'assembly', 'TUR', 28.7, 41.0, 20, 'operating'],
  ['batam', 'assembly', 'IDN', 104.0, 1.1, 10, 'operating'],
  ['jundiai', 'assembly', 'BRA', -46.9, -23.2, 10, 'operating'],
  ['rio-grande', 'assembly', 'ARG', -67.7, -53.8, 10, 'ahead'],
  ['barcelona', 'store', 'ESP', 2.159, 41.389, 5, 'operating'],
];

/** Some stand on one estate: their place is that of the first. */
const estates: Readonly<Record<string, string>> = {
  'lahore-b': 'lahore-a',
  'noida-b': 'noida-a',
  'noida-c': 'noida-a',
};
const placeOf = (site: string): PlaceId => (estates[site] ?? site) as PlaceId;

const lands: readonly (readonly [code: string, name: string, lon: number, lat: number])[] = [
  ['PAK', 'Pakistan', 69.3, 30.0],
  ['IND', 'India', 79.4, 22.7],
  ['CHN', 'China', 103.8, 36.6],
  ['ESP', 'Spain', -3.6, 40.2],
  ['PHL', 'Philippines', 121.6, 16.5],
  ['RUS', 'Russia', 96.7, 61.9],
  ['IDN', 'Indonesia', 113.9, -0.3],
  ['USA', 'United States', -98.5, 39.5],
  ['VNM', 'Vietnam', 105.6, 21.5],
  ['BGD', 'Bangladesh', 90.2, 23.8],
  ['TUR', 'Turkey', 35.2, 39.0],
  ['BRA', 'Brazil', -53.1, -10.8],
  ['ARG', 'Argentina', -65.1, -35.4],
];

const asMap = <Id extends string, Thing extends { readonly id: Id }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

const places = sites.map(
  ([id, , country, lon, lat, radiusKm]): Place => ({
    id: id as PlaceId,
    name: id,
    country: country as CountryCode,
    admin: null,
    point: [lon, lat],
    precision: 'locality',
    radiusKm,
  }),
);

const facilities = sites.map(
  ([id, kind]): Facility => ({
    id: id as FacilityId,
    name: id,
    kind,
    place: placeOf(id),
    operator: 'brand' as OrganisationId,
    aliases: [],
  }),
);

const markets: readonly Market[] = [
  ...lands.map(
    ([code, name, lon, lat]): Market => ({
      id: code.toLowerCase() as MarketId,
      name,
      kind: 'country',
      members: [code as CountryCode],
      anchor: [lon, lat],
    }),
  ),
  {
    id: 'western-europe' as MarketId,
    name: 'Western Europe',
    kind: 'group',
    members: ['ESP' as CountryCode],
    anchor: [4, 48.5],
  },
];

const million = 1_000_000;

/** From, to, millions of phones a year (negative: counted, not a capacity), state. */
const lines: readonly (readonly [
  kind: FlowKind,
  from: string,
  to: string,
  quantity: number | null,
  state: State,
])[] = [
  ['production', 'brand', 'lahore-a', 3, 'operating'],
  ['production', 'brand', 'noida-a', null, 'operating'],
  ['production', 'brand', 'noida-b', 5, 'ahead'],
  ['production', 'brand', 'bawal', null, 'operating'],
  ['production', 'brand', 'sri-city', null, 'operating'],
  ['production', 'brand', 'gazipur', 4, 'operating'],
  ['production', 'brand', 'istanbul', 10, 'operating'],
  ['production', 'brand', 'batam', 2, 'operating'],
  ['production', 'brand', 'jundiai', null, 'operating'],
  ['production', 'brand', 'rio-grande', null, 'ahead'],
  ['production', 'brand', 'karachi', null, 'overdue'],
  ['domestic', 'faisalabad', 'pak', null, 'operating'],
  ['domestic', 'lahore-b', 'pak', -2, 'operating'],
  ['domestic', 'sri-city', 'ind', -4, 'operating'],
  ['supply', 'noida-d', 'lahore-b', null, 'paused'],
  ['export', 'lahore-a', '', null, 'ahead'],
  ['export', 'noida-a', '', null, 'ahead'],
  ['export', 'batam', 'usa', -20, 'operating'],
  ['entry', 'brand', 'esp', null, 'operating'],
  ['entry', 'brand', 'western-europe', null, 'operating'],
  ['entry', 'brand', 'rus', null, 'operating'],
  ['entry', 'brand', 'phl', null, 'operating'],
  ['entry', 'brand', 'idn', null, 'operating'],
  ['entry', 'brand', 'ind', null, 'ended'],
  ['entry', 'brand', 'usa', null, 'ahead'],
  ['trade', 'vnm', 'usa', -40, 'operating'],
  ['trade', 'vnm', 'rus', -15, 'operating'],
  ['trade', 'rus', 'vnm', -5, 'operating'],
];

const tieKinds = {
  production: 'makes_for',
  domestic: 'makes_for',
  supply: 'supplies',
  export: 'exports_to',
  entry: 'sells_in',
  trade: 'trade',
} as const;

const idOf = ([kind, from, to]: (typeof lines)[number]) => `${from}-${kind}-${to || 'abroad'}`;

const ties = lines.map((line): Relationship => {
  const [kind, from, to] = line;
  const makes = kind === 'production';
  return {
    id: idOf(line) as RelationshipId,
    kind: tieKinds[kind],
    from: (makes ? 'maker' : from) as OrganisationId,
    to: (makes ? 'brand' : to || null) as OrganisationId | null,
    product: null,
    viaFacility: (makes ? to : kind === 'entry' || kind === 'trade' ? null : from) as FacilityId,
  };
});

function endAt(id: string): FlowEnd {
  if (id === '') return { at: 'unnamed' };
  if (id === 'brand') {
    return { at: 'seat', organisation: id as OrganisationId, place: 'beijing' as PlaceId };
  }
  return sites.some(([site]) => site === id)
    ? { at: 'facility', facility: id as FacilityId, place: placeOf(id), operator: null }
    : { at: 'market', market: id as MarketId };
}

export function stateAt(state: State): StateAt {
  return {
    state,
    stage: null,
    since: null,
    sinceAtLeast: false,
    target: null,
    claim: null,
    beginning: null,
    counted: null,
    inferred: false,
    reportDayKnown: true,
  };
}

export function quantityOf(millions: number, unit: Quantity['unit'] = 'units'): Quantity {
  const perYear = Math.abs(millions) * million;
  return {
    claim: {} as Claim,
    low: perYear,
    high: perYear,
    perYear,
    unit,
    counted: millions < 0,
  };
}

const flows = lines.map((line, i): VisibleFlow => {
  const [kind, from, to, quantity, state] = line;
  return {
    id: `${kind}-${idOf(line)}` as FlowId,
    kind,
    relationship: idOf(line) as RelationshipId,
    state: stateAt(state),
    tie: ties[i] as Relationship,
    from: endAt(from),
    to: endAt(to),
    quantity: quantity === null ? null : quantityOf(quantity),
    emphasis: 'normal',
  };
});

export const sampleAtlas: Atlas = {
  organisations: new Map(),
  places: asMap<PlaceId, Place>(places),
  facilities: asMap<FacilityId, Facility>(facilities),
  markets: asMap<MarketId, Market>(markets),
  relationships: asMap<RelationshipId, Relationship>(ties),
  claims: new Map(),
  claimsAbout: new Map(),
  linksTo: new Map(),
  linksFrom: new Map(),
  firstReported: 0,
  latest: 0,
  track: { from: 0, to: 0 },
};

export const sampleVisible: VisibleAtlas = {
  facilities: sites.map(([id, , country, , , , state], i) => ({
    facility: facilities[i] as Facility,
    state: stateAt(state),
    place: sampleAtlas.places.get(placeOf(id)) ?? null,
    country: country as CountryCode,
    emphasis: 'normal',
  })),
  flows,
  markets: markets.map((market) => ({
    market,
    flows: flows
      .filter(({ to }) => to.at === 'market' && to.market === market.id)
      .map(({ id }) => id),
    tinted: true,
  })),
  ties: [],
};
