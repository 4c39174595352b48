import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { limitCamera } from './limitCamera.ts';
import { wholeSheet } from './wholeSheet.ts';

/** Boxes under this width would show the whole sheet no higher than a thumb. */
const narrowWidth = 640;
/** How much wider than a narrow box the sheet then is, and what stands in the middle: most plants. */
const narrowSheet = { widths: 2.4, lon: 84, lat: 18 } as const;

/**
 * The camera that a reader begins with: the whole sheet, and in a narrow box its Eurasian part, from
 * which the rest is one drag or one step back away.
 */
export function homeCamera(projection: ProjectionName, viewport: Viewport): Camera {
  const whole = wholeSheet(projection, viewport);
  if (projection === 'globe' || viewport.width >= narrowWidth) return whole;
  const { widths, lon, lat } = narrowSheet;
  return limitCamera(
    projection,
    { ...whole, lon, lat, zoom: whole.zoom + Math.log2(projection === 'flat' ? widths : 1) },
    viewport,
  );
}
