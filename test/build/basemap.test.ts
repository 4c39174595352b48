import { brotliCompressSync, constants } from 'node:zlib';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBasemaps } from '../../src/build/basemap.ts';
import { type Basemap, parseBasemap } from '../../src/core/dataset/parseBasemap.ts';
import { tintedCountryAt } from '../../src/core/dataset/tintedCountryAt.ts';

const names = ['flat-110m', 'flat-50m', 'round-110m', 'round-50m'] as const;
type Name = (typeof names)[number];

let texts: ReadonlyMap<string, string>;
let basemaps: ReadonlyMap<string, Basemap>;

beforeAll(async () => {
  texts = await buildBasemaps();
  basemaps = new Map([...texts].map(([path, text]) => [path, parsed(path, text)]));
});

function parsed(path: string, text: string): Basemap {
  const result = parseBasemap(text);
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function basemap(name: Name): Basemap {
  const found = basemaps.get(`basemap/${name}.json`);
  if (!found) throw new Error(`${name} was not built`);
  return found;
}

const rings = (geometry: { type: string; coordinates: unknown }): Position[][] =>
  (geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as Position[][][]).flat()
    : geometry.coordinates) as Position[][];

function everyLine({ countries, coast, borders, disputed, mask, sheet, graticule }: Basemap) {
  const geometries = [
    ...[...countries.features, ...disputed.features, ...mask.features].map((one) => one.geometry),
    coast,
    borders,
    graticule,
    ...(sheet ? [sheet] : []),
  ];
  return geometries.flatMap(rings);
}

const segments = (line: Position[]): [Position, Position][] =>
  line.flatMap((to, index) => {
    const from = line[index - 1];
    return from ? [[from, to]] : [];
  });

const clockwise = (ring: Position[]): boolean =>
  segments(ring).reduce((sum, [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) => sum + x0 * y1 - x1 * y0, 0) <
  0;

const edges = (name: Name): [west: number, east: number] =>
  name.startsWith('flat') ? [-30, 330] : [-180, 180];

describe('the basemaps', () => {
  it('are the flat and the round one, each coarse and fine', () => {
    expect([...texts.keys()].sort()).toEqual(names.map((name) => `basemap/${name}.json`));
  });

  it.each(names)('%s has no vertex beyond its cut', (name) => {
    const [west, east] = edges(name);
    const beyond = everyLine(basemap(name))
      .flat()
      .filter(([lon = 0, lat = 0]) => lon < west || lon > east || Math.abs(lat) > 90);
    expect(beyond).toEqual([]);
  });

  it.each(names)('%s has a vertex at least every two degrees', (name) => {
    // Neighbours may be two cells of the coarse grid further apart after rounding.
    const long = everyLine(basemap(name))
      .flatMap(segments)
      .filter(
        ([[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]]) =>
          Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) > 2.08,
      );
    expect(long).toEqual([]);
  });

  it.each(names)('%s shows neither its own cut nor the source’s as a coast or border', (name) => {
    const { coast, borders } = basemap(name);
    // Shorter ones are two vertices that fell into neighbouring cells of the grid.
    const isDrawn = ([[, y0 = 0], [, y1 = 0]]: [Position, Position]) => Math.abs(y1 - y0) > 0.04;
    const onMeridian = (meridian: number, [lon = 0]: Position) => Math.abs(lon - meridian) < 0.002;
    const along = [...coast.coordinates, ...borders.coordinates]
      .flatMap(segments)
      .filter(isDrawn)
      .filter(([from, to]) =>
        [...edges(name), 180].some((lon) => onMeridian(lon, from) && onMeridian(lon, to)),
      );
    expect(along).toEqual([]);
  });

  it.each(names)('%s has its rings clockwise outside, as d3 wants them', (name) => {
    const { countries, mask, sheet } = basemap(name);
    const outer = [...countries.features, ...mask.features]
      .map(({ geometry }) => geometry)
      .flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates))
      .map(([ring]) => ring ?? []);
    const turned = [...outer, ...(sheet?.coordinates ?? [])].filter((ring) => !clockwise(ring));
    // An island of one cell has no area, and so no direction.
    expect(turned.filter((ring) => new Set(ring.map(String)).size > 2)).toEqual([]);
  });

  it.each(names)('%s has a sheet only where the map has an edge', (name) => {
    expect(basemap(name).sheet !== null).toBe(name.startsWith('flat'));
  });

  // At a quick quality; at a host's highest a tenth less (the size check measures the built site).
  it.each([
    ['110m', 40],
    ['50m', 145],
  ])('are light for the network (%s: %i KB)', (detail, limit) => {
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    for (const cut of ['flat', 'round']) {
      const text = texts.get(`basemap/${cut}-${detail}.json`) ?? '';
      expect(text).not.toBe('');
      expect(brotliCompressSync(text, quick).length / 1024).toBeLessThanOrEqual(limit);
    }
  });
});

describe('the countries', () => {
  it.each(names)('of %s have a three-letter code each, and every one an area', (name) => {
    const { features } = basemap(name).countries;
    const codes = features.map(({ properties }) => properties.code);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(features.filter(({ geometry }) => geometry.coordinates.length === 0)).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(['FRA', 'NOR', 'XKX', 'TWN', 'ESH']));
  });

  it.each(['flat-50m', 'round-50m'] as const)(
    'of %s include the small ones of the trade',
    (name) => {
      const codes = basemap(name).countries.features.map(({ properties }) => properties.code);
      expect(codes).toEqual(expect.arrayContaining(['SGP', 'HKG', 'MAC']));
    },
  );

  it.each(names)('of %s are found on both sides of its cut', (name) => {
    const at = (lon: number, lat: number) => tintedCountryAt(basemap(name), lon, lat);
    expect([at(-40, 70), at(-26, 70)]).toEqual(['GRL', 'GRL']);
    expect([at(178, 67), at(-175, 66.5)]).toEqual(['RUS', 'RUS']);
    expect([at(-100, 40), at(0, -85), at(179, -87), at(-179, -87)]).toEqual([
      'USA',
      'ATA',
      'ATA',
      'ATA',
    ]);
  });
});
