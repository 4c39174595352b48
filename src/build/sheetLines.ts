import type { MultiLineString, Polygon, Position } from 'geojson';
import { type Cut, poleLimit } from './antimeridianCut.ts';
import { densify } from './edge.ts';

/** Degrees. */
const graticuleStep = 30;

/** The outline of the whole cut sheet, clockwise; its sides follow the curve of the projection. */
export function sheetOutline({ west, inset }: Cut): Polygon {
  const left = west + inset;
  const right = west + 360 - inset;
  const corners: Position[] = [
    [left, -poleLimit],
    [left, poleLimit],
    [right, poleLimit],
    [right, -poleLimit],
    [left, -poleLimit],
  ];
  return { type: 'Polygon', coordinates: [densify(corners)] };
}

/** Meridians and parallels every 30°, without the cut meridian itself and the poles. */
export function graticule({ west, inset }: Cut): MultiLineString {
  const meridians = steps(west + graticuleStep, west + 360 - graticuleStep).map((lon) => [
    [lon, -poleLimit],
    [lon, poleLimit],
  ]);
  const parallels = steps(graticuleStep - 90, 90 - graticuleStep).map((lat) => [
    [west + inset, lat],
    [west + 360 - inset, lat],
  ]);
  return {
    type: 'MultiLineString',
    coordinates: [...meridians, ...parallels].map((line) => densify(line)),
  };
}

const steps = (from: number, to: number): number[] =>
  Array.from(
    { length: (to - from) / graticuleStep + 1 },
    (_, index) => from + index * graticuleStep,
  );
