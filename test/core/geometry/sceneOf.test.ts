import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/geometry/sceneOf.ts';
import { projections } from '../../../src/core/model/camera.ts';
import { emphasise } from '../../../src/core/selection/visible.ts';
import { sampleAtlas, sampleVisible } from './sampleAtlas.ts';
import { desktop, inputFor } from './sceneFor.ts';

const anyCamera = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  zoom: fc.double({ min: 0.5, max: 8, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

const raised = sampleVisible.flows.map(({ id }) => ({ kind: 'flow' as const, id }));

describe('the scene', () => {
  it('is the same for one who has drawn much as for one who has drawn nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...projections),
        fc.array(anyCamera, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(null, ...raised),
        fc.constantFrom(desktop, { width: 390, height: 570 }),
        (projection, cameras, hover, viewport) => {
          const scenes = cameras.map((camera) => {
            const visible = emphasise(sampleVisible, hover);
            return sceneOf(inputFor({ projection, camera, viewport, visible }));
          });
          const copy = structuredClone({ atlas: sampleAtlas, visible: sampleVisible });
          const camera = cameras.at(-1) ?? { lon: 0, lat: 0, zoom: 1, bearing: 0 };
          const visible = emphasise(copy.visible, hover);
          const fresh = sceneOf(
            inputFor({ atlas: copy.atlas, visible, projection, camera, viewport }),
          );
          expect(scenes.at(-1)).toEqual(fresh);
        },
      ),
      { numRuns: 5 },
    );
  });
});
