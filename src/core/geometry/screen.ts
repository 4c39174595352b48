import { type GeoProjection, type GeoStream, geoStream } from 'd3';
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
  let isOpen = false;
  // What d3.geoPath tells a context, without all else that it can do, which is a kilobyte.
  const lines: GeoStream = {
    lineStart: () => {
      isOpen = false;
    },
    point(x, y) {
      if (isOpen) pieces.at(-1)?.push([x, y]);
      else pieces.push([[x, y]]);
      isOpen = true;
    },
    lineEnd: none,
    polygonStart: none,
    polygonEnd: none,
  };
  let at: Point | null = null;
  const place: GeoStream = {
    point: (x, y) => {
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
      geoStream(line, projection.stream(lines));
      return pieces;
    },
    point([lon, lat]) {
      at = null;
      projection.stream(place).point(lon, lat);
      return at;
    },
  };
}
