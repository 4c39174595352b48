import { distance } from './polyline.ts';
import type { Point } from './scene.ts';

/** A symbol that may have to step aside. */
export interface Body {
  readonly at: Point;
  /** Distance of its rim from its middle, px. */
  readonly reach: number;
  /** It stays: where it stands says what it is, or another one draws it. */
  readonly fixed: boolean;
}

/** Between two symbols, px. */
const gap = 1;
/** Rounds of stepping aside; each settles most of what is left. */
const rounds = 8;

/** Where the bodies stand when none covers another, as far as that takes small steps. */
export function steppedAside(bodies: readonly Body[]): Point[] {
  const at = bodies.map((body) => body.at);
  const close = closePairs(bodies);
  for (let round = 0; round < rounds && close.length > 0; round++) {
    for (const [i, j] of close) part(bodies, at, i, j);
  }
  return at;
}

/** Those that meet, or may when others push; found from left to right, so that few are compared. */
function closePairs(bodies: readonly Body[]): [number, number][] {
  const widest = 4 * bodies.reduce((most, { reach }) => Math.max(most, reach), 0);
  const byX = Uint32Array.from(bodies.keys()).sort(
    (i, j) => (bodies[i] as Body).at[0] - (bodies[j] as Body).at[0],
  );
  const pairs: [number, number][] = [];
  for (let place = 0; place < byX.length; place++) {
    const i = byX[place] as number;
    const a = bodies[i] as Body;
    for (let next = place + 1; next < byX.length; next++) {
      const j = byX[next] as number;
      const b = bodies[j] as Body;
      if (b.at[0] - a.at[0] > widest) break;
      if (a.fixed && b.fixed) continue;
      if (distance(a.at, b.at) <= 2 * (a.reach + b.reach)) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Moves two apart along the line through their middles, the fixed one not at all. */
function part(bodies: readonly Body[], at: Point[], i: number, j: number): void {
  const [a, b] = [bodies[i] as Body, bodies[j] as Body];
  const [from, to] = [at[i] as Point, at[j] as Point];
  const away = distance(from, to);
  const missing = a.reach + b.reach + gap - away;
  if (missing <= 0) return;
  const [x, y] = away < 1e-6 ? [0, 1] : [(to[0] - from[0]) / away, (to[1] - from[1]) / away];
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  at[i] = [from[0] - x * missing * share, from[1] - y * missing * share];
  at[j] = [to[0] + x * missing * (1 - share), to[1] + y * missing * (1 - share)];
}
