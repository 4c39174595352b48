import fc from 'fast-check';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { cameraScreen } from '../../../src/core/geometry/cameraScreen.ts';
import { flowStations } from '../../../src/core/geometry/flowStations.ts';
import type { LonLat } from '../../../src/core/geometry/lonLat.ts';
import { precisionRing } from '../../../src/core/geometry/precisionRing.ts';
import type { Point } from '../../../src/core/geometry/scene.ts';
import { screenOf } from '../../../src/core/geometry/screen.ts';
import { type Camera, type ProjectionName, projections } from '../../../src/core/model/camera.ts';

const viewport = { width: 904, height: 584 };
const straight = { side: 'north', extra: 0, shared: false } as const;

const anyPlace = fc
  .tuple(fc.integer({ min: -1799, max: 1799 }), fc.integer({ min: -890, max: 890 }))
  .map(([lon, lat]): LonLat => [lon / 10, lat / 10]);

const anyCamera = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

const lineOf = (places: readonly LonLat[]): LineString => ({
  type: 'LineString',
  coordinates: places.map((place) => [...place]),
});

const wayOf = (projection: ProjectionName, from: LonLat, to: LonLat): LineString =>
  lineOf(flowStations(projection, from, to, straight, []));

const d3Screen = (projection: ProjectionName, camera: Camera) =>
  screenOf(cameraProjection(projection, camera, viewport).precision(0));

const rounded = (points: readonly (Point | null)[]) =>
  points.map((point) => point?.map((value) => Math.round(value * 100) / 100 + 0) ?? null);

const away = (a: readonly Point[] = [], b: readonly Point[] = []): number =>
  Math.max(
    ...a.map(([x, y], i) => Math.hypot(x - (b[i]?.[0] ?? Number.NaN), y - (b[i]?.[1] ?? 0))),
  );

describe.each(projections)('what a camera sees in %s', (projection) => {
  it('of a line is what d3.geoPath draws, point for point', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyCamera, anyCamera, (from, to, camera, next) => {
        const way = wayOf(projection, from, to);
        const ring = lineOf(
          precisionRing(from, 300).coordinates[0]?.map(
            ([lon = 0, lat = 0]): LonLat => [lon, lat],
          ) ?? [],
        );
        for (const line of [way, ring]) {
          for (const one of [camera, next]) {
            const own = cameraScreen(projection, one, viewport).line(line);
            const twin = d3Screen(projection, one).line(line);
            expect(own.map(({ length }) => length)).toEqual(twin.map(({ length }) => length));
            for (const [i, piece] of own.entries()) expect(away(piece, twin[i])).toBeLessThan(1e-4);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a place is where d3 projects it, and nothing on the far side', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1 }), anyCamera, (places, camera) => {
        const own = cameraScreen(projection, camera, viewport);
        const twin = d3Screen(projection, camera);
        expect(rounded(places.map(own.point))).toEqual(rounded(places.map(twin.point)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line over the cut of the world', () => {
  const pacific = [
    [170, 10],
    [-170, 12],
  ] as const;

  it('is whole in Mercator while the camera looks at it, and in two pieces from the other side', () => {
    const line = wayOf('mercator', ...pacific);
    const piecesFrom = (lon: number) =>
      cameraScreen('mercator', { lon, lat: 0, zoom: 1, bearing: 0 }, viewport).line(line).length;
    expect([piecesFrom(180), piecesFrom(-160), piecesFrom(0)]).toEqual([1, 1, 2]);
  });

  it('ends at the globe’s horizon, and is gone behind it', () => {
    const line = wayOf('globe', [0, 0], [120, 0]);
    const seenFrom = (lon: number) =>
      cameraScreen('globe', { lon, lat: 0, zoom: 1, bearing: 0 }, viewport).line(line);
    expect(seenFrom(60)[0]).toHaveLength(65);
    expect(seenFrom(0)[0]?.length).toBeLessThan(65);
    expect(seenFrom(-120)).toEqual([]);
  });
});
