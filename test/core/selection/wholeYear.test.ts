import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { claimsOf } from '../../../src/core/selection/claimsOf.ts';
import { isWholeYear } from '../../../src/core/selection/wholeYear.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const made = (id: string, valid: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  about: 'tie',
  property: 'output',
  unit: 'units',
  value: 1_000_000,
  basis: 'Authority, phones made',
  valid,
  reported: '2026-01-01',
  ...rest,
});

/** The part of a year goes by a name of its own, as the tables have it. */
const part = made('part', '2025-01/2025-11', { basis: 'Authority, phones made in part of a year' });

function shownOf(
  claims: readonly ClaimRow[],
  time: string,
  links: [string, string, 'revises'][] = [],
) {
  const atlas = atlasOf({
    relationships: [{ id: 'tie', kind: 'makes_for', from: 'maker', to: 'brand' }],
    claims,
    links,
    latest: '2026-12-31',
  });
  const to = day(time);
  const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
  return claimsOf(atlas, 'tie' as ThingId, moment).flatMap(({ claim, standing }) =>
    standing === 'now' ? [claim.id] : [],
  );
}

describe('the last whole year', () => {
  test('stands beside a part of a year, however long ago it ended', () => {
    const years = [made('y23', '2023'), made('y24', '2024')];
    expect(shownOf([...years, part], '2026-10-01')).toEqual(['y24', 'part']);
    const fiscal = made('fy', '2024-07/2025-06', { basis: 'PACRA' });
    expect(shownOf([...years, fiscal, part], '2026-10-01')).toEqual(['fy', 'part']);
  });

  test('stands for 12 months alone, and no longer', () => {
    expect(shownOf([made('y24', '2024')], '2025-10-01')).toEqual(['y24']);
    expect(shownOf([made('y24', '2024')], '2026-10-01')).toEqual([]);
  });

  test('is not fetched where a whole year is shown, nor from years to come', () => {
    const recent = made('y25', '2025', { basis: 'Ours' });
    expect(shownOf([made('y24', '2024'), recent, part], '2026-10-01')).toEqual(['part', 'y25']);
    expect(shownOf([made('y26', '2026', { reported: '2026-12-01' }), part], '2025-06-01')).toEqual([
      'part',
    ]);
  });

  test('is of the same property and unit, counted and not replaced', () => {
    const others = [
      made('money', '2024', { unit: 'USD' }),
      made('sent', '2024', { property: 'shipments' }),
      made('plan', '2024', { modality: 'forecast', reported: '2023-01-01' }),
      made('old', '2024'),
      made('new', '2023'),
    ];
    expect(shownOf([...others, part], '2026-10-01', [['new', 'old', 'revises']])).toEqual(
      expect.arrayContaining(['new', 'part']),
    );
    expect(shownOf([...others, part], '2026-10-01', [['new', 'old', 'revises']])).not.toEqual(
      expect.arrayContaining(['old']),
    );
    expect(shownOf([...others, part], '2026-10-01')).not.toEqual(expect.arrayContaining(['money']));
  });
});

test('a year may have 360 days or 366, and no half more', () => {
  const isYear = (from: string, to: string) => isWholeYear({ from: day(from), to: day(to) });
  expect(isYear('2024-01-01', '2024-12-31')).toBe(true);
  expect(isYear('2024-07-01', '2025-06-30')).toBe(true);
  expect(isYear('2025-01-01', '2025-11-30')).toBe(false);
  expect(isYear('2024-01-01', '2025-06-30')).toBe(false);
});
