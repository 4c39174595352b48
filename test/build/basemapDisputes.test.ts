import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBasemaps } from '../../src/build/basemap.ts';
import { type Basemap, parseBasemap } from '../../src/core/dataset/parseBasemap.ts';
import { tintedCountryAt } from '../../src/core/dataset/tintedCountryAt.ts';

const paths = ['flat-110m', 'flat-50m', 'round-110m', 'round-50m'].map(
  (name) => `basemap/${name}.json`,
);

let basemaps: ReadonlyMap<string, Basemap>;

beforeAll(async () => {
  basemaps = new Map(
    [...(await buildBasemaps())].map(([path, text]) => {
      const result = parseBasemap(text);
      if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.problems)}`);
      return [path, result.value];
    }),
  );
});

function basemap(path: string): Basemap {
  const found = basemaps.get(path);
  if (!found) throw new Error(`${path} was not built`);
  return found;
}

/** Vertices of lines within half a degree of a place, in longitudes of the round map. */
function near(lines: readonly Position[][], [lon, lat]: readonly [number, number]): Position[] {
  return lines
    .flat()
    .filter(([x = 0, y = 0]) => Math.hypot(((x - lon + 540) % 360) - 180, y - lat) < 0.5);
}

/** A place on each dashed line. */
const dashed: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  'Line of Control': [74.95, 34.65],
  Siachen: [77.05, 35.11],
  'Pakistan–China line of 1963': [75.42, 36.74],
  'Aksai Chin line': [78.24, 34.77],
  'McMahon line': [94.01, 28.91],
  'Korean demarcation line': [127.2, 38.3],
  'Gaza line': [34.53, 31.53],
  'Green Line, West Bank': [35.0, 32.28],
  'Golan ceasefire line': [35.87, 33.09],
  'Blue Line, Lebanon': [35.41, 33.08],
  'Green Line, Cyprus': [33.4, 35.1],
  'Western Sahara line': [-10.5, 27.67],
  'Kosovo line': [20.8, 43.1],
  'Somaliland line': [48.94, 9.8],
  'Abyei line': [28.4, 9.33],
  'Halaib line': [35.23, 22],
  'Ilemi line': [35.0, 5.2],
  'New River line': [-57.2, 2.9],
};

describe.each(paths)('the disputes on %s', (path) => {
  it('are these dashed lines, each where it belongs', () => {
    const { features } = basemap(path).disputed;
    expect(features.map(({ properties }) => properties.name)).toEqual(Object.keys(dashed));
    for (const { geometry, properties } of features) {
      const place = dashed[properties.name] ?? [0, 0];
      expect([properties.name, near(geometry.coordinates, place).length > 0]).toEqual([
        properties.name,
        true,
      ]);
    }
  });

  it('are not drawn a second time as settled borders', () => {
    const { coordinates } = basemap(path).borders;
    const inTheMiddle = ['Line of Control', 'Siachen', 'Aksai Chin line', 'McMahon line'] as const;
    const found = [...inTheMiddle, 'Korean demarcation line', 'Kosovo line', 'Halaib line'].filter(
      (name) => near(coordinates, dashed[name] ?? [0, 0]).length > 0,
    );
    expect(found).toEqual([]);
  });

  it('leave the rest of the same borders settled', () => {
    const { coordinates } = basemap(path).borders;
    const settled = [
      ['India and Pakistan in Punjab', 74.54, 31.1],
      ['India and China at Sikkim', 88.8, 27.9],
      ['Egypt and Sudan in the west', 25, 22],
    ] as const;
    for (const [name, lon, lat] of settled) {
      expect([name, near(coordinates, [lon, lat]).length > 0]).toEqual([name, true]);
    }
  });

  it.each([
    ['Srinagar', 74.8, 34.08],
    ['Gilgit', 74.31, 35.92],
    ['Muzaffarabad', 73.47, 34.37],
    ['Leh', 77.58, 34.16],
    ['the Siachen glacier', 77.1, 35.42],
    ['the Shaksgam valley', 76.6, 36.1],
    ['Aksai Chin', 79.3, 35.2],
  ])('leave %s without any country’s tint', (_, lon, lat) => {
    const { mask } = basemap(path);
    expect(tintedCountryAt(basemap(path), lon, lat)).toBeNull();
    // Not only in the fading edge, but where nothing of a tint is left.
    const full = { ...basemap(path), mask: { ...mask, features: mask.features.slice(-1) } };
    expect(mask.features.at(-1)?.properties.opacity).toBe(1);
    expect(tintedCountryAt(full, lon, lat)).toBeNull();
  });

  it.each([
    ['Islamabad', 73.04, 33.72, 'PAK'],
    ['Lahore', 74.35, 31.55, 'PAK'],
    ['Chitral', 71.8, 35.85, 'PAK'],
    ['Amritsar', 74.87, 31.63, 'IND'],
    ['Shimla', 77.17, 31.1, 'IND'],
    ['Kashgar', 75.99, 39.47, 'CHN'],
  ])('leave %s its own country’s tint', (_, lon, lat, code) => {
    expect(tintedCountryAt(basemap(path), lon, lat)).toBe(code);
  });

  it('follow the United Nations in Crimea and Western Sahara', () => {
    expect(tintedCountryAt(basemap(path), 34.1, 44.95)).toBe('UKR');
    expect(tintedCountryAt(basemap(path), -13, 25)).toBe('ESH');
  });

  it('let the tint ebb evenly from the outermost step to the innermost, where none is left', () => {
    const { features } = basemap(path).mask;
    let left = 1;
    for (const [index, { properties }] of features.entries()) {
      left *= 1 - properties.opacity;
      expect(left).toBeCloseTo(1 - (index + 1) / features.length, 2);
    }
    const west = features.map(({ geometry }) =>
      Math.min(...geometry.coordinates.flat(3).filter((_, index) => index % 2 === 0)),
    );
    expect(west).toEqual(west.toSorted((one, other) => one - other));
    expect(new Set(west).size).toBeGreaterThan(2);
  });
});
