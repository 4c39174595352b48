import { geoCentroid } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { frameOf } from '../../../src/core/geometry/frameOf.ts';
import { limitCamera } from '../../../src/core/geometry/limitCamera.ts';
import type { LonLat } from '../../../src/core/geometry/lonLat.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import { type Camera, projections } from '../../../src/core/model/camera.ts';

const viewport = { width: 904, height: 584 };
const beijing: LonLat = [116.4, 39.9];
const newYork: LonLat = [-74, 40.7];

const anyCamera = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  zoom: fc.double({ min: -3, max: 20, noNaN: true }),
  bearing: fc.double({ min: -360, max: 360, noNaN: true }),
});
const anyViewport = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 150, max: 1200 }),
});

describe('the whole sheet', () => {
  it('stands 880 px wide in a box of 904, and 366 px in one of 390', () => {
    for (const [width, wide] of [
      [904, 880],
      [390, 366],
    ] as const) {
      const box = { width, height: 584 };
      const projection = cameraProjection('flat', wholeSheet('flat', box), box);
      const west = projection([-29.999999, 0])?.[0] ?? 0;
      const east = projection([-30.000001, 0])?.[0] ?? 0;
      expect(Math.abs(east - west - wide)).toBeLessThan(1);
    }
  });

  it('leaves a margin round the globe too', () => {
    const camera = wholeSheet('globe', viewport);
    const projection = cameraProjection('globe', camera, viewport);
    const reach = projection.clipAngle() ?? 0;
    const [, top] = projection([camera.lon, camera.lat + reach]) ?? [0, 0];
    expect(top).toBeCloseTo(12, 0);
  });
});

describe('the limits of the camera', () => {
  it('leave a limited camera as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projections), anyCamera, anyViewport, (name, camera, box) => {
        const once = limitCamera(name, camera, box);
        const twice = limitCamera(name, once, box);
        for (const key of ['lon', 'lat', 'zoom', 'bearing'] as const) {
          expect(twice[key]).toBeCloseTo(once[key], 6);
        }
      }),
    );
  });

  it('keep the zoom between the whole sheet and 11, and the sheet in the box', () => {
    fc.assert(
      fc.property(anyCamera, anyViewport, (camera, box) => {
        const { lon, lat, zoom } = limitCamera('flat', camera, box);
        expect(zoom).toBeGreaterThanOrEqual(wholeSheet('flat', box).zoom - 1e-9);
        expect(zoom).toBeLessThanOrEqual(11);
        const upright: Camera = { lon, lat, zoom, bearing: 0 };
        const projection = cameraProjection('flat', upright, box);
        const [west] = projection([-29.9999, 0]) ?? [0];
        const [east] = projection([-30.0001, 0]) ?? [0];
        const wide = east - west;
        const seen = Math.min(east, box.width) - Math.max(west, 0);
        expect(seen).toBeGreaterThan(Math.min(wide, box.width) - 13);
      }),
    );
  });

  it('hold the sheet in the middle of a box that shows it whole', () => {
    const camera = { lon: 20, lat: 50, zoom: 0, bearing: 0 };
    const { lon, lat } = limitCamera('flat', camera, viewport);
    expect([Math.round(lon), Math.round(lat)]).toEqual([150, 0]);
  });
});

describe('a frame', () => {
  it.each(projections)('shows all its places on the %s map', (name) => {
    const places: readonly LonLat[] = [[74.3, 31.5], [77.3, 28.6], [67, 24.9], beijing];
    const projection = cameraProjection(name, frameOf(places, name, viewport, 60), viewport);
    for (const place of places) {
      const [x, y] = projection([...place]) ?? [0, 0];
      expect(x).toBeGreaterThan(59);
      expect(x).toBeLessThan(904 - 59);
      expect(y).toBeGreaterThan(59);
      expect(y).toBeLessThan(584 - 59);
    }
  });

  it('goes across the Pacific, not round by Europe', () => {
    const { lon } = frameOf([beijing, newYork], 'flat', viewport, 60);
    expect(Math.abs(lon)).toBeGreaterThan(150);
  });

  it('stands over the middle that d3.geoCentroid finds on the globe', () => {
    const places: readonly LonLat[] = [[170, 50], [-160, 20], [150, -10], beijing];
    const points = places.map((place) => [...place]);
    const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points });
    const camera = frameOf(places, 'globe', viewport, 60);
    expect(camera.lon).toBeCloseTo(lon, 6);
    expect(camera.lat).toBeCloseTo(lat, 6);
  });

  it('comes no closer to one place than its country', () => {
    expect(frameOf([beijing], 'flat', viewport, 60).zoom).toBe(5.5);
  });

  it('of nothing is the whole sheet', () => {
    expect(frameOf([], 'flat', viewport, 60)).toEqual(wholeSheet('flat', viewport));
  });
});
