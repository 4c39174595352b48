import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../../src/core/dataset/parseBasemap.ts';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { hitAt } from '../../../src/core/geometry/hitAt.ts';
import { marketAt } from '../../../src/core/geometry/marketAt.ts';
import type { Point } from '../../../src/core/geometry/scene.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import type { CountryCode } from '../../../src/core/model/id.ts';
import { sampleAtlas } from './sampleAtlas.ts';
import { desktop, sampleFlow, sceneFor, southAsia } from './sceneFor.ts';

describe('a press on the map', () => {
  const scene = sceneFor({ camera: southAsia });

  it('finds the symbol within 12 px before the flow that ends there', () => {
    const symbol = scene.symbols.find(({ id }) => id === 'lahore-a');
    const [x, y] = symbol?.at ?? [0, 0];
    expect(hitAt(scene, [x + 8, y - 8])).toEqual({ kind: 'facility', id: 'lahore-a' });
  });

  it('finds a market by its anchor and by its name', () => {
    const anchor = scene.anchors.find(({ id }) => id === 'pak');
    const name = scene.labels.find(({ key }) => key === 'pak');
    expect(hitAt(scene, anchor?.at ?? [0, 0])).toEqual({ kind: 'market', id: 'pak' });
    const { left = 0, top = 0 } = name?.box ?? {};
    expect(hitAt(scene, [left + 2, top + 2])).toEqual({ kind: 'market', id: 'pak' });
  });

  it('finds a flow 11 px beside its line, and nothing farther off', () => {
    const flow = sampleFlow('entry', 'usa');
    const alone = { ...sceneFor(), symbols: [], anchors: [], labels: [] };
    const flows = alone.flows.filter(({ id }) => id === flow.id);
    const [x, y] = flows[0]?.pieces[0]?.[40] ?? [0, 0];
    const one = { ...alone, flows };
    expect(hitAt(one, [x, y - 11])).toEqual({ kind: 'flow', id: flow.id });
    expect(hitAt(one, [x, y - 40])).toBeNull();
  });
});

describe('the market under a point', () => {
  const square = (
    code: string,
    west: number,
    south: number,
  ): Basemap['countries']['features'][0] => ({
    type: 'Feature',
    properties: { code: code as CountryCode, name: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west, south + 10],
          [west + 10, south + 10],
          [west + 10, south],
          [west, south],
        ],
      ],
    },
  });
  const none = { type: 'MultiLineString', coordinates: [] } as const;
  const basemap = {
    countries: {
      type: 'FeatureCollection',
      features: [square('IND', 70, 15), square('XXX', 0, 0)],
    },
    coast: none,
    borders: none,
    graticule: none,
    disputed: { type: 'FeatureCollection', features: [] },
    mask: { type: 'FeatureCollection', features: [] },
    sheet: null,
  } as unknown as Basemap;
  const projection = cameraProjection('flat', wholeSheet('flat', desktop), desktop);
  const at = (lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0];

  it('is the one of the country that lies there', () => {
    expect(marketAt(sampleAtlas, basemap, projection, at(75, 20))?.id).toBe('ind');
  });

  it('is none at sea, off the sheet and where nobody sells', () => {
    expect(marketAt(sampleAtlas, basemap, projection, at(-150, 0))).toBeNull();
    expect(marketAt(sampleAtlas, basemap, projection, [5, 5])).toBeNull();
    expect(marketAt(sampleAtlas, basemap, projection, at(5, 5))).toBeNull();
  });
});
