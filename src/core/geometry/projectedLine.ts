import { type GeoContext, type GeoProjection, geoPath } from 'd3';
import type { LonLat } from './lonLat.ts';
import type { Point } from './scene.ts';

/**
 * A line as d3.geoPath draws it, collected in points: cut at the horizon or the sheet's edge into
 * pieces. With `precision(0)` there is one point for each station that shows, and one for each cut.
 */
export function projectedLine(projection: GeoProjection, line: readonly LonLat[]): Point[][] {
  const pieces: Point[][] = [];
  const collect: GeoContext = {
    moveTo: (x, y) => void pieces.push([[x, y]]),
    lineTo: (x, y) => void pieces.at(-1)?.push([x, y]),
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
  };
  const coordinates = line.map(([lon, lat]) => [lon, lat]);
  geoPath(projection, collect)({ type: 'LineString', coordinates });
  return pieces;
}

/** Where a place shows, or null when it lies on the far side of the globe. */
export function screenPoint(projection: GeoProjection, [lon, lat]: LonLat): Point | null {
  let at: Point | null = null;
  const none = () => undefined;
  const stream = projection.stream({
    point: (x, y) => {
      at = [x, y];
    },
    lineStart: none,
    lineEnd: none,
    polygonStart: none,
    polygonEnd: none,
  });
  stream.point(lon, lat);
  return at;
}
