import { topology } from 'topojson-server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGroundChoice } from '../../src/map/groundChoice.ts';
import { answerGround, groundAddress } from '../../src/map/groundProtocol.ts';

const square: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [70, 20],
      [70, 30],
      [80, 30],
      [80, 20],
      [70, 20],
    ],
  ],
};
const line: GeoJSON.MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    [
      [70, 20],
      [80, 30],
    ],
  ],
};
const collection = (
  geometry: GeoJSON.Geometry,
  ...properties: GeoJSON.GeoJsonProperties[]
): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: properties.map((one) => ({ type: 'Feature', properties: one, geometry })),
});
const basemap = (cut: 'flat' | 'round'): string =>
  JSON.stringify(
    topology(
      {
        countries: collection(square, { code: 'IND', name: 'India' }, { code: 'PAK', name: 'P' }),
        coast: line,
        borders: line,
        disputed: collection(line, { name: 'Line of Control' }),
        mask: collection(square, { opacity: 0.5 }, { opacity: 1 }),
        graticule: line,
        ...(cut === 'flat' ? { sheet: square } : {}),
      },
      1e4,
    ),
  );

const ask = (file: string) => {
  const request = { url: groundAddress(`https://atlas.example/basemap/${file}?a=1&b=2`) };
  return answerGround(request, new AbortController());
};
afterEach(() => vi.unstubAllGlobals());

describe("the worker's ground", () => {
  test('comes from the address that the page named, decoded, as one collection of all its parts', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(basemap('flat')));
    vi.stubGlobal('fetch', fetch);
    const { data } = await ask('flat-110m.json');
    expect(fetch).toHaveBeenCalledWith(
      'https://atlas.example/basemap/flat-110m.json?a=1&b=2',
      expect.anything(),
    );
    const { features } = data as GeoJSON.FeatureCollection;
    expect(features.map(({ properties }) => properties)).toEqual([
      { part: 'sheet' },
      { part: 'graticule' },
      { part: 'fine-graticule' },
      { part: 'country', code: 'IND' },
      { part: 'country', code: 'PAK' },
      { part: 'mask', opacity: 0.5 },
      { part: 'mask', opacity: 1 },
      { part: 'coast' },
      { part: 'border' },
      { part: 'disputed' },
    ]);
  });

  test('has no sheet where the map has no edge', async () => {
    vi.stubGlobal('fetch', async () => new Response(basemap('round')));
    const { data } = await ask('round-110m.json');
    const { features } = data as GeoJSON.FeatureCollection;
    expect(features.map(({ properties }) => properties?.part)).not.toContain('sheet');
  });

  test('has a fine graticule between the very edges of its cut', async () => {
    for (const [cut, west] of [
      ['flat', -30],
      ['round', -180],
    ] as const) {
      vi.stubGlobal('fetch', async () => new Response(basemap(cut)));
      const { data } = await ask(`${cut}-110m.json`);
      const grid = (data as GeoJSON.FeatureCollection).features.find(
        ({ properties }) => properties?.part === 'fine-graticule',
      )?.geometry as GeoJSON.MultiLineString;
      const longitudes = grid.coordinates.flat().map(([lon = Number.NaN]) => lon);
      expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([west, west + 360]);
      expect(grid.coordinates).toHaveLength(71 + 35);
    }
  });

  test('is not copied back to the page', async () => {
    vi.stubGlobal('fetch', async () => new Response(basemap('flat')));
    const { data } = await ask('flat-110m.json');
    expect(structuredClone(data)).toEqual({ type: 'FeatureCollection' });
  });

  test('is an error that names the file when it is missing or no basemap', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(ask('flat-110m.json')).rejects.toThrow(/flat-110m\.json.*404/);
    vi.stubGlobal('fetch', async () => new Response('{"type":"Topology"}'));
    await expect(ask('flat-50m.json')).rejects.toThrow(/flat-50m\.json/);
  });
});

describe('the choice of a ground', () => {
  const choose = () => createGroundChoice((cut, detail) => `https://a.example/${cut}-${detail}`);
  const named = (name: string) => groundAddress(`https://a.example/${name}`);

  test('follows the projection, for each has its own cut', () => {
    const groundFor = choose();
    expect(groundFor('flat', 1)).toBe(named('flat-110m'));
    expect(groundFor('globe', 1)).toBe(named('round-110m'));
    expect(groundFor('mercator', 1)).toBe(named('round-110m'));
  });

  test('is the fine one from zoom 3 on, and stays fine', () => {
    const groundFor = choose();
    expect(groundFor('flat', 3)).toBe(named('flat-110m'));
    expect(groundFor('flat', 3.1)).toBe(named('flat-50m'));
    expect(groundFor('globe', 1)).toBe(named('round-50m'));
  });
});
