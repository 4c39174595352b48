import { type WidthScale, widthScaleOf } from '../core/geometry/width.ts';
import type { FlowKind, Quantity, VisibleFlow } from '../core/model/flow.ts';

/** One sort of figure that sets the width of lines: what is compared with what. */
export interface LegendScale {
  readonly scale: WidthScale;
  readonly unit: Quantity['unit'];
  readonly counted: boolean;
  /** The kind that shows it, the first that is to be seen. */
  readonly kind: FlowKind;
}

/** One scale for each sort of figure that sets a width now: plants first, then the trade of countries. */
export function legendScales(
  flows: readonly Pick<VisibleFlow, 'kind' | 'quantity'>[],
): readonly LegendScale[] {
  const scales = new Map<string, LegendScale>();
  for (const { kind, quantity } of flows) {
    if (quantity === null) continue;
    const { counted, unit } = quantity;
    const scale = widthScaleOf(kind);
    const key = `${scale} ${unit} ${counted}`;
    if (!scales.has(key)) scales.set(key, { scale, unit, counted, kind });
  }
  const rank = ({ scale }: LegendScale) => (scale === 'plants' ? 0 : 1);
  return [...scales.values()].sort((a, b) => rank(a) - rank(b));
}

export type LegendScaleKey =
  | 'key.scale.capacity'
  | 'key.scale.units'
  | 'key.scale.USD'
  | 'key.scale.trade.units'
  | 'key.scale.trade.USD';

/** The words of a scale. */
export function legendScaleKey({ scale, unit, counted }: LegendScale): LegendScaleKey {
  if (scale === 'trade') return `key.scale.trade.${unit}`;
  if (unit === 'USD') return 'key.scale.USD';
  return counted ? 'key.scale.units' : 'key.scale.capacity';
}
