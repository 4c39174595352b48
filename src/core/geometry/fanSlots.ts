import { type LabelSlot, type LabelSlots, listedSlots } from './labelSlot.ts';
import { between } from './polyline.ts';
import type { FlowShape, Point } from './scene.ts';

/** How far from a ray its words stand, px, and how far along it they do when its end has no room. */
const offRay = 6;
const alongRays = [0.8, 0.6, 0.4] as const;

/** Beyond the ends of a fan's rays, else above the uppermost or below the lowest one. */
export function fanSlots(rays: FlowShape['fan']): LabelSlots {
  const ends = rays.map(([from, to], slot): LabelSlot => {
    const leftwards = to[0] < from[0];
    const at: Point = [to[0] + (leftwards ? -offRay : offRay), to[1]];
    return { slot, at, align: leftwards ? 'end' : 'start', lines: 'beside' };
  });
  const byHeight = rays.toSorted(([, a], [, b]) => a[1] - b[1]);
  const outer = [byHeight[0], byHeight.at(-1)].flatMap((ray, i) =>
    alongRays.map((part, j): LabelSlot => {
      const at = ray ? between(...ray, part) : ([0, 0] as const);
      const lines = i === 0 ? 'above' : 'below';
      const off = i === 0 ? -offRay : offRay;
      const slot = rays.length + i * alongRays.length + j;
      return { slot, at: [at[0], at[1] + off], align: 'middle', lines };
    }),
  );
  return listedSlots([...ends, ...outer]);
}
