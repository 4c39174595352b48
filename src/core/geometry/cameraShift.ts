import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { cameraProjection } from './cameraProjection.ts';
import type { Point } from './scene.ts';

/** Moves a picture as a whole: a point of it comes to `scale` times itself, and `by` px further. */
export interface CameraShift {
  readonly scale: number;
  readonly by: Point;
}

/**
 * What brings a picture drawn for one camera to where another one has the same places. Null where no
 * mere shift does: on the globe, and when the map turns.
 */
export function cameraShift(
  projection: ProjectionName,
  from: Camera,
  to: Camera,
  viewport: Viewport,
): CameraShift | null {
  if (projection === 'globe' || from.bearing !== to.bearing) return null;
  const middle = cameraProjection(projection, to, viewport)([from.lon, from.lat]);
  if (!middle) return null;
  const scale = 2 ** (to.zoom - from.zoom);
  const [x, y] = middle;
  return { scale, by: [x - (scale * viewport.width) / 2, y - (scale * viewport.height) / 2] };
}

/** Where a point of the box lies in the picture that was shifted. */
export const shiftedBack = ({ scale, by }: CameraShift, [x, y]: Point): Point => [
  (x - by[0]) / scale,
  (y - by[1]) / scale,
];
