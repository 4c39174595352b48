import { destination, distance, greatCircle } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

type Point = readonly [lon: number, lat: number];

/**
 * The great circle between two points (degrees), cut at 180°. Null where both are one point. Between
 * antipodes every way is as short: the line then sets out eastwards.
 */
export function greatCircleLine(from: Point, to: Point): LineString | MultiLineString | null {
  const start = [...from];
  const end = [...to];
  const kilometres = distance(start, end);
  if (kilometres < samePointKm) return null;
  if (kilometres < antipodesKm) return asGeometry(partsBetween(start, end));
  const middle = destination(start, kilometres / 2, 90).geometry.coordinates;
  return asGeometry([...partsBetween(start, middle), ...partsBetween(middle, end)]);
}

const samePointKm = 0.1;
/** Half the Earth's girth is 20 015 km; nearer than this to it, the way is not well defined. */
const antipodesKm = 20_000;

function partsBetween(start: Position, end: Position): Position[][] {
  const { geometry } = greatCircle(start, end, { npoints: 64 });
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) =>
    part.map(([lon = 0, lat = 0]) => [Number(lon.toFixed(4)), Number(lat.toFixed(4))]),
  );
}

const asGeometry = (parts: Position[][]): LineString | MultiLineString =>
  parts.length === 1
    ? { type: 'LineString', coordinates: parts[0] ?? [] }
    : { type: 'MultiLineString', coordinates: parts };
