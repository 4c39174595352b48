import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { wrapLongitude } from './lonLat.ts';
import { type FlatProjection, sheetPlanes } from './sheetPlane.ts';
import { sheetMargin, wholeSheetZoom } from './wholeSheet.ts';

/** MapLibre's globe turns into Mercator above this, and no place is known to the metre. */
export const nearestZoom = 11;

/** How far the globe's middle may go to the north and south: at the pole a drag would spin it. Degrees. */
const globeLatitude = 80;

/**
 * The nearest camera that is allowed: from the whole sheet to zoom 11, and no farther over the
 * sheet's edge than its margin. What is smaller than the box stays in its middle.
 */
export function limitCamera(
  projection: ProjectionName,
  camera: Camera,
  viewport: Viewport,
): Camera {
  const bearing = wrapLongitude([camera.bearing, 0])[0];
  const lat = Math.max(-globeLatitude, Math.min(globeLatitude, camera.lat));
  const least = Math.min(nearestZoom, wholeSheetZoom(projection, viewport, lat));
  const zoom = Math.min(nearestZoom, Math.max(least, camera.zoom));
  if (projection === 'globe') {
    return { lon: wrapLongitude([camera.lon, lat])[0], lat, zoom, bearing };
  }
  return { ...onSheet(projection, { ...camera, zoom }, viewport), zoom, bearing };
}

function onSheet(
  projection: FlatProjection,
  camera: Camera,
  viewport: Viewport,
): Pick<Camera, 'lon' | 'lat'> {
  const { project, invert, halfWidth, halfHeight, scale } = sheetPlanes[projection];
  const px = scale(camera.zoom);
  const margin = projection === 'flat' ? sheetMargin(viewport) : { inline: 0, block: 0 };
  // Only a sheet with edges keeps its middle in the box; Mercator goes on round the world.
  const roomX =
    projection === 'flat' ? halfWidth + (margin.inline - viewport.width / 2) / px : halfWidth;
  const roomY = halfHeight + (margin.block - viewport.height / 2) / px;
  const [x, y] = project(wrapLongitude([camera.lon, camera.lat]));
  const kept = invert([within(x, roomX), within(y, roomY)]);
  return kept
    ? { lon: wrapLongitude(kept)[0], lat: kept[1] }
    : { lon: camera.lon, lat: camera.lat };
}

/** `value` no farther from 0 than `room`; 0 when there is none. */
function within(value: number, room: number): number {
  const most = Math.max(0, room);
  return Math.max(-most, Math.min(most, value));
}
