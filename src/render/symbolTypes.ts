import type { FacilityKind } from '../core/model/thing.ts';
import type { Outline } from './outlineText.ts';

type Corner = readonly [x: number, y: number];

/** Corners in halves of the symbol's side, y down. */
const corners: Readonly<Record<Exclude<FacilityKind, 'assembly'>, readonly Corner[]>> = {
  boards: [
    [-1, -1],
    [1, -1],
    [1, -0.42],
    [0.42, -0.42],
    [0.42, 0.42],
    [1, 0.42],
    [1, 1],
    [-1, 1],
    [-1, 0.42],
    [-0.42, 0.42],
    [-0.42, -0.42],
    [-1, -0.42],
  ],
  component: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  store: [
    [0, -1.1],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  warehouse: [
    [0, -1.1],
    [1.05, -0.2],
    [1.05, 0.95],
    [-1.05, 0.95],
    [-1.05, -0.2],
  ],
  headquarters: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
};

/** Draws a shape of `side` px round 0, 0, as d3's symbol types do, which are sized by area instead. */
export type SymbolShape = (context: Outline, side: number) => void;

const polygon =
  (points: readonly Corner[]): SymbolShape =>
  (context, side) => {
    const r = side / 2;
    for (const [i, [x, y]] of points.entries()) {
      if (i === 0) context.moveTo(x * r, y * r);
      else context.lineTo(x * r, y * r);
    }
    context.closePath();
  };

/** The part of a polygon below its middle. */
function below(points: readonly Corner[]): readonly Corner[] {
  return points.flatMap((point, i): Corner[] => {
    const next = points[(i + 1) % points.length] ?? point;
    const kept: Corner[] = point[1] >= 0 ? [point] : [];
    if (point[1] >= 0 === next[1] >= 0) return kept;
    const t = point[1] / (point[1] - next[1]);
    return [...kept, [point[0] + (next[0] - point[0]) * t, 0]];
  });
}

const disc =
  (from: number): SymbolShape =>
  (context, side) => {
    const r = side / 2;
    context.moveTo(r * Math.cos(from), 0);
    context.arc(0, 0, r, from, from + (from === 0 ? Math.PI : 2 * Math.PI));
    context.closePath();
  };

export interface SymbolTypes {
  readonly whole: SymbolShape;
  readonly lowerHalf: SymbolShape;
}

const both = (points: readonly Corner[]): SymbolTypes => ({
  whole: polygon(points),
  lowerHalf: polygon(below(points)),
});

/** A facility's shape is its kind. */
export const symbolTypes: Readonly<Record<FacilityKind, SymbolTypes>> = {
  assembly: { whole: disc(-Math.PI), lowerHalf: disc(0) },
  boards: both(corners.boards),
  component: both(corners.component),
  store: both(corners.store),
  warehouse: both(corners.warehouse),
  headquarters: both(corners.headquarters),
};
