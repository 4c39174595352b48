import { wholeSheetZoom } from '../core/geometry/wholeSheet.ts';
import type { MapStatus } from '../ui/shellProps.ts';
import type { DrawnPicture } from './mapHost.ts';

/** Metres round the equator on a pixel at zoom 0, MapLibre's world being 512 px wide. */
const metresPerPixelAtZoom0 = 40_075_016.686 / 512;

/** Doublings beyond the whole sheet from which the corners of the box are no longer free. */
const nearSteps = 0.35;

/** What the panels want to know of a drawing. */
export function mapStatusOf({
  scene,
  projection,
  camera,
  viewport,
}: DrawnPicture): Pick<MapStatus, 'near' | 'metresPerPixel' | 'undrawn'> {
  const near = camera.zoom > wholeSheetZoom(projection, viewport, camera.lat) + nearSteps;
  const shrink = projection === 'flat' ? 1 : Math.cos((camera.lat * Math.PI) / 180);
  return {
    near: near || projection === 'mercator',
    // Only near is there one scale for the whole box.
    metresPerPixel: camera.zoom < 4 ? null : (metresPerPixelAtZoom0 * shrink) / 2 ** camera.zoom,
    undrawn: scene.undrawn,
  };
}
