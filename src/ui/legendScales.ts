import { type WidthScale, widthScaleOf } from '../core/geometry/width.ts';
import { partsOfBasis } from '../core/model/basis.ts';
import type { FlowKind, Quantity, VisibleFlow } from '../core/model/flow.ts';

/** One sort of figure that sets the width of lines: what is compared with what. */
export interface LegendScale {
  readonly scale: WidthScale;
  readonly unit: Quantity['unit'];
  readonly counted: boolean;
  /** The kind that shows it, the first that is to be seen. */
  readonly kind: FlowKind;
  /** Who counted what is to be seen, each once. */
  readonly counters: readonly string[];
}

/** One scale for each sort of figure that sets a width now: plants first, then the trade of countries. */
export function legendScales(
  flows: readonly Pick<VisibleFlow, 'kind' | 'quantity'>[],
): readonly LegendScale[] {
  const scales = new Map<string, LegendScale>();
  for (const { kind, quantity } of flows) {
    if (quantity === null) continue;
    const { claim, counted, unit } = quantity;
    const scale = widthScaleOf(kind);
    const key = `${scale} ${unit} ${counted}`;
    const { counters = [], ...rest } = scales.get(key) ?? { scale, unit, counted, kind };
    const who = claim.basis === null ? [] : [partsOfBasis(claim.basis).who];
    scales.set(key, { ...rest, counters: [...new Set([...counters, ...who])] });
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
