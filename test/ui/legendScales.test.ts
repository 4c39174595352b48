import { describe, expect, test } from 'vitest';
import type { FlowKind, Quantity, VisibleFlow } from '../../src/core/model/flow.ts';
import { legendScaleKey, legendScales } from '../../src/ui/legendScales.ts';

const flow = (
  kind: FlowKind,
  quantity: Pick<Quantity, 'unit' | 'counted'> | null,
  basis: string | null = null,
) => ({ kind, quantity: quantity && { ...quantity, claim: { basis } } }) as VisibleFlow;

describe('the scales of the legend', () => {
  const scales = legendScales([
    flow('trade', { unit: 'units', counted: true }),
    flow('production', { unit: 'units', counted: false }),
    flow('production', { unit: 'units', counted: true }),
    flow('export', { unit: 'units', counted: true }),
    flow('trade', { unit: 'USD', counted: true }),
    flow('entry', null),
  ]);

  test('are one for each sort of figure, countries apart from plants and dollars from phones', () => {
    expect(scales.map(legendScaleKey)).toEqual([
      'key.scale.capacity',
      'key.scale.units',
      'key.scale.trade.units',
      'key.scale.trade.USD',
    ]);
  });

  test('are drawn as what they stand for', () => {
    expect(scales.map(({ kind }) => kind)).toEqual(['production', 'production', 'trade', 'trade']);
  });

  test('name everyone who counted once, whatever it was that they counted', () => {
    const usd = { unit: 'USD', counted: true } as const;
    const [scale] = legendScales([
      flow('trade', usd, 'China customs, smartphones'),
      flow('trade', usd, 'India’s commerce ministry'),
      flow('trade', usd, 'China customs, all mobile phones'),
    ]);
    expect(scale?.counters).toEqual(['China customs', 'India’s commerce ministry']);
  });

  test('are none where nothing has a figure', () => {
    expect(legendScales([flow('entry', null)])).toEqual([]);
  });
});
