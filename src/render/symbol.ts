import { clockRadius, clockSeat } from '../core/geometry/symbolSize.ts';
import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';
import { outlineText } from './outlineText.ts';
import type { Palette } from './palette.ts';
import { type SymbolShape, symbolTypes } from './symbolTypes.ts';

export type Paint = 'fill-ink' | 'fill-land' | 'stroke-ink' | 'stroke-ink3' | 'stroke-land';

/** One path of a symbol, its middle at 0, 0, in drawing order. */
export interface SymbolPart {
  readonly d: string;
  readonly paint: Paint;
  /** Of a stroke, px. */
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** Stroke under the outline in the land's colour, px: half of it shows. */
const halo = 3;
const thin = 1.15;
const dotted = [1.6, 1.8] as const;

const fill = (d: string, paint: 'fill-ink' | 'fill-land'): SymbolPart => ({
  d,
  paint,
  width: 0,
  dash: null,
});

const stroke = (
  d: string,
  paint: 'stroke-ink' | 'stroke-ink3' | 'stroke-land',
  width: number,
  dash: readonly number[] | null = null,
): SymbolPart => ({ d, paint, width, dash });

/** A shape as SVG path text, `side` px across. */
const symbolPath = (shape: SymbolShape, side: number): string =>
  outlineText((outline) => shape(outline, side));

const known = new Map<string, readonly SymbolPart[]>();

/** All that a facility's symbol consists of, `size` px across; ink and land, never a hue. */
export function symbolParts(kind: FacilityKind, state: State, size: number): readonly SymbolPart[] {
  const key = `${kind} ${state} ${size}`;
  const parts = known.get(key) ?? makeParts(kind, state, size);
  known.set(key, parts);
  return parts;
}

function makeParts(kind: FacilityKind, state: State, size: number): readonly SymbolPart[] {
  const { whole, lowerHalf } = symbolTypes[kind];
  const outline = symbolPath(whole, size);
  const under = stroke(outline, 'stroke-land', halo);
  const line = Math.max(1.6, 0.16 * size);
  const rim = symbolPath(whole, size - line);
  const hollow = [under, fill(rim, 'fill-land'), stroke(rim, 'stroke-ink', line)];
  const r = size / 2;
  switch (state) {
    case 'operating':
      return [under, fill(outline, 'fill-ink')];
    case 'ahead':
      return hollow;
    case 'overdue':
      return [...hollow, ...clockParts(...clockSeat(size))];
    case 'paused':
      return [...hollow, fill(symbolPath(lowerHalf, size - line), 'fill-ink')];
    case 'ended': {
      const edge = symbolPath(whole, size - thin);
      const arm = round(r * 0.5);
      const cross = `M${-arm},${-arm}L${arm},${arm}M${-arm},${arm}L${arm},${-arm}`;
      return [
        under,
        fill(edge, 'fill-land'),
        stroke(edge, 'stroke-ink3', thin),
        stroke(cross, 'stroke-ink3', thin),
      ];
    }
    case 'denied': {
      const arm = round(r * 1.25);
      const through = `M${-arm},${arm}L${arm},${-arm}`;
      return [
        ...hollow,
        stroke(through, 'stroke-land', line + 2.4),
        stroke(through, 'stroke-ink', line),
      ];
    }
    case 'unknown':
      return [under, fill(rim, 'fill-land'), stroke(rim, 'stroke-ink', 1.4, dotted)];
  }
}

/** The clock that marks what is overdue, with its middle at `x`, `y`. */
export function clockParts(x: number, y: number): readonly SymbolPart[] {
  const r = clockRadius;
  const [left, top] = [round(x - r), round(y)];
  const face = `M${left},${top}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;
  const hands = `M${round(x)},${round(y - 3)}V${round(y)}H${round(x + 2.4)}`;
  return [
    stroke(face, 'stroke-land', halo),
    fill(face, 'fill-ink'),
    stroke(hands, 'stroke-land', 1.3),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function paintColour(paint: Paint, palette: Palette): string {
  if (paint === 'stroke-ink3') return palette.ink3;
  return paint === 'fill-land' || paint === 'stroke-land' ? palette.land : palette.ink;
}

export function isStroke({ paint }: SymbolPart): boolean {
  return paint !== 'fill-ink' && paint !== 'fill-land';
}

/** What a symbol and its clock take up from its middle, px. */
export function symbolReach(size: number): number {
  return Math.ceil(0.65 * size + clockRadius * 2 + halo);
}

type SymbolContext = Pick<
  CanvasRenderingContext2D,
  'fill' | 'stroke' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'setLineDash'
>;

/** Draws a symbol on a canvas, its middle at the canvas's 0, 0. */
export function drawSymbol(
  context: SymbolContext,
  kind: FacilityKind,
  state: State,
  size: number,
  palette: Palette,
): void {
  for (const part of symbolParts(kind, state, size)) {
    const colour = paintColour(part.paint, palette);
    if (isStroke(part)) {
      context.strokeStyle = colour;
      context.lineWidth = part.width;
      context.lineJoin = 'round';
      context.setLineDash([...(part.dash ?? [])]);
      context.stroke(new Path2D(part.d));
    } else {
      context.fillStyle = colour;
      context.fill(new Path2D(part.d));
    }
  }
}
