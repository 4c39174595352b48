/** Degrees east and north. */
export type LonLat = readonly [lon: number, lat: number];

/** The same point, with its longitude between -180 (included) and 180 degrees. */
export function wrapLongitude([lon, lat]: LonLat): LonLat {
  return lon >= -180 && lon < 180 ? [lon, lat] : [lon - 360 * Math.floor((lon + 180) / 360), lat];
}
