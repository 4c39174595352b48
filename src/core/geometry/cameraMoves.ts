import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { cameraProjection } from './cameraProjection.ts';
import { limitCamera } from './limitCamera.ts';
import type { Point } from './scene.ts';

/** The camera after the map was dragged by some pixels; the same where there is no map to hold on to. */
export function pannedCamera(
  name: ProjectionName,
  camera: Camera,
  viewport: Viewport,
  [dx, dy]: Point,
): Camera {
  const { width, height } = viewport;
  const projection = cameraProjection(name, camera, viewport);
  const centre = projection.invert?.([width / 2 - dx, height / 2 - dy]);
  if (!centre) return camera;
  return limitCamera(name, { ...camera, lon: centre[0], lat: centre[1] }, viewport);
}

/**
 * The camera after zooming by some doublings. What lies at `about` stays there, as far as the limits
 * allow; null is the middle of the box.
 */
export function zoomedCamera(
  name: ProjectionName,
  camera: Camera,
  viewport: Viewport,
  steps: number,
  about: Point | null,
): Camera {
  const zoomed = limitCamera(name, { ...camera, zoom: camera.zoom + steps }, viewport);
  const place = about && cameraProjection(name, camera, viewport).invert?.([about[0], about[1]]);
  const now = place && cameraProjection(name, zoomed, viewport)(place);
  if (!about || !now) return zoomed;
  return pannedCamera(name, zoomed, viewport, [about[0] - now[0], about[1] - now[1]]);
}
