import type { Point } from './scene.ts';

export type Polyline = readonly Point[];

/** In px, or units of a plane. */
export function distance(a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  // Math.hypot guards against numbers that no screen has, and takes ten times as long.
  return Math.sqrt(dx * dx + dy * dy);
}

/** The way from one point to another: radians, 0 to the right, clockwise on screen. */
export const directionOf = (a: Point, b: Point): number => Math.atan2(b[1] - a[1], b[0] - a[0]);

export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** Length in px. */
export function lengthOf(line: Polyline): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1] as Point, line[i] as Point);
  return sum;
}

/** The point `along` px from the start, with the line's direction there in radians. */
export function pointAlong(line: Polyline, along: number): { at: Point; angle: number } | null {
  let left = Math.max(0, along);
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const step = distance(a, b);
    if (step > 0 && (left <= step || i === line.length - 1)) {
      return { at: between(a, b, Math.min(1, left / step)), angle: directionOf(a, b) };
    }
    left -= step;
  }
  return null;
}

/** Without all that comes before the line first leaves the circle; empty when it never does. */
export function leaveCircle(line: Polyline, centre: Point, radius: number): Polyline {
  const first = line.findIndex((point) => distance(point, centre) >= radius);
  if (first < 0) return [];
  const outside = line[first] as Point;
  const inside = line[first - 1];
  if (!inside) return line;
  const rest = line.slice(first - 1);
  rest[0] = onCircle(inside, outside, centre, radius);
  return rest;
}

/** Without all that comes after the line last enters the circle. */
export function enterCircle(line: Polyline, centre: Point, radius: number): Polyline {
  const last = line.findLastIndex((point) => distance(point, centre) >= radius);
  if (last < 0) return [];
  const outside = line[last] as Point;
  const inside = line[last + 1];
  if (!inside) return line;
  const rest = line.slice(0, last + 2);
  rest[last + 1] = onCircle(inside, outside, centre, radius);
  return rest;
}

/** Where the segment from inside to outside meets the circle. */
function onCircle(inside: Point, outside: Point, centre: Point, radius: number): Point {
  const dx = outside[0] - inside[0];
  const dy = outside[1] - inside[1];
  const fx = inside[0] - centre[0];
  const fy = inside[1] - centre[1];
  const a = dx * dx + dy * dy;
  const b = fx * dx + fy * dy;
  const c = fx * fx + fy * fy - radius * radius;
  const t = (-b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
  return between(inside, outside, Math.max(0, Math.min(1, t)));
}

/** Without its last `length` px. */
export function shortened(line: Polyline, length: number): Polyline {
  let left = length;
  for (let i = line.length - 1; i > 0; i--) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const step = distance(a, b);
    if (step > left) {
      const rest = line.slice(0, i + 1);
      rest[i] = between(b, a, left / step);
      return rest;
    }
    left -= step;
  }
  return [];
}
