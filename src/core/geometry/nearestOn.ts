import { between } from './polyline.ts';
import type { Point } from './scene.ts';

/** The point of a segment that is nearest to another one. */
export function nearestOn(a: Point, b: Point, point: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy) || 0;
  return between(a, b, Math.max(0, Math.min(1, along)));
}
