import { describe, expect, test } from 'vitest';
import type { MarketId } from '../../../src/core/model/id.ts';
import { destinationsOf } from '../../../src/core/selection/destinations.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const markets = ['usa', 'ita', 'jpn', 'are'];

const sent = (
  to: string,
  valid: string,
  value: number,
  rest: Partial<ClaimRow> = {},
): ClaimRow => ({
  id: [to, valid, value, rest.basis].join(' '),
  about: `to-${to}`,
  property: 'exports',
  unit: 'USD',
  basis: 'Ministry, smartphones',
  valid,
  value,
  reported: '2025-01-01',
  ...rest,
});

function shownOf(claims: readonly ClaimRow[], time = '2026-01-01', known = '2026-01-01') {
  const atlas = atlasOf({
    markets: ['ind', ...markets].map((id) => ({ id })),
    relationships: markets.map((id) => ({ id: `to-${id}`, kind: 'trade', from: 'ind', to: id })),
    claims,
    latest: '2026-01-01',
  });
  const found = destinationsOf(atlas, 'ind' as MarketId, { to: day(time), known: day(known) });
  return found === null
    ? null
    : [
        found.sample.validText,
        ...found.rows.map(({ relationship: { to }, amount }) => `${to} ${amount}`),
      ];
}

const year = (valid: string, rest: Partial<ClaimRow> = {}) => [
  sent('usa', valid, 1, rest),
  sent('ita', valid, 3, rest),
  sent('jpn', valid, 2, rest),
];

describe('exports by destination', () => {
  test('stand by size, as one counter tells them of one year', () => {
    const other = sent('are', '2023', 9, { basis: 'ICEA, phones' });
    const otherUnit = sent('are', '2023', 9, { unit: 'units' });
    expect(shownOf([...year('2023'), other, otherUnit])).toEqual([
      '2023',
      'ita 3',
      'jpn 2',
      'usa 1',
    ]);
  });

  test('are those of the last whole year that had begun, as known on the day', () => {
    const all = [...year('2022'), ...year('2023', { reported: '2025-06-01' })];
    expect(shownOf(all)?.[0]).toBe('2023');
    expect(shownOf(all, '2022-12-31')?.[0]).toBe('2022');
    expect(shownOf(all, '2026-01-01', '2025-03-01')?.[0]).toBe('2022');
    expect(shownOf(all, '2021-12-31')).toBeNull();
  });

  test('of a part of a year stand only where no whole year is nearly as late', () => {
    const part = year('2024-01/2024-04');
    expect(shownOf([...year('2023'), ...part])?.[0]).toBe('2023');
    expect(shownOf([...year('2015'), ...part])?.[0]).toBe('2024-01/2024-04');
  });

  test('need three destinations, and no plan is one', () => {
    const [first, second, third] = year('2023');
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(shownOf([first, second])).toBeNull();
    expect(shownOf([first, second, { ...third, modality: 'planned' }])).toBeNull();
  });

  test('count each destination once, with the figure that was said last', () => {
    const again = sent('usa', '2023', 5, { reported: '2025-02-01' });
    expect(shownOf([again, ...year('2023')])).toEqual(['2023', 'usa 5', 'ita 3', 'jpn 2']);
  });
});
