import type { FlowShape, Point } from '../core/geometry/scene.ts';
import { type HeadPart, headParts } from './head.ts';
import type { Palette } from './palette.ts';
import { clockParts, type SymbolPart } from './symbol.ts';

/** One stroke of a flow's line, in drawing order. */
export interface FlowStroke {
  readonly name: 'ring' | 'gap' | 'halo' | 'band' | 'body' | 'core';
  readonly colour: string;
  readonly opacity: number;
  /** Px. */
  readonly width: number;
  readonly dash: string | null;
}

/** All marks of a flow but its way, in attributes; what moves with the camera is in the shape. */
export interface FlowMarks {
  readonly hue: string;
  readonly strokes: readonly FlowStroke[];
  /** Lies under the line, which else would end in a gap before its head. */
  readonly headHalo: readonly HeadPart[];
  readonly head: readonly HeadPart[];
  readonly clock: readonly SymbolPart[];
  /** Across the line, its middle at 0, 0, the line running to the right. */
  readonly cut: string | null;
}

/** Trade of this width and more is cased: two rails and a pale core, so that it stays context. */
export const casedFrom = 3.6;
export const rail = 1.2;
export const coreOpacity = 0.72;
const tradeHalo = 0.35;

/** An ended flow is grey: its kind is told by the head alone. */
export function flowHue(
  { kind, state }: Pick<FlowShape, 'kind' | 'state'>,
  palette: Palette,
): string {
  return state === 'ended' ? palette.ink3 : palette.hues[kind];
}

export function flowMarks(shape: FlowShape, palette: Palette): FlowMarks {
  const hue = flowHue(shape, palette);
  const head = shape.head ? headParts(shape.head, hue, palette) : [];
  return {
    hue,
    strokes: flowStrokes(shape, hue, palette),
    headHalo: head.slice(0, 1),
    head: head.slice(1),
    clock: shape.clock ? clockParts(0, 0) : [],
    cut: shape.cut ? cutPath((shape.band ?? shape.width) / 2 + 2) : null,
  };
}

function flowStrokes(shape: FlowShape, hue: string, palette: Palette): readonly FlowStroke[] {
  const { kind, width, band, dash, selected } = shape;
  const whole = band ?? width;
  const halo = kind === 'trade' ? tradeHalo : palette.haloOpacity;
  const solid = { dash: null, opacity: 1 };
  const strokes: FlowStroke[] = [
    { name: 'halo', colour: palette.land, ...solid, opacity: halo, width: whole + 2 },
    { name: 'body', colour: hue, opacity: 1, width, dash: dash?.map(round).join(' ') ?? null },
  ];
  if (band !== null) {
    const pale = { ...solid, opacity: palette.bandOpacity };
    strokes.splice(1, 0, { name: 'band', colour: hue, ...pale, width: band });
  }
  if (kind === 'trade' && width >= casedFrom) {
    const pale = { ...solid, opacity: coreOpacity };
    strokes.push({ name: 'core', colour: palette.land, ...pale, width: width - 2 * rail });
  }
  if (!selected) return strokes;
  return [
    { name: 'ring', colour: palette.ink, ...solid, width: whole + 8 },
    { name: 'gap', colour: palette.land, ...solid, width: whole + 5 },
    ...strokes,
  ];
}

/** Two strokes across the line, as on an axis that does not start at zero. */
function cutPath(reach: number): string {
  const r = round(reach);
  return `M-4,${r}L-1,${-r}M1,${r}L4,${-r}`;
}

/** A flow's way as SVG path text, px to a tenth. */
export function linePath(pieces: FlowShape['pieces']): string {
  return pieces.map((piece) => `M${piece.map(pointText).join('L')}`).join('');
}

export const pointText = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;

export const tenth = (value: number): number => Math.round(value * 10) / 10;

const round = (value: number): number => Math.round(value * 100) / 100;
