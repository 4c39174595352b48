import { describe, expect, test } from 'vitest';
import { disagree } from '../../../src/core/selection/disagreement.ts';
import { atlasOf, type ClaimRow } from '../atlasFixture.ts';

const share = {
  about: 'it',
  property: 'market_share',
  unit: 'percent',
  basis: 'Canalys',
  valid: '2017-36',
  value: 27,
} as const satisfies Partial<ClaimRow>;

const able = {
  about: 'it',
  property: 'capacity',
  unit: 'units/year',
  valid: '2022/..',
  value: 5_000_000,
} as const satisfies Partial<ClaimRow>;

function areApart(a: Omit<ClaimRow, 'id'>, b: Omit<ClaimRow, 'id'>): boolean {
  const { claims } = atlasOf({
    claims: [
      { id: 'a', ...a },
      { id: 'b', ...b },
    ],
  });
  const [first, second] = [...claims.values()];
  if (first === undefined || second === undefined) throw new Error('Two rows make two claims');
  expect(disagree(second, first), 'it is the same from both sides').toBe(disagree(first, second));
  return disagree(first, second);
}

describe('two figures disagree', () => {
  test('when two counters differ on one quarter', () => {
    expect(areApart(share, { ...share, basis: 'Counterpoint', value: 25 })).toBe(true);
    expect(areApart(share, { ...share, basis: 'Counterpoint', value: 27 })).toBe(false);
  });

  test('not when they are about other quarters, or a quarter and a year', () => {
    expect(areApart(share, { ...share, basis: 'IDC', value: 25, valid: '2018-33' })).toBe(false);
    expect(areApart(share, { ...share, basis: 'IDC', value: 25, valid: '2017' })).toBe(false);
  });

  test('not when they count something else, in another unit, or of another thing', () => {
    const added = { ...share, basis: 'Air Link, added revenue' };
    expect(areApart(added, { ...added, basis: 'Air Link, sales volume', value: 5 })).toBe(false);
    expect(areApart(added, { ...added, basis: 'IDC, added revenue', value: 5 })).toBe(true);
    expect(areApart(able, { ...able, unit: 'units/month', basis: 'b', value: 9 })).toBe(false);
    expect(areApart(share, { ...share, basis: 'IDC', about: 'other', value: 5 })).toBe(false);
  });

  test('not when one is the other, rounded', () => {
    const on = (value: number) => ({ ...able, basis: String(value), value });
    expect(areApart(on(53_000_000), on(52_900_000))).toBe(false);
    expect(areApart(on(53_000_000), on(52_400_000))).toBe(true);
    expect(areApart(on(100_000), on(140_000))).toBe(true);
    expect(
      areApart(
        { ...share, unit: 'rank', property: 'rank', value: 2 },
        {
          ...share,
          unit: 'rank',
          property: 'rank',
          value: 3,
          basis: 'IDC',
        },
      ),
    ).toBe(true);
  });

  test('only as far as their words go: ranges that meet, about, more than, up to', () => {
    const on = (value: ClaimRow['value'], qualifier: ClaimRow['qualifier'] = null) => ({
      ...able,
      basis: JSON.stringify([value, qualifier]),
      value: value ?? 0,
      qualifier,
    });
    expect(areApart(on([2_500_000, 3_000_000]), on(2_700_000))).toBe(false);
    expect(areApart(on([2_500_000, 3_000_000]), on(4_700_000))).toBe(true);
    expect(areApart(on(1_000_000, 'about'), on(1_040_000))).toBe(false);
    expect(areApart(on(1_000_000, 'more_than'), on(9_000_000))).toBe(false);
    expect(areApart(on(1_000_000, 'up_to'), on(9_000_000))).toBe(true);
  });

  test('not a plan and what came of it, nor two plans for two years', () => {
    const plan = { ...share, modality: 'planned', value: 40 } as const;
    expect(areApart(share, { ...plan, basis: 'Xiaomi' })).toBe(false);
    expect(areApart(plan, { ...plan, value: 50, basis: 'Xiaomi', valid: '2019' })).toBe(false);
  });

  test('when two counters differ on what has stood since about the same day', () => {
    expect(areApart(able, { ...able, basis: 'PACRA', value: 2_700_000 })).toBe(true);
    const later = { ...able, basis: 'PACRA', value: 2_700_000, valid: '2024/..' };
    expect(areApart(able, later)).toBe(false);
  });

  test('not when one counter says something new of a later day', () => {
    expect(areApart(able, { ...able, value: 6_000_000, valid: '2022-06/..' })).toBe(false);
    expect(areApart(able, { ...able, value: 6_000_000 })).toBe(true);
  });
});
