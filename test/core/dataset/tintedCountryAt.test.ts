import { geoContains } from 'd3';
import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../../src/core/dataset/parseBasemap.ts';
import { tintedCountryAt } from '../../../src/core/dataset/tintedCountryAt.ts';
import type { CountryCode } from '../../../src/core/model/id.ts';

const square = <Properties>(
  west: number,
  south: number,
  side: number,
  properties: Properties,
): Feature<Polygon, Properties> => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + side],
        [west + side, south + side],
        [west + side, south],
        [west, south],
      ],
    ],
  },
});

const country = (west: number, south: number, side: number, code: string) =>
  square(west, south, side, { code: code as CountryCode, name: code });

const countries = [
  country(0, 0, 10, 'AAA'),
  country(10, 0, 10, 'BBB'),
  country(250, 0, 10, 'CCC'),
  country(20, 20, 60, 'DDD'),
];

const basemap = {
  countries: { type: 'FeatureCollection', features: countries },
  mask: {
    type: 'FeatureCollection',
    features: [square(7, 2, 6, { opacity: 0.5 }), square(8, 3, 4, { opacity: 1 })],
  },
} as const as unknown as Basemap;

describe('the tint at a place', () => {
  it('is that of the country in which it lies', () => {
    expect(tintedCountryAt(basemap, 2, 5)).toBe('AAA');
    expect(tintedCountryAt(basemap, 18, 5)).toBe('BBB');
  });

  it('is nobody’s at sea', () => {
    expect(tintedCountryAt(basemap, 5, 50)).toBeNull();
  });

  it('is nobody’s in the neutral patch and in its fading edge', () => {
    expect(tintedCountryAt(basemap, 9.5, 5)).toBeNull();
    expect(tintedCountryAt(basemap, 7.5, 5)).toBeNull();
  });

  it('is found for western longitudes on a sheet that goes on beyond 180°', () => {
    expect(tintedCountryAt(basemap, -105, 5)).toBe('CCC');
  });

  it('follows great circles, as d3.geoContains does', () => {
    fc.assert(
      fc.property(
        // Never on an edge, which is neither within nor without.
        fc.integer({ min: -179, max: 178 }).map((lon) => lon + 0.37),
        fc.integer({ min: -80, max: 88 }).map((lat) => lat + 0.41),
        (lon, lat) => {
          const unmasked = { ...basemap, mask: { ...basemap.mask, features: [] } };
          const holding = countries.find((one) => geoContains(one, [lon, lat]));
          expect(tintedCountryAt(unmasked, lon, lat)).toBe(holding?.properties.code ?? null);
        },
      ),
    );
    // Between two corners at 20° north the edge bulges towards the pole.
    expect(tintedCountryAt(basemap, 50, 21)).toBeNull();
  });
});
