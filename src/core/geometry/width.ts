import type { FlowKind, Quantity } from '../model/flow.ts';
import type { State } from '../model/state.ts';

/** Country totals and plants never share a scale, nor do phones and dollars. */
export type WidthScale = 'plants' | 'trade';

/** What the full width stands for, by the year: the same at every time, filter and theme. */
export const fullQuantity: Readonly<
  Record<WidthScale, Readonly<Record<Quantity['unit'], number>>>
> = {
  plants: { units: 10_000_000, USD: 1_000_000_000 },
  trade: { units: 100_000_000, USD: 20_000_000_000 },
};

/** Full width in px, and in a box narrower than `narrowBox` px. */
const fullWidths = { wide: 14, narrow: 9 } as const;
const narrowBox = 480;

/** A known quantity is never thinner, the core of a band and a flow without a figure always are; px. */
const leastKnown = 2;
export const bandCore = 1.4;
export const unknownWidth = 1.25;
/** Rays of a fan, px. */
export const fanWidth = 1.6;

export interface FlowWidth {
  /** Of the body, or of the core of a band, px. */
  readonly width: number;
  /** Of the pale band of a capacity or target, px. */
  readonly band: number | null;
  /** The figure is larger than the scale. */
  readonly cut: boolean;
  /** There is a figure; without one an arrow's head stays open. */
  readonly known: boolean;
}

/** The width in px that stands for the full quantity in a box `boxWidth` px wide. */
export function fullWidth(boxWidth: number): number {
  return boxWidth < narrowBox ? fullWidths.narrow : fullWidths.wide;
}

export function widthScaleOf(kind: FlowKind): WidthScale {
  return kind === 'trade' ? 'trade' : 'plants';
}

/** Width of a yearly quantity in px, straight from zero, between the thinnest and the full width. */
function quantityWidth(
  scale: WidthScale,
  unit: Quantity['unit'],
  perYear: number,
  boxWidth: number,
): number {
  const full = fullWidth(boxWidth);
  return Math.max(leastKnown, Math.min(full, (perYear / fullQuantity[scale][unit]) * full));
}

/** How wide a flow is drawn in a box `boxWidth` px wide; nothing else decides it. */
export function flowWidth(
  kind: FlowKind,
  state: State,
  quantity: Quantity | null,
  boxWidth: number,
): FlowWidth {
  if (!quantity || state === 'ended') {
    return { width: unknownWidth, band: null, cut: false, known: quantity !== null };
  }
  const scale = widthScaleOf(kind);
  const width = quantityWidth(scale, quantity.unit, quantity.perYear, boxWidth);
  const cut = quantity.perYear > fullQuantity[scale][quantity.unit];
  return quantity.counted
    ? { width, band: null, cut, known: true }
    : { width: bandCore, band: width, cut, known: true };
}

/** Length of a head on a line `width` px wide, px. */
export function headLength(width: number): number {
  return Math.max(7, 2 * width);
}
