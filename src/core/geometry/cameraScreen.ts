import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { cameraProjection } from './cameraProjection.ts';
import { flatScreen } from './flatScreen.ts';
import { globeScreen } from './globeScreen.ts';
import { mercatorScreen } from './mercatorScreen.ts';
import { type Screen, screenOf } from './screen.ts';
import { isSameSight, type Sight } from './sight.ts';

let last: (Sight & { readonly screen: Screen }) | null = null;

/** What a camera sees; the very same screen while it is asked for the same camera. */
export function cameraScreen(
  projection: ProjectionName,
  camera: Camera,
  viewport: Viewport,
): Screen {
  const sight = { projection, camera, viewport };
  if (!last || !isSameSight(last, sight)) {
    last = { ...sight, screen: newScreen(projection, camera, viewport) };
  }
  return last.screen;
}

/**
 * What a camera sees, as `screenOf(cameraProjection(…).precision(0))` would say and many times
 * faster: all that does not depend on the camera is kept with each line and place, so these must
 * never be changed in place. What the camera itself cuts is left to d3.
 */
function newScreen(projection: ProjectionName, camera: Camera, viewport: Viewport): Screen {
  switch (projection) {
    case 'flat':
      return flatScreen(camera, viewport);
    case 'mercator':
      return mercatorScreen(camera, viewport, cut);
    case 'globe':
      return globeScreen(camera, viewport, cut);
  }

  function cut(): Screen {
    // The stations are dense enough: what d3 would add between them differs from frame to frame.
    return screenOf(cameraProjection(projection, camera, viewport).precision(0));
  }
}
