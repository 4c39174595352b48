import type { NearLabels } from '../core/geometry/sceneInput.ts';
import { wordyZoom } from '../core/geometry/symbolSize.ts';
import type { Readiness } from '../effects/readiness.ts';

/** Loads what names things in a near view once there is one; the picture waits for it. */
export function createNearLabels(
  readiness: Readiness,
  arrived: () => void,
): (zoom: number) => NearLabels | undefined {
  let near: NearLabels | undefined;
  let isAsked = false;
  return (zoom) => {
    if (zoom >= wordyZoom && !isAsked) {
      isAsked = true;
      readiness.wait('names');
      // Without them the map is only less wordy.
      const done = () => readiness.done('names');
      import('../core/geometry/nearLabels.ts')
        .then(({ nearLabels, sharedNames }) => {
          near = { nearLabels, sharedNames };
          arrived();
        })
        .then(done, done);
    }
    return near;
  };
}
