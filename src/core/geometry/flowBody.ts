import type { LineString, Position } from 'geojson';
import type { Viewport } from '../model/camera.ts';
import { remembered } from '../remembered.ts';
import type { LonLat } from './lonLat.ts';
import { distance, enterCircle, leaveCircle, lengthOf, type Polyline } from './polyline.ts';
import type { Point } from './scene.ts';
import type { Screen } from './screen.ts';

/** One end of a flow on screen. */
export interface EndMark {
  /** How far its symbol stands from its place, px. */
  readonly offset: Point;
  /** Distance that the line keeps from the middle of its mark, px. */
  readonly clear: number;
}

export interface FlowBody {
  readonly pieces: readonly Polyline[];
  /** Whether the end that the head belongs to is on the near side of the globe. */
  readonly arrives: boolean;
}

/** Points of two projections of one place differ by less than this, px. */
const same = 0.01;

/** A flow's way on screen, moved to its symbols where they are fanned out, and trimmed at both. */
export function flowBody(screen: Screen, way: LineString, from: EndMark, to: EndMark): FlowBody {
  const stations = way.coordinates;
  const [first, last] = endsOf(way);
  const [start, end] = [screen.point(first), screen.point(last)];
  const pieces = screen.line(way).map((piece): Polyline => {
    const departs = isAt(piece[0], start);
    const arrives = isAt(piece.at(-1), end);
    const moved = displaced(piece, stations.length, departs, arrives, from, to);
    const left =
      departs && start ? leaveCircle(moved, plus(start, from.offset), from.clear) : moved;
    return arrives && end ? enterCircle(left, plus(end, to.offset), to.clear) : left;
  });
  const shown = pieces.filter((piece) => piece.length > 1);
  const arrives = end !== null && isNear(shown.at(-1)?.at(-1), plus(end, to.offset), to.clear);
  return { pieces: shown, arrives };
}

const endsOf = remembered(({ coordinates }: LineString): readonly [LonLat, LonLat] => [
  stationOf(coordinates[0]),
  stationOf(coordinates.at(-1)),
]);

function stationOf([lon = Number.NaN, lat = Number.NaN]: Position = []): LonLat {
  return [lon, lat];
}

const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];

const isAt = (point: Point | undefined, other: Point | null): boolean =>
  point !== undefined && other !== null && distance(point, other) < same;

const isNear = (point: Point | undefined, other: Point, reach: number): boolean =>
  point !== undefined && distance(point, other) < reach + 1;

/**
 * Adds the symbols' offsets, fading evenly from one end to the other, so that a bow stays a bow.
 * A cut piece knows its stations only from the end that shows.
 */
function displaced(
  piece: Polyline,
  stations: number,
  departs: boolean,
  arrives: boolean,
  from: EndMark,
  to: EndMark,
): Polyline {
  const moves = [from.offset, to.offset].some(([x, y]) => x !== 0 || y !== 0);
  if (!moves || !(departs || arrives)) return piece;
  const before = departs ? 0 : stations - piece.length;
  return piece.map(([x, y], i) => {
    const t = Math.max(0, Math.min(1, (before + i) / (stations - 1)));
    return [
      x + from.offset[0] * (1 - t) + to.offset[0] * t,
      y + from.offset[1] * (1 - t) + to.offset[1] * t,
    ];
  });
}

/** How far outside the box a line is still drawn, in box widths and heights. */
const overhang = 0.5;

export interface ClippedBody {
  readonly pieces: readonly Polyline[];
  /** Length of the body before its first point that is kept, px. */
  readonly skipped: number;
}

/** Without the runs that lie far outside the box: near views would else hold lines of 100,000 px. */
export function clippedBody(pieces: readonly Polyline[], viewport: Viewport): ClippedBody {
  const [marginX, marginY] = [viewport.width * overhang, viewport.height * overhang];
  const [right, bottom] = [viewport.width + marginX, viewport.height + marginY];
  const isNearBox = (a: Point, b: Point): boolean =>
    Math.max(a[0], b[0]) > -marginX &&
    Math.min(a[0], b[0]) < right &&
    Math.max(a[1], b[1]) > -marginY &&
    Math.min(a[1], b[1]) < bottom;
  const runs: Polyline[] = [];
  let skipped = 0;
  for (const piece of pieces) {
    let first = 0;
    for (let i = 1; i < piece.length; i++) {
      const [a, b] = [piece[i - 1] as Point, piece[i] as Point];
      if (isNearBox(a, b)) continue;
      if (first < i - 1) runs.push(piece.slice(first, i));
      first = i;
      if (runs.length === 0) skipped += distance(a, b);
    }
    if (first < piece.length - 1) runs.push(first === 0 ? piece : piece.slice(first));
  }
  return { pieces: runs, skipped };
}

export const bodyLength = (pieces: readonly Polyline[]): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
