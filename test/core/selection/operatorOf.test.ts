import { describe, expect, test } from 'vitest';
import type { FacilityId } from '../../../src/core/model/id.ts';
import { operatorOf } from '../../../src/core/selection/operatorOf.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

function operatorsOf(claims: readonly Omit<ClaimRow, 'about' | 'property'>[]) {
  const atlas = atlasOf({
    latest: '2026-01-01',
    organisations: [{ id: 'wistron' }, { id: 'tata' }],
    places: [{ id: 'town' }],
    facilities: [{ id: 'plant', place: 'town', operator: 'tata' }],
    claims: claims.map((claim) => ({ about: 'plant', property: 'operator', ...claim })),
  });
  const plant = atlas.facilities.get('plant' as FacilityId);
  if (plant === undefined) throw new Error('no plant');
  return (time: string, known = '2026-01-01') => operatorOf(atlas, plant, day(time), day(known));
}

describe('who runs a plant', () => {
  const sold = operatorsOf([
    { id: 'first', value: 'wistron', valid: '2020/..', reported: '2020-12-12' },
    { id: 'then', value: 'tata', valid: '2024-03/..', reported: '2025-01-25' },
  ]);

  test('is who ran it on the day, not who runs it now', () => {
    expect(sold('2021-06-01')).toBe('wistron');
    expect(sold('2024-06-01')).toBe('tata');
    expect(sold('2019-06-01')).toBeNull();
  });

  test('is who was known to run it', () => {
    expect(sold('2024-06-01', '2024-12-31')).toBe('wistron');
  });

  test('is whom the table names where nothing is claimed, and a plan to sell changes nothing', () => {
    expect(operatorsOf([])('2010-01-01')).toBe('tata');
    const plan = { id: 'plan', value: 'wistron', valid: '2024-06', modality: 'planned' } as const;
    expect(operatorsOf([{ ...plan, reported: '2024-01-01' }])('2024-07-01')).toBe('tata');
  });
});
