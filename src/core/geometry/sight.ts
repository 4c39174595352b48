import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';

/** For which eye a picture is drawn. */
export interface Sight {
  readonly projection: ProjectionName;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** Equal to the last digit: what was drawn for one is right for the other. */
export function isSameSight(a: Sight, b: Sight): boolean {
  return (
    a.projection === b.projection &&
    a.camera.lon === b.camera.lon &&
    a.camera.lat === b.camera.lat &&
    a.camera.zoom === b.camera.zoom &&
    a.camera.bearing === b.camera.bearing &&
    a.viewport.width === b.viewport.width &&
    a.viewport.height === b.viewport.height
  );
}
