import type { Viewport } from '../model/camera.ts';
import { boxOf, overlap } from './box.ts';
import type { Point, Scene } from './scene.ts';

/** All of a scene but its names. */
export type Drawn = Pick<Scene, 'flows' | 'symbols' | 'joints' | 'anchors'>;

/** What of a scene is to be seen: it reaches beyond its box, so that a moving map has more to show. */
export function drawnInBox(scene: Drawn, { width, height }: Viewport): Drawn {
  const view = { left: 0, top: 0, right: width, bottom: height };
  const isIn = ({ at: [x, y] }: { readonly at: Point }) =>
    x > 0 && x < width && y > 0 && y < height;
  const enters = (line: readonly Point[]) =>
    line.some((point, i) => i > 0 && overlap(boxOf([line[i - 1] as Point, point]), view));
  return {
    flows: scene.flows.filter(({ pieces, fan }) => [...pieces, ...fan].some(enters)),
    symbols: scene.symbols.filter(isIn),
    joints: scene.joints.filter(isIn),
    anchors: scene.anchors.filter(isIn),
  };
}
