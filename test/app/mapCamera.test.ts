import { describe, expect, test } from 'vitest';
import { cameraFor, cameraToRemember, isSameCamera } from '../../src/app/mapCamera.ts';
import { homeCamera } from '../../src/core/geometry/homeCamera.ts';

const viewport = { width: 904, height: 584 };
const lahore = { lon: 74.3, lat: 31.5, zoom: 6, bearing: 0 };

describe('the camera of a view', () => {
  test('is where everybody begins until the reader has moved', () => {
    const home = homeCamera('flat', viewport);
    expect(cameraFor({ projection: 'flat', camera: null }, viewport)).toEqual(home);
    expect(cameraToRemember('flat', home, viewport)).toBeNull();
  });

  test('is the one that the reader chose, and is remembered', () => {
    expect(isSameCamera(cameraFor({ projection: 'flat', camera: lahore }, viewport), lahore)).toBe(
      true,
    );
    expect(cameraToRemember('flat', lahore, viewport)).toEqual(lahore);
  });

  test('of a link from a larger box stays within what this one may show', () => {
    const far = { ...lahore, zoom: -4 };
    expect(cameraFor({ projection: 'flat', camera: far }, viewport).zoom).toBeCloseTo(
      homeCamera('flat', viewport).zoom,
      6,
    );
  });
});
