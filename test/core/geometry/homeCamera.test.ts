import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { homeCamera } from '../../../src/core/geometry/homeCamera.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';

const desktop = { width: 904, height: 584 };
const phone = { width: 390, height: 420 };

describe('the camera that a reader begins with', () => {
  it('shows the whole sheet where there is room for it', () => {
    for (const projection of ['flat', 'globe', 'mercator'] as const)
      expect(homeCamera(projection, desktop)).toEqual(wholeSheet(projection, desktop));
  });

  it('shows Moscow, Delhi and Manila on a phone, and Lahore near the middle', () => {
    const place = cameraProjection('flat', homeCamera('flat', phone), phone);
    for (const point of [
      [77.3, 28.6],
      [121, 15],
      [37, 55],
    ] as const) {
      const [x, y] = place([...point]) ?? [-1, -1];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(phone.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(phone.height);
    }
    const [x] = place([74.3, 31.5]) ?? [0];
    expect(Math.abs(x - phone.width / 2)).toBeLessThan(phone.width / 4);
  });
});
