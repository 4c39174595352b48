import { describe, expect, it } from 'vitest';
import { createPictureShift } from '../../src/app/pictureShift.ts';
import type { Sight } from '../../src/core/geometry/sight.ts';

const sight: Sight = {
  projection: 'flat',
  camera: { lon: 80, lat: 20, zoom: 3, bearing: 0 },
  viewport: { width: 900, height: 600 },
};
const moved = (camera: Partial<Sight['camera']>): Sight => ({
  ...sight,
  camera: { ...sight.camera, ...camera },
});

describe('the picture of a moving camera', () => {
  it('is shifted for eleven frames and then drawn anew', () => {
    const shiftFor = createPictureShift();
    const drawn = Array.from({ length: 24 }, () => shiftFor(sight, moved({ lon: 81 })) === null);
    expect(drawn.flatMap((isAnew, frame) => (isAnew ? [frame] : []))).toEqual([11, 23]);
  });

  it('is drawn anew sooner where a shift would show what is not drawn, or letters of another size', () => {
    const isShifted = (now: Sight) => createPictureShift()(sight, now) !== null;
    expect(isShifted(moved({ lon: 84 }))).toBe(true);
    expect(isShifted(moved({ lon: 120 }))).toBe(false);
    expect(isShifted(moved({ lat: 30 }))).toBe(false);
    expect(isShifted(moved({ zoom: 3.05 }))).toBe(true);
    expect(isShifted(moved({ zoom: 3.2 }))).toBe(false);
    expect(isShifted({ ...sight, projection: 'mercator' })).toBe(false);
    expect(isShifted({ ...sight, viewport: { width: 901, height: 600 } })).toBe(false);
  });
});
