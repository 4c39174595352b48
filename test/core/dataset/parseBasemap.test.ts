import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { type Basemap, parseBasemap } from '../../../src/core/dataset/parseBasemap.ts';

const square = (west: number, south: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west, south + side],
      [west + side, south + side],
      [west + side, south],
      [west, south],
    ],
  ],
});

const line = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [0, 0],
      [10, 10],
    ],
  ],
};

const collection = (...features: object[]) => ({ type: 'FeatureCollection' as const, features });
const feature = (geometry: object, properties: object) => ({
  type: 'Feature' as const,
  geometry,
  properties,
});

const file = () =>
  topology(
    {
      countries: collection(
        feature(square(0, 0, 10), { code: 'AAA', name: 'A' }),
        feature(square(10, 0, 10), { code: 'BBB', name: 'B' }),
        feature(square(250, 0, 10), { code: 'CCC', name: 'C' }),
      ),
      coast: line,
      borders: line,
      disputed: collection(feature(line, { name: 'Line between A and B' })),
      mask: collection(
        feature(square(7, 2, 6), { opacity: 0.5 }),
        feature(square(8, 3, 4), { opacity: 1 }),
      ),
      sheet: square(-30, -90, 180),
      graticule: line,
    },
    1e4,
  );

function parsed(): Basemap {
  const result = parseBasemap(file());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('parseBasemap', () => {
  it('decodes every object of the file', () => {
    const basemap = parsed();
    expect(basemap.countries.features.map(({ properties }) => properties.code)).toEqual([
      'AAA',
      'BBB',
      'CCC',
    ]);
    expect(basemap.disputed.features[0]?.properties.name).toBe('Line between A and B');
    expect(basemap.mask.features.map(({ properties }) => properties.opacity)).toEqual([0.5, 1]);
    expect(basemap.sheet?.type).toBe('Polygon');
    for (const lines of [basemap.coast, basemap.borders, basemap.graticule]) {
      expect(lines.coordinates[0]).toHaveLength(2);
    }
  });

  it('reads the text of a file as well', () => {
    expect(parseBasemap(JSON.stringify(file())).ok).toBe(true);
  });

  it('has no sheet where the map has no edge', () => {
    const { sheet: _, ...objects } = file().objects;
    const result = parseBasemap({ ...file(), objects });
    expect(result.ok && result.value.sheet).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['other JSON', { features: [] }],
    ['a page that came instead', '<!doctype html>'],
    ['a file without its arcs', { ...file(), arcs: [] }],
    ['a file without its borders', { ...file(), objects: { ...file().objects, borders: null } }],
  ])('says what is wrong with %s and never throws', (_, input) => {
    const result = parseBasemap(input);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.problems).not.toHaveLength(0);
  });
});
