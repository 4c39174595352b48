import type { Basemap } from '../core/dataset/parseBasemap.ts';
import { cameraProjection } from '../core/geometry/cameraProjection.ts';
import { type CameraShift, shiftedBack } from '../core/geometry/cameraShift.ts';
import { hitAt } from '../core/geometry/hitAt.ts';
import { marketAt } from '../core/geometry/marketAt.ts';
import type { Opens, Point, Scene } from '../core/geometry/scene.ts';
import type { Sight } from '../core/geometry/sight.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { VisibleAtlas } from '../core/model/flow.ts';

/** What is on show, and the camera by which it is seen now. */
export interface Picture extends Sight {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly visible: VisibleAtlas;
  /** How the drawing has been moved since it was made. */
  readonly shift: CameraShift | null;
  readonly ground: Basemap;
}

/** What is drawn at a point of the slot, in CSS pixels; nothing hidden is ever found. */
export function drawnAt({ scene, shift }: Picture, point: Point): Opens | null {
  return hitAt(scene, shift ? shiftedBack(shift, point) : point);
}

/** The market whose area lies under a point, if any of its flows are there now. */
export function areaAt(picture: Picture, point: Point): Opens | null {
  const { atlas, ground, visible, projection, camera, viewport } = picture;
  const lens = cameraProjection(projection, camera, viewport);
  const market = marketAt(atlas, ground, lens, point);
  const isThere = visible.markets.some((one) => one.market === market);
  return market && isThere ? { kind: 'market', id: market.id } : null;
}
