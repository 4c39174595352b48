import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { eyeDistance, sheetMeridian } from './cameraProjection.ts';
import { sheetPlanes } from './sheetPlane.ts';

/** Least margin round the whole sheet, px. */
const leastMargin = 12;
/** Above and below the sheet stand the sentence, the switches and the legend, where the box has room for them. */
const furnitureHeight = 77;
const furnishedBox = { width: 640, height: 400 } as const;

/** Margins round the whole sheet, px. */
export interface SheetMargin {
  readonly inline: number;
  readonly block: number;
}

/** The margin that a box leaves round the whole sheet. */
export function sheetMargin({ width, height }: Viewport): SheetMargin {
  const isFurnished = width >= furnishedBox.width && height >= furnishedBox.height;
  return { inline: leastMargin, block: isFurnished ? furnitureHeight : leastMargin };
}

/** Where the globe shows most plants, and where Mercator's box cuts off least land: degrees. */
const globeView = { lon: 95, lat: 22 } as const;
const mercatorLatitude = 22;

/**
 * The camera that shows all there is: the flat sheet or the globe with a margin, and
 * in Mercator, which has no end to the north, the world filling the box.
 */
export function wholeSheet(projection: ProjectionName, viewport: Viewport): Camera {
  const zoom = wholeSheetZoom(projection, viewport, globeView.lat);
  switch (projection) {
    case 'flat':
      return { lon: sheetMeridian, lat: 0, zoom, bearing: 0 };
    case 'globe':
      return { ...globeView, zoom, bearing: 0 };
    case 'mercator':
      return { lon: sheetMeridian, lat: mercatorLatitude, zoom, bearing: 0 };
  }
}

/** The zoom of the whole sheet; that of the globe depends on the latitude in its middle. */
export function wholeSheetZoom(
  projection: ProjectionName,
  viewport: Viewport,
  lat: number,
): number {
  const { inline, block } = sheetMargin(viewport);
  const width = Math.max(1, viewport.width - 2 * inline);
  const height = Math.max(1, viewport.height - 2 * (projection === 'globe' ? inline : block));
  if (projection === 'flat') {
    const { halfWidth, halfHeight, scale } = sheetPlanes.flat;
    return Math.log2(Math.min(width / halfWidth, height / halfHeight) / 2 / scale(0));
  }
  const perRadian = sheetPlanes.mercator.scale(0);
  if (projection === 'mercator') {
    return Math.log2(Math.max(viewport.width, viewport.height) / (2 * Math.PI) / perRadian);
  }
  const radius = globeRadiusSeenAs(Math.min(width, height) / 2, eyeDistance(viewport));
  return Math.log2((radius * Math.cos((lat * Math.PI) / 180)) / perRadian);
}

/** Radius of the globe whose outline, seen from `eye` px above its surface, is `seen` px from the middle. */
function globeRadiusSeenAs(seen: number, eye: number): number {
  return (seen * seen + seen * Math.hypot(seen, eye)) / eye;
}
