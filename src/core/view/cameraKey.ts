import type { Camera } from '../model/camera.ts';

const zoomRange = { lowest: -2, highest: 11 } as const;
const zoomDecimals = 2;
const bearingDecimals = 1;

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // Adding 0 turns -0 into 0, which a link cannot tell apart.
  return Math.round(value * factor) / factor + 0;
}

/** Decimals of a degree that stay within half a pixel at this zoom (512 px is the world at 0). */
function degreeDecimals(zoom: number): number {
  const halfPixels = (2 * 512 * 2 ** zoom) / 360;
  return Math.max(0, Math.ceil(Math.log10(halfPixels)));
}

/** Degrees in [-180, 180), whichever copy of the world they were read from. */
function wrapped(degrees: number): number {
  // What is in range stays untouched: the sum and its way back would not be exact.
  if (degrees >= -180 && degrees < 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The camera as a link holds it: no finer than half a pixel, one turn of the world. */
export function roundCamera({ lon, lat, zoom, bearing }: Camera): Camera {
  const roundZoom = rounded(zoom, zoomDecimals);
  const decimals = degreeDecimals(roundZoom);
  return {
    // Rounding can reach 180 again, which is -180.
    lon: wrapped(rounded(wrapped(lon), decimals)),
    lat: rounded(lat, decimals),
    zoom: roundZoom,
    bearing: wrapped(rounded(wrapped(bearing), bearingDecimals)),
  };
}

/** `zoom/lat/lon`, with or without `/bearing`; null for anything else or out of the world. */
export function readCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length < 3 || parts.length > 4) return null;
  if (!parts.every((part) => /^-?\d{1,3}(\.\d{1,9})?$/.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0, bearing = 0] = parts.map(Number);
  const isInRange =
    zoom >= zoomRange.lowest &&
    zoom <= zoomRange.highest &&
    Math.abs(lat) <= 90 &&
    Math.abs(lon) <= 180 &&
    Math.abs(bearing) <= 360;
  return isInRange ? roundCamera({ lon, lat, zoom, bearing }) : null;
}

/** The text that `readCamera` reads as this camera, once rounded. */
export function writeCamera(camera: Camera): string {
  const { zoom, lat, lon, bearing } = roundCamera(camera);
  return [zoom, lat, lon, bearing].join('/');
}
