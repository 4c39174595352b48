import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { cameraShift, shiftedBack } from '../../../src/core/geometry/cameraShift.ts';
import type { Point } from '../../../src/core/geometry/scene.ts';
import type { Camera } from '../../../src/core/model/camera.ts';

const viewport = { width: 900, height: 600 };
const from: Camera = { lon: 80, lat: 20, zoom: 3, bearing: 25 };
const to: Camera = { lon: 84, lat: 17.5, zoom: 3.05, bearing: 25 };
const places: readonly Point[] = [
  [73, 31],
  [78, 22],
  [104, 36],
];

describe('a picture that is shifted as a whole', () => {
  it.each(['flat', 'mercator'] as const)(
    'has every place where the new camera has it, %s',
    (projection) => {
      const [old, now] = [from, to].map((camera) => cameraProjection(projection, camera, viewport));
      const shift = cameraShift(projection, from, to, viewport);
      if (!old || !now || !shift) throw new Error('There is no shift.');
      for (const place of places) {
        const [x, y] = now([place[0], place[1]]) ?? [Number.NaN, Number.NaN];
        const before = old([place[0], place[1]]) ?? [Number.NaN, Number.NaN];
        const [backX, backY] = shiftedBack(shift, [x, y]);
        expect(backX).toBeCloseTo(before[0], 6);
        expect(backY).toBeCloseTo(before[1], 6);
      }
    },
  );

  it('cannot show a turned map, or a globe', () => {
    expect(cameraShift('flat', from, { ...to, bearing: 26 }, viewport)).toBeNull();
    expect(cameraShift('globe', from, to, viewport)).toBeNull();
  });
});
