import type { MultiLineString, Position } from 'geojson';

/** Degrees between the lines of a near view, and between the vertices of a line. */
const step = 5;
const stride = 2.5;
/** Degrees; at the poles themselves all meridians would meet. */
const northEnd = 85;

const run = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by);

/**
 * Meridians and parallels every 5° between `west` and `west` + 360 degrees, for those who are near;
 * that of `west` itself only where no edge of a sheet runs along it.
 */
export const fineGraticule = (west: number, hasEdge = true): MultiLineString => {
  const longitudes = run(west, west + 360, stride);
  const latitudes = run(-northEnd, northEnd, stride);
  const meridians = run(hasEdge ? west + step : west, west + 360 - step, step).map((lon) =>
    latitudes.map((lat): Position => [lon, lat]),
  );
  const parallels = run(-northEnd, northEnd, step).map((lat) =>
    longitudes.map((lon): Position => [lon, lat]),
  );
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
};
