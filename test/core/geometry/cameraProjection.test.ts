import { geoEqualEarth, geoMercator } from 'd3';
import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { screenOf } from '../../../src/core/geometry/screen.ts';
import { projections } from '../../../src/core/model/camera.ts';

const viewport = { width: 904, height: 584 };
const lahore = { lon: 74.3, lat: 31.5, zoom: 4.3, bearing: 0 };

const pixel = (place: readonly [number, number] | null): readonly number[] =>
  (place ?? []).map((value) => Math.round(value * 100) / 100);

describe.each(projections)('the %s camera', (name) => {
  it('puts the place that it looks at in the middle of the box, however it is turned', () => {
    for (const bearing of [0, 30, -120]) {
      const projection = cameraProjection(name, { ...lahore, bearing }, viewport);
      expect(pixel(projection([lahore.lon, lahore.lat]))).toEqual([452, 292]);
    }
  });

  it('turns clockwise: with the bearing at 90° the east lies above', () => {
    const projection = cameraProjection(
      name,
      { ...lahore, lat: 0, lon: 150, bearing: 90 },
      viewport,
    );
    const [x, y] = projection([150.5, 0]) ?? [0, 0];
    expect(x).toBeCloseTo(452, 1);
    expect(y).toBeLessThan(290);
  });

  it('doubles distances from the middle with each zoom', () => {
    const east = (zoom: number): number => {
      const projection = cameraProjection(name, { ...lahore, zoom }, viewport);
      return (projection([lahore.lon + 0.01, lahore.lat])?.[0] ?? 0) - 452;
    };
    expect(east(9) / east(8)).toBeCloseTo(2, 2);
  });

  it('finds the place under a point again', () => {
    const projection = cameraProjection(name, { ...lahore, bearing: 20 }, viewport);
    const [lon, lat] = projection.invert?.(projection([80, 25]) ?? [0, 0]) ?? [0, 0];
    expect([lon, lat].map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual([80, 25]);
  });
});

describe('the flat sheet', () => {
  it('is Equal Earth around 150° E in the 512 px world of MapLibre', () => {
    const camera = { lon: 150, lat: 0, zoom: 2, bearing: 0 };
    const twin = geoEqualEarth()
      .rotate([-150, 0])
      .scale((512 * 2 ** 2) / 5.42)
      .translate([452, 292]);
    const projection = cameraProjection('flat', camera, viewport);
    for (const place of [
      [116.4, 39.9],
      [-74, 40.7],
      [-3.7, 40.4],
    ] as const) {
      expect(pixel(projection([...place]))).toEqual(pixel(twin([...place])));
    }
  });
});

describe('Mercator', () => {
  it('is the world of 512 px at zoom 0, and ends where its square ends', () => {
    const projection = cameraProjection(
      'mercator',
      { lon: 0, lat: 0, zoom: 1, bearing: 0 },
      viewport,
    );
    const twin = geoMercator()
      .scale(1024 / (2 * Math.PI))
      .translate([452, 292]);
    expect(pixel(projection([100, 60]))).toEqual(pixel(twin([100, 60])));
    expect(pixel(projection([0, -90]))).toEqual([452, 292 + 512]);
  });
});

describe('the globe', () => {
  it('hides what lies on its far side', () => {
    const projection = cameraProjection('globe', { ...lahore, zoom: 1.5 }, viewport);
    const screen = screenOf(projection);
    expect(screen.point([85, 20])).not.toBeNull();
    expect(screen.point([-100, 20])).toBeNull();
  });

  it('has the scale of Mercator in its middle, at any latitude', () => {
    const east = (name: 'globe' | 'mercator'): number =>
      cameraProjection(name, { ...lahore, zoom: 8 }, viewport)([74.31, 31.5])?.[0] ?? 0;
    expect(east('globe')).toBeCloseTo(east('mercator'), 1);
  });
});
