import { type GeoPermissibleObjects, type GeoProjection, type GeoStream, geoStream } from 'd3';

/** A shape as path data, to a tenth of a px; null when nothing of it shows. */
export type PathOf = (shape: GeoPermissibleObjects) => string | null;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Lines and areas as d3.geoPath writes them; all else that it can do would be a kilobyte of the page. */
export function pathThrough(projection: GeoProjection): PathOf {
  let written = '';
  let isArea = false;
  let command = 'M';
  const pen: GeoStream = {
    polygonStart() {
      isArea = true;
    },
    polygonEnd() {
      isArea = false;
    },
    lineStart() {
      command = 'M';
    },
    point(x, y) {
      written += `${command}${tenth(x)},${tenth(y)}`;
      command = 'L';
    },
    lineEnd() {
      if (isArea) written += 'Z';
    },
  };
  return (shape) => {
    written = '';
    geoStream(shape, projection.stream(pen));
    return written || null;
  };
}
