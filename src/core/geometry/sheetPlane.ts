import { type GeoProjection, geoEqualEarth, geoProjection } from 'd3';
import type { LineString } from 'geojson';
import { equalEarthScale, mercatorScale, sheetMeridian } from './cameraProjection.ts';
import type { LonLat } from './lonLat.ts';
import { boundedMercator, mercatorEdge } from './rawProjections.ts';
import type { Point } from './scene.ts';
import { screenOf } from './screen.ts';

export type FlatProjection = 'flat' | 'mercator';

/** A flat world by itself, north up, cut at 30° W, its middle at 0, 0; y runs down. */
export interface SheetPlane {
  project(place: LonLat): Point;
  /** A line as d3.geoPath draws it: cut into pieces at the sheet's edge. */
  line(line: LineString): readonly Point[][];
  /** Null off the sheet, where the formula would answer with a place all the same. */
  invert(point: Point): LonLat | null;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Pixels per unit at a zoom. */
  scale(zoom: number): number;
}

/** Units of the plane; a point nearer than this to its own return lies on the sheet. */
const tolerance = 1e-6;

function planeOf(made: GeoProjection, edge: LonLat, scale: (zoom: number) => number): SheetPlane {
  const onMeridian = made.rotate([-sheetMeridian, 0]).scale(1).translate([0, 0]).precision(0);
  const project = ([lon, lat]: LonLat): Point => onMeridian([lon, lat]) ?? [Number.NaN, Number.NaN];
  const [halfWidth] = project([sheetMeridian + 180 - 1e-9, 0]);
  const [, top] = project(edge);
  const { line } = screenOf(onMeridian);
  return {
    project,
    line,
    invert(point) {
      const place = onMeridian.invert?.([point[0], point[1]]);
      if (!place) return null;
      const [x, y] = project(place);
      return Math.hypot(x - point[0], y - point[1]) < tolerance ? place : null;
    },
    halfWidth,
    halfHeight: -top,
    scale,
  };
}

export const sheetPlanes: Readonly<Record<FlatProjection, SheetPlane>> = {
  flat: planeOf(geoEqualEarth(), [sheetMeridian, 90], equalEarthScale),
  mercator: planeOf(geoProjection(boundedMercator), [sheetMeridian, mercatorEdge], mercatorScale),
};
