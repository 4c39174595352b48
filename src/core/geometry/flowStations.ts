import { geoDistance, geoInterpolate } from 'd3';
import type { ProjectionName } from '../model/camera.ts';
import { remembered } from '../remembered.ts';
import type { Bend } from './flowBend.ts';
import type { LonLat } from './lonLat.ts';
import { between, distance } from './polyline.ts';
import type { Point } from './scene.ts';
import { type FlatProjection, type SheetPlane, sheetPlanes } from './sheetPlane.ts';

/** Stations of one flow: enough for a smooth curve at any zoom, few enough to project each frame. */
const stationCount = 65;
const last = stationCount - 1;

/** Height of the bow as part of the chord, by the chord in radians: gentle near, round far, flat across the Pacific. */
const bows: readonly (readonly [chord: number, bow: number])[] = [
  [0, 0.11],
  [1.5, 0.2],
  [3, 0.13],
];
const leastBow = 0.05;
const mostBow = 0.3;

/** On the globe flows with the same two ends keep this part of their length apart. */
const globeBow = 0.05;

/** Parts of the bow that are tried, its own side first; a flow between two opposite ones has no other. */
const tries = [1, 0.55, -0.55, -1, 0] as const;
const triesOnOneSide = [1, 0.6, 0.3, 0] as const;

/** A flow keeps this far from places that it does not serve where it can: radians, and part of the chord. */
const clearance = 0.035;
const clearancePart = 0.06;
/** Places this near to an end are its neighbours and no reason to bend, part of the chord. */
const endPart = 0.15;

/**
 * The way of a flow in 65 places, the same at every zoom and time so that nothing wriggles: the
 * great circle on the globe, a symmetric bow in the plane of a flat map, where it stays on the sheet
 * and, as far as it can, clear of `strangers`: all places that ever had a symbol.
 */
export function flowStations(
  projection: ProjectionName,
  from: LonLat,
  to: LonLat,
  bend: Bend,
  strangers: readonly LonLat[],
): readonly LonLat[] {
  return projection === 'globe'
    ? greatCircle(from, to, bend)
    : bow(projection, from, to, bend, strangers);
}

/** Two ends of the globe closer than this to antipodes, in radians, have no one shortest way. */
const antipodal = 1e-3;

function greatCircle(from: LonLat, to: LonLat, bend: Bend): readonly LonLat[] {
  const reach = geoDistance([...from], [...to]);
  if (reach > Math.PI - antipodal) {
    const over: LonLat = [from[0], from[1] > 0 ? from[1] - 90 : from[1] + 90];
    const [there, on] = [geoInterpolate([...from], [...over]), geoInterpolate([...over], [...to])];
    return stationsAlong((t) => (t < 0.5 ? there(2 * t) : on(2 * t - 1)));
  }
  const along = geoInterpolate([...from], [...to]);
  if (!bend.shared) return stationsAlong(along);
  // A point at right angles to the way, on its left: the flow is drawn towards it in the middle.
  const beside = leftPole(from, to);
  const bowed = (globeBow + bend.extra / 2) * reach;
  return stationsAlong((t) => {
    const aside = bowed * 4 * t * (1 - t);
    return geoInterpolate(along(t), [...beside])(aside / (Math.PI / 2));
  });
}

function leftPole(from: LonLat, to: LonLat): LonLat {
  const [a, b] = [vector(from), vector(to)];
  const x = a[1] * b[2] - a[2] * b[1];
  const y = a[2] * b[0] - a[0] * b[2];
  const z = a[0] * b[1] - a[1] * b[0];
  const degrees = 180 / Math.PI;
  return [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
}

function vector([lon, lat]: LonLat): readonly [number, number, number] {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function stationsAlong(at: (t: number) => LonLat): readonly LonLat[] {
  return Array.from({ length: stationCount }, (_, i) => at(i / last));
}

function bow(
  projection: FlatProjection,
  from: LonLat,
  to: LonLat,
  bend: Bend,
  strangers: readonly LonLat[],
): readonly LonLat[] {
  const plane = sheetPlanes[projection];
  const [a, b] = [plane.project(from), plane.project(to)];
  const chord = distance(a, b);
  if (chord === 0) return stationsAlong(() => from);
  const height = Math.max(leastBow, Math.min(mostBow, bowFor(chord) + bend.extra));
  const turn = turnTo(bend.side, a, b);
  const others = projectedOn[projection](strangers).filter(
    (at) => Math.min(distance(at, a), distance(at, b)) > endPart * chord,
  );
  let [best, least]: [readonly LonLat[], number] = [[], Number.POSITIVE_INFINITY];
  for (const part of bend.side === 'left' ? triesOnOneSide : tries) {
    const points = bowPoints(a, b, turn * part * height);
    const places = onSheet(points, plane);
    if (!places) continue;
    const met = others.filter((at) => isMet(at, points, chord)).length;
    if (met < least) [best, least] = [places, met];
    if (met === 0 || bend.side === 'left') break;
  }
  return best;
}

/** By the list itself: one atlas asks with the same one for all its flows. */
const projectedOn = {
  flat: remembered((places: readonly LonLat[]) => places.map(sheetPlanes.flat.project)),
  mercator: remembered((places: readonly LonLat[]) => places.map(sheetPlanes.mercator.project)),
} as const;

/** The places of points, or null where one of them lies off the sheet. */
function onSheet(points: readonly Point[], plane: SheetPlane): readonly LonLat[] | null {
  const places: LonLat[] = [];
  for (const point of points) {
    const place = plane.invert(point);
    if (!place) return null;
    places.push(place);
  }
  return places;
}

function isMet(at: Point, points: readonly Point[], chord: number): boolean {
  const reach = Math.min(clearance, clearancePart * chord);
  return points.some((point) => distance(point, at) < reach);
}

function bowFor(chord: number): number {
  for (const [i, [to, bowTo]] of bows.entries()) {
    const [from, bowFrom] = bows[i - 1] ?? [0, bowTo];
    if (chord <= to) return bowFrom + ((bowTo - bowFrom) * (chord - from)) / (to - from || 1);
  }
  return bows.at(-1)?.[1] ?? leastBow;
}

/**
 * 1 to bow to the left of the direction of travel (on screen), -1 to the right. North wins with a
 * touch of east, so that lines that run straight south have a side too.
 */
function turnTo(side: Bend['side'], a: Point, b: Point): 1 | -1 {
  if (side === 'left') return 1;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const leftIsNorth = 0.3 * dy + dx > 0;
  return leftIsNorth === (side === 'north') ? 1 : -1;
}

function bowPoints(a: Point, b: Point, height: number): readonly Point[] {
  const middle = between(a, b, 0.5);
  // The left of (dx, dy) on a screen, where y runs down, is (dy, -dx); the control point lies twice as far off.
  const control: Point = [
    middle[0] + (b[1] - a[1]) * 2 * height,
    middle[1] - (b[0] - a[0]) * 2 * height,
  ];
  return Array.from({ length: stationCount }, (_, i) => {
    const t = i / last;
    return between(between(a, control, t), between(control, b, t), t);
  });
}
