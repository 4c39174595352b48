import { expect, test } from 'vitest';
import { seriesLayout } from '../../src/charts/seriesLayout.ts';
import type { ThingId } from '../../src/core/model/id.ts';
import { seriesOf } from '../../src/core/selection/series.ts';
import { atlasOf, type ClaimRow } from '../core/atlasFixture.ts';

const shipped = (basis: string, quarter: number, value: number): ClaimRow => ({
  id: `${basis}-${quarter}`,
  about: 'it',
  property: 'shipments',
  unit: 'units',
  basis,
  valid: `2017-${32 + quarter}`,
  value,
});

function chartOf(claims: readonly ClaimRow[]) {
  const atlas = atlasOf({ claims, latest: '2026-01-01' });
  const [series] = seriesOf(atlas, 'it' as ThingId, atlas.latest);
  if (series === undefined) throw new Error('The rows make no series');
  return seriesLayout(series, 300, String);
}

test('two counters who give one figure for one quarter stand side by side, and so do their lines', () => {
  const { marks, ways } = chartOf([
    shipped('Canalys', 2, 9),
    shipped('Canalys', 3, 9.2),
    shipped('IDC', 3, 9.2),
    shipped('IDC', 4, 12),
  ]);
  const [canalys, idc] = marks.filter(({ point }) => point.low === 9.2);
  expect((idc?.x ?? 0) - (canalys?.x ?? 0)).toBeGreaterThanOrEqual(8);
  expect(idc?.y).toBe(canalys?.y);
  expect([canalys?.share, idc?.share]).toEqual([
    { at: 0, of: 2 },
    { at: 1, of: 2 },
  ]);
  expect(ways.map((way) => way.marks.at(way.line === 0 ? -1 : 0)?.x)).toEqual([canalys?.x, idc?.x]);
});

test('marks apart stay where their figures are', () => {
  const { marks } = chartOf([
    shipped('Canalys', 2, 9),
    shipped('Canalys', 3, 4),
    shipped('IDC', 4, 12),
  ]);
  for (const { x, left, right, share } of marks) {
    expect(x).toBeCloseTo((left + right) / 2, 5);
    expect(share).toEqual({ at: 0, of: 1 });
  }
});
