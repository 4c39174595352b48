import type { Position } from 'geojson';

/** Degrees between neighbouring vertices, at most: flat sheets draw straight lines between them. */
const longestEdge = 2;

/**
 * Puts vertices on long edges, evenly in longitude and latitude. Both directions of an edge get the
 * very same vertices, so that neighbours go on sharing their border.
 */
export function densify(line: readonly Position[]): Position[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    return from ? [...between(from, to), to] : [to];
  });
}

function between(from: Position, to: Position): Position[] {
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const pieces = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / longestEdge);
  if (pieces < 2) return [];
  if (x0 > x1 || (x0 === x1 && y0 > y1)) return between(to, from).reverse();
  return Array.from({ length: pieces - 1 }, (_, index) => {
    const part = (index + 1) / pieces;
    return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
  });
}

/** Twice the planar area of a closed ring in square degrees; negative for a clockwise ring. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index - 1] ?? [x1, y1];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}
