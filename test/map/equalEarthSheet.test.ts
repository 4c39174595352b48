import { describe, expect, test } from 'vitest';
import { cameraProjection } from '../../src/core/geometry/cameraProjection.ts';
import { equalEarthSheet } from '../../src/map/equalEarthSheet.ts';

const { forward, inverse } = equalEarthSheet.projection;
const { origin, extentAtZoom0: extent } = equalEarthSheet.tileMatrixSet;
const halfWidth = forward([330, 0])[0] ?? 0;
const halfHeight = forward([150, 90])[1] ?? 0;

describe('the sheet that MapLibre is given', () => {
  test('leads back from every place to the same place, through the Pacific', () => {
    for (let lon = -29.5; lon < 330; lon += 7.5) {
      for (let lat = -89; lat < 90; lat += 8.9) {
        const [backLon, backLat] = inverse(forward([lon, lat])) ?? [];
        expect(backLon).toBeCloseTo(lon, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      }
    }
  });

  test('puts a western longitude where its eastern name stands', () => {
    expect(forward([-100, 40])[0]).toBeCloseTo(forward([260, 40])[0] ?? 0, 12);
  });

  test('keeps the two edges of the cut apart', () => {
    expect(forward([-30, 20])[0]).toBeLessThan(-2);
    expect(forward([330, 20])[0]).toBeGreaterThan(2);
  });

  test('knows no place beyond its outline, where the formula would go on', () => {
    expect(inverse([halfWidth + 0.01, 0])).toBeNull();
    expect(inverse([-halfWidth - 0.01, 0])).toBeNull();
    expect(inverse([halfWidth - 0.05, halfHeight - 0.05])).toBeNull();
    expect(inverse([0, halfHeight + 0.01])).toBeNull();
    expect(inverse([halfWidth - 0.01, 0])).not.toBeNull();
  });

  test('lies whole and in the middle of the square that MapLibre tiles', () => {
    expect(origin).toEqual([-extent / 2, extent / 2]);
    expect(halfWidth).toBeLessThan(extent / 2);
    expect(halfWidth).toBeGreaterThan(extent / 2 - 0.01);
  });

  test('has the places of the D3 camera, in the 512 px world of MapLibre', () => {
    const camera = { lon: 150, lat: 0, zoom: 3, bearing: 0 };
    const twin = cameraProjection('flat', camera, { width: 800, height: 600 });
    const scale = (512 * 2 ** 3) / extent;
    for (const place of [
      [74.3, 31.5],
      [-46.9, -23.2],
      [2.2, 41.4],
      [179.9, 66],
    ] as const) {
      const [x = 0, y = 0] = forward([...place]);
      const [twinX = 0, twinY = 0] = twin([...place]) ?? [];
      expect(400 + x * scale).toBeCloseTo(twinX, 6);
      expect(300 - y * scale).toBeCloseTo(twinY, 6);
    }
  });
});
