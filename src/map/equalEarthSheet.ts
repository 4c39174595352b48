import { geoEqualEarthRaw } from 'd3';
import type { CRS } from 'maplibre-gl';
import { equalEarthExtent, sheetMeridian } from '../core/geometry/cameraProjection.ts';

const fullTurn = 360;
const radians = Math.PI / 180;

/** Longitude from the sheet's middle, -180 to 180 degrees; both edges stay themselves. */
const fromMiddle = (lon: number): number => {
  const away = lon - sheetMeridian;
  return Math.abs(away) <= fullTurn / 2
    ? away
    : away - fullTurn * Math.floor((away + fullTurn / 2) / fullTurn);
};

/** Units of the plane from the equator to the pole. */
const [, poleHeight] = geoEqualEarthRaw(0, Math.PI / 2);

const forward = ([lon = 0, lat = 0]: number[]): number[] =>
  geoEqualEarthRaw(fromMiddle(lon) * radians, lat * radians);

/** Degrees, longitudes -30 to 330 so that they run through the Pacific; null beyond the outline. */
const inverse = ([x = 0, y = 0]: number[]): number[] | null => {
  // d3 answers past the pole with the pole.
  if (Math.abs(y) > poleHeight) return null;
  const [lambda = Number.NaN, phi = Number.NaN] = geoEqualEarthRaw.invert?.(x, y) ?? [];
  const isOnSheet = Math.abs(lambda) <= Math.PI && Math.abs(phi) <= Math.PI / 2;
  return isOnSheet ? [lambda / radians + sheetMeridian, phi / radians] : null;
};

/**
 * The flat sheet as MapLibre wants to know it: Equal Earth around 150° E. Page and worker read the
 * same object; the worker asks for it by `definition`.
 */
export const equalEarthSheet: CRS = {
  name: 'custom:equal-earth-150',
  definition: 'equal-earth-150',
  projection: { forward, inverse },
  tileMatrixSet: {
    origin: [-equalEarthExtent / 2, equalEarthExtent / 2],
    extentAtZoom0: equalEarthExtent,
  },
};
