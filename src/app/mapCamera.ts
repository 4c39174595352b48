import { homeCamera } from '../core/geometry/homeCamera.ts';
import { limitCamera } from '../core/geometry/limitCamera.ts';
import type { Camera, ProjectionName, Viewport } from '../core/model/camera.ts';
import { roundCamera } from '../core/view/cameraKey.ts';
import type { View } from '../core/view/view.ts';

/** The camera that a view asks for in a box: its own, or the one that a reader begins with. */
export function cameraFor(view: Pick<View, 'projection' | 'camera'>, viewport: Viewport): Camera {
  return view.camera === null
    ? homeCamera(view.projection, viewport)
    : limitCamera(view.projection, view.camera, viewport);
}

/** What to remember of a camera at rest: null when the reader is back where everybody begins. */
export function cameraToRemember(
  projection: ProjectionName,
  camera: Camera,
  viewport: Viewport,
): Camera | null {
  return isSameCamera(camera, homeCamera(projection, viewport)) ? null : camera;
}

/** Equal as finely as a link can say it. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const [one, other] = [roundCamera(a), roundCamera(b)];
  return (
    one.lon === other.lon &&
    one.lat === other.lat &&
    one.zoom === other.zoom &&
    one.bearing === other.bearing
  );
}
