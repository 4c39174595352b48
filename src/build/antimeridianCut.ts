import { booleanPointInPolygon, polygon } from '@turf/turf';
import { type GeoGeometryObjects, type GeoStream, geoEquirectangular, geoStream } from 'd3';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { densify, signedArea } from './edge.ts';

/**
 * Where a map is cut open. Longitudes of what was cut run from `west + inset` to
 * `west + 360 - inset` without a jump.
 */
export interface Cut {
  /** Western edge of the sheet, degrees. */
  readonly west: number;
  /**
   * How far cut vertices stay inside the edge, degrees. The two edges of a sheet are one meridian:
   * a projection that wraps longitudes could not tell which of them a vertex exactly on it means.
   */
  readonly inset: number;
}

/** Degrees; d3 draws a ring that touches the pole as everything but the ring. */
export const poleLimit = 89.999;

const fullTurn = 360;
/** Degrees; the noise of a turn to radians and back is a thousandth of this. */
const noLength = 1e-9;
/** Twice the square degrees of a ring that is none: d3 leaves such where vertices lie on the cut. */
const speck = 1e-6;

type Rings = Position[][];

/** Cuts the polygons of a geometry; the planar winding of rings stays clockwise outside, as d3 wants it. */
export function cutPolygons(geometry: GeoGeometryObjects, cut: Cut): MultiPolygon {
  const polygons: Rings[] = [];
  stream(geometry, cut, { polygon: (rings) => polygons.push(...assemble(rings, cut)) });
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Cuts the lines of a geometry; the cut itself adds none. */
export function cutLines(geometry: GeoGeometryObjects, cut: Cut): MultiLineString {
  const lines: Position[][] = [];
  stream(geometry, cut, {
    line: (line) => {
      const piece = onSheet(line, cut);
      if (hasLength(piece)) lines.push(densify(piece));
    },
  });
  return { type: 'MultiLineString', coordinates: lines };
}

/** Takes out what runs along 180°: there the source was itself cut once, and it is no coast. */
export function withoutSeam(lines: MultiLineString): MultiLineString {
  const pieces: Position[][] = [];
  for (const line of lines.coordinates) {
    let piece: Position[] = [];
    for (const to of line) {
      const from = piece.at(-1);
      if (from && isOnSeam(from) && isOnSeam(to)) {
        pieces.push(piece);
        piece = [];
      }
      piece.push(to);
    }
    pieces.push(piece);
  }
  return { type: 'MultiLineString', coordinates: pieces.filter((piece) => piece.length > 1) };
}

const isOnSeam = ([lon = 0]: Position): boolean => Math.abs(lon) === fullTurn / 2;

/** A line that only touches the cut leaves a piece without length on its other side. */
const hasLength = ([start, ...rest]: readonly Position[]): boolean =>
  rest.some(
    ([lon = 0, lat = 0]) => Math.hypot(lon - (start?.[0] ?? 0), lat - (start?.[1] ?? 0)) > noLength,
  );

interface Collector {
  readonly line?: (line: Position[]) => void;
  readonly polygon?: (rings: Rings) => void;
}

/** d3's clipping works on the sphere, so rings that were stitched over 180° and poles come out right. */
function stream(geometry: GeoGeometryObjects, cut: Cut, collector: Collector): void {
  let line: Position[] = [];
  let rings: Rings | null = null;
  const sink: GeoStream = {
    point: (x, y) => line.push([x, y]),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (rings) rings.push(line);
      else collector.line?.(line);
    },
    polygonStart: () => {
      rings = [];
    },
    polygonEnd: () => {
      collector.polygon?.(rings ?? []);
      rings = null;
    },
  };
  const turned = geoEquirectangular()
    .rotate([-(cut.west + fullTurn / 2), 0])
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
  geoStream(geometry, turned.stream(sink));
}

function onSheet(line: readonly Position[], { west, inset }: Cut): Position[] {
  return line.map(([x = 0, y = 0]) => [
    clamp(x + west + fullTurn / 2, west + inset, west + fullTurn - inset),
    clamp(y, -poleLimit, poleLimit),
  ]);
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** One polygon can fall into several pieces; each hole goes to the piece that holds it. */
function assemble(rings: Rings, cut: Cut): Rings[] {
  const closed = rings
    .map((ring) => onSheet(ring, cut))
    .map((ring) => densify([...ring, ...ring.slice(0, 1)]))
    .filter((ring) => ring.length > 3 && Math.abs(signedArea(ring)) > speck);
  const pieces = closed.filter((ring) => signedArea(ring) < 0).map((ring) => [ring]);
  for (const hole of closed.filter((ring) => signedArea(ring) > 0)) {
    const [start] = hole;
    const around = pieces.find(
      ([outer]) => outer && start && booleanPointInPolygon(start, polygon([outer])),
    );
    if (!around) throw new Error(`A hole near ${start?.join(', ')} lies in no polygon.`);
    around.push(hole);
  }
  return pieces;
}
