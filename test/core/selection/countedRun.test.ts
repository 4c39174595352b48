import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { stateAt } from '../../../src/core/selection/stateAt.ts';
import { timelineOf } from '../../../src/core/selection/timelineOf.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const trade = 'trade' as ThingId;

const counted = (id: string, valid: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  about: 'trade',
  property: 'exports',
  value: 1_000_000,
  unit: 'units',
  basis: 'Customs',
  valid,
  reported: '2024-01-01',
  ...rest,
});

const stateOn = (claims: readonly ClaimRow[], time: string, known = '2026-01-01') =>
  stateAt(atlasOf({ claims, latest: '2026-01-01' }), trade, day(time), day(known));

describe('what has no stage but was counted', () => {
  const years = [counted('a', '2015'), counted('b', '2016'), counted('c', '2020')];

  test('is there in the years that were counted, and for the 12 months in which the last figure stands', () => {
    expect(stateOn(years, '2014-12-31')).toBeNull();
    expect(stateOn(years, '2015-06-01')).toMatchObject({ state: 'operating', sinceAtLeast: true });
    expect(stateOn(years, '2017-12-31')?.state).toBe('operating');
    expect(stateOn(years, '2018-01-01')).toBeNull();
    expect(stateOn(years, '2020-01-01')?.state).toBe('operating');
  });

  test('is one run from its first count on, not a new state with every figure', () => {
    expect(stateOn(years, '2016-06-01')).toMatchObject({ since: day('2015-01-01'), claim: 'a' });
    expect(stateOn(years, '2020-06-01')).toMatchObject({ since: day('2020-01-01'), claim: 'c' });
    const atlas = atlasOf({ claims: years, latest: '2026-01-01' });
    expect(timelineOf(atlas, trade, atlas.latest).map(({ from, to }) => [from, to])).toEqual([
      [day('2015-01-01'), day('2017-12-31')],
      [day('2020-01-01'), day('2021-12-31')],
    ]);
  });

  test('is not there before its figure was reported', () => {
    expect(stateOn(years, '2015-06-01', '2023-12-31')).toBeNull();
  });

  test('shares and ranks do not say that anything was moved', () => {
    const share = counted('share', '2015', { property: 'trade_share', value: 4, unit: 'percent' });
    expect(stateOn([share], '2015-06-01')?.state).toBe('unknown');
  });

  test('a stage that anyone gave it decides alone', () => {
    const closed: ClaimRow = { id: 'end', about: 'trade', value: 'operating', valid: '2015/2016' };
    expect(stateOn([...years, closed], '2017-06-01')?.state).not.toBe('operating');
  });

  test('has the years of all its figures that are known, whichever run the day lies in', () => {
    const all = [...years, counted('later', '2024', { reported: '2025-06-01' })];
    const span = { from: day('2015-01-01'), to: day('2020-12-31') };
    expect(stateOn(all, '2015-06-01', '2025-01-01')?.counted).toEqual(span);
    expect(stateOn(all, '2020-06-01', '2025-01-01')?.counted).toEqual(span);
    expect(stateOn(all, '2020-06-01')?.counted).toEqual({ ...span, to: day('2024-12-31') });
  });

  test('counts shares among the figures that tell its years, and no plan', () => {
    const share = counted('s', '2012', { property: 'trade_share', unit: 'percent', value: 5 });
    const plan = counted('p', '2027', { modality: 'planned' });
    expect(stateOn([...years, share, plan], '2020-06-01')?.counted).toEqual({
      from: day('2012-01-01'),
      to: day('2020-12-31'),
    });
  });

  test('has no years of its own once somebody gave it a stage', () => {
    const stage: ClaimRow = { id: 'on', about: 'trade', valid: '2015/..' };
    expect(stateOn([...years, stage], '2016-06-01')?.counted).toBeNull();
  });
});
