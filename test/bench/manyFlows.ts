import type { AtlasFile } from '../../src/core/dataset/atlasFile.ts';
import { dayOf } from '../../src/core/time/civil.ts';

/** Countries that plants stand in and phones go to: code, longitude, latitude. */
const lands: readonly (readonly [code: string, lon: number, lat: number])[] = [
  ['PAK', 69.3, 30],
  ['IND', 79.4, 22.7],
  ['CHN', 103.8, 36.6],
  ['ESP', -3.6, 40.2],
  ['PHL', 121.6, 16.5],
  ['RUS', 96.7, 61.9],
  ['IDN', 113.9, -0.3],
  ['USA', -98.5, 39.5],
  ['VNM', 105.6, 21.5],
  ['BGD', 90.2, 23.8],
  ['TUR', 35.2, 39],
  ['BRA', -53.1, -10.8],
  ['ARG', -65.1, -35.4],
  ['EGY', 29.8, 26.5],
  ['NGA', 8, 9.6],
  ['ZAF', 24.7, -29],
  ['MEX', -102.5, 23.9],
  ['FRA', 2.5, 46.6],
  ['KOR', 127.8, 36.4],
  ['AUS', 134.5, -25.7],
];

const kinds = ['makes_for', 'exports_to', 'sells_in'] as const;
const start = dayOf(2020, 1, 1);

/** An atlas with as many flows as asked for, of all kinds, half of them with a figure; always the same. */
export function manyFlows(count: number): AtlasFile {
  const plants = Array.from({ length: count }, (_, at) => plantAt(at));
  const relationships = plants.map(({ id, land }, at) => {
    const kind = kinds[at % kinds.length] ?? 'makes_for';
    const market = lands[(at * 7 + 3) % lands.length]?.[0].toLowerCase() ?? land;
    return kind === 'makes_for'
      ? { id: `tie-${at}`, kind, from: 'maker', to: 'brand', viaFacility: id }
      : kind === 'exports_to'
        ? { id: `tie-${at}`, kind, from: 'maker', to: market, viaFacility: id }
        : { id: `tie-${at}`, kind, from: 'brand', to: market };
  });
  const figured = relationships.filter(({ kind }, at) => kind !== 'sells_in' && at % 4 < 3);
  return {
    version: 1,
    organisations: [
      { id: 'brand', name: 'Brand', kind: 'brand', country: 'CHN', seatPlace: 'seat' },
      { id: 'maker', name: 'Maker', kind: 'contract_manufacturer', country: 'IND' },
    ],
    places: [
      place('seat', 'CHN', [116.4, 39.9]),
      ...plants.map(({ id, land, point }) => place(`place-${id}`, land, point)),
    ],
    facilities: plants.map(({ id }) => ({
      id,
      name: `Plant ${id}`,
      kind: 'assembly',
      place: `place-${id}`,
      operator: 'maker',
    })),
    markets: lands.map(([code, lon, lat]) => ({
      id: code.toLowerCase(),
      name: code,
      kind: 'country',
      members: [code],
      anchor: [lon, lat],
    })),
    relationships,
    dates: [['2020-01-01/..', start, null, 0]],
    reports: [[start, start, 1]],
    claims: claimsOf([
      ...[...plants, ...relationships].map(({ id }) => ({ about: id, figure: null })),
      ...figured.map(({ id }, at) => ({ about: id, figure: 1e6 * (1 + (at % 12)) })),
    ]),
    links: [],
  };
}

/** Round its country by the golden angle, so that no two stand on each other. */
function plantAt(at: number): {
  readonly id: string;
  readonly land: string;
  readonly point: [number, number];
} {
  const [land, lon, lat] = lands[at % lands.length] ?? ['IND', 79.4, 22.7];
  const [angle, far] = [at * 2.4, 1 + Math.floor(at / lands.length) * 0.7];
  return {
    id: `plant-${at}`,
    land,
    point: [lon + far * Math.cos(angle), lat + far * Math.sin(angle)],
  };
}

const place = (id: string, country: string, point: [number, number]) =>
  ({ id, name: id, country, point, precision: 'locality', radiusKm: 5 }) as const;

/** In operation from the start; a figure is what was made in a year. */
function claimsOf(
  rows: readonly { readonly about: string; readonly figure: number | null }[],
): AtlasFile['claims'] {
  const column = <Value>(value: (row: (typeof rows)[number], at: number) => Value) =>
    rows.map(value);
  return {
    id: column((_, at) => `claim-${at}`),
    about: column(({ about }) => about),
    property: column(({ figure }) => (figure === null ? 'stage' : 'output')),
    value: column(({ figure }) => figure ?? 'operating'),
    unit: column(({ figure }) => (figure === null ? null : 'units/year')),
    qualifier: column(() => null),
    basis: column(() => null),
    modality: column((_, at) => (at % 2 === 0 ? 'asserted' : 'estimated')),
    valid: column(() => 0),
    reported: column(() => 0),
    withdrawn: column(() => null),
  };
}
