import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pannedCamera, zoomedCamera } from '../../../src/core/geometry/cameraMoves.ts';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import { projections } from '../../../src/core/model/camera.ts';

const viewport = { width: 904, height: 584 };
const near = { lon: 76, lat: 25, zoom: 5, bearing: 0 };
const anyStep = fc.double({ min: -1, max: 1, noNaN: true });
const anyPixel = fc.double({ min: -150, max: 150, noNaN: true });

describe('moving the camera by hand', () => {
  it('drags what was in the middle along with the pointer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projections), anyPixel, anyPixel, (name, dx, dy) => {
        const moved = pannedCamera(name, near, viewport, [dx, dy]);
        const [x, y] = cameraProjection(name, moved, viewport)([near.lon, near.lat]) ?? [0, 0];
        // On a globe the ground turns under the hand; over a drag of this length by little.
        const slack = name === 'globe' ? 8 : 0.01;
        expect(Math.abs(x - viewport.width / 2 - dx)).toBeLessThan(slack);
        expect(Math.abs(y - viewport.height / 2 - dy)).toBeLessThan(slack);
      }),
    );
  });

  it('keeps the place under the pointer while zooming', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('flat', 'mercator'),
        anyStep,
        anyPixel,
        anyPixel,
        (name, steps, dx, dy) => {
          const about = [viewport.width / 2 + dx, viewport.height / 2 + dy] as const;
          const place = cameraProjection(name, near, viewport).invert?.([...about]) ?? [0, 0];
          const zoomed = zoomedCamera(name, near, viewport, steps, about);
          const [x, y] = cameraProjection(name, zoomed, viewport)(place) ?? [0, 0];
          expect(Math.hypot(x - about[0], y - about[1])).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('stops at the whole sheet', () => {
    const whole = wholeSheet('flat', viewport);
    const far = zoomedCamera('flat', whole, viewport, -3, [10, 10]);
    expect(far.zoom).toBeCloseTo(whole.zoom, 9);
    expect(far.lon).toBeCloseTo(whole.lon, 6);
    expect(far.lat).toBeCloseTo(whole.lat, 6);
  });
});
