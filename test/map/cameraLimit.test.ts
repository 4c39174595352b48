import { LngLat } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { wholeSheet } from '../../src/core/geometry/wholeSheet.ts';
import type { ProjectionName } from '../../src/core/model/camera.ts';
import { limitTo } from '../../src/map/cameraLimit.ts';

const viewport = { width: 904, height: 584 };
const limit = (projection: ProjectionName, lon: number, lat: number, zoom: number, bearing = 0) =>
  limitTo(
    () => ({ projection, viewport }),
    () => bearing,
  )(new LngLat(lon, lat), zoom);

describe("the limits of MapLibre's camera", () => {
  test('give an allowed middle back untouched, or it would creep with every move', () => {
    const middle = new LngLat(77.4, 28.5);
    const flat = limitTo(
      () => ({ projection: 'flat', viewport }),
      () => 0,
    );
    expect(flat(middle, 5).center).toBe(middle);
  });

  test('never take a longitude round the world', () => {
    expect(limit('mercator', 200, 10, 4).center.lng).toBe(200);
    expect(limit('mercator', -190, 10, 4).center.lng).toBe(-190);
  });

  test('hold the whole sheet in the middle of its box', () => {
    const { zoom } = wholeSheet('flat', viewport);
    const limited = limit('flat', 75, 40, zoom - 3);
    expect(limited.zoom).toBeCloseTo(zoom, 6);
    expect(limited.center.lng).toBeCloseTo(150, 6);
    expect(limited.center.lat).toBeCloseTo(0, 6);
  });

  test('never let Mercator end inside a corner of a turned box', () => {
    for (const bearing of [0, 30, 90]) {
      const { center, zoom } = limit('mercator', 150, 84, 0.5, bearing);
      const angle = (bearing * Math.PI) / 180;
      const reach =
        (viewport.width * Math.abs(Math.sin(angle)) + viewport.height * Math.abs(Math.cos(angle))) /
        2;
      const world = 512 * 2 ** zoom;
      const y = Math.log(Math.tan(Math.PI / 4 + (center.lat * Math.PI) / 360)) / (2 * Math.PI);
      expect(y * world + reach).toBeLessThanOrEqual(world / 2 + 0.5);
    }
  });

  test('never go nearer than zoom 11, where MapLibre would make the globe flat', () => {
    expect(limit('globe', 77, 28, 14).zoom).toBe(11);
  });
});
