import { type GeoContext, type GeoProjection, geoPath } from 'd3';
import type { LineString } from 'geojson';
import type { LonLat } from './lonLat.ts';
import type { Point } from './scene.ts';

/** What a camera sees of lines and places. */
export interface Screen {
  /**
   * A line as d3.geoPath draws it, collected in points: cut at the horizon or the sheet's edge into
   * pieces, with one point for each station that shows and one for each cut.
   */
  line(line: LineString): readonly Point[][];
  /** Null for a place on the far side of the globe. */
  point(place: LonLat): Point | null;
}

const none = () => undefined;

/** One sink for all lines of a frame; `projection` must not add points of its own (`precision(0)`). */
export function screenOf(projection: GeoProjection): Screen {
  let pieces: Point[][] = [];
  const sink: GeoContext = {
    moveTo: (x, y) => void pieces.push([[x, y]]),
    lineTo: (x, y) => void pieces[pieces.length - 1]?.push([x, y]),
    beginPath: none,
    closePath: none,
    arc: none,
  };
  const path = geoPath(projection, sink);
  let at: Point | null = null;
  const place = {
    point: (x: number, y: number) => {
      at = [x, y];
    },
    lineStart: none,
    lineEnd: none,
    polygonStart: none,
    polygonEnd: none,
  };
  return {
    line(line) {
      pieces = [];
      path(line);
      return pieces;
    },
    point([lon, lat]) {
      at = null;
      projection.stream(place).point(lon, lat);
      return at;
    },
  };
}
