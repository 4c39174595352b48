import { expect, test } from 'vitest';
import type { ClaimId } from '../../src/core/model/id.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { amountWords, isOfAYear } from '../../src/ui/amountWords.ts';
import { atlasOf, type ClaimRow } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

function claimOf(row: Omit<ClaimRow, 'id' | 'about'>) {
  const claim = atlasOf({ claims: [{ id: 'c', about: 'tie', ...row }] }).claims.get('c' as ClaimId);
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

test('a figure of a plant says what kind it is, who counted, and of what time', () => {
  const said = (row: Omit<ClaimRow, 'id' | 'about'>, ofYear = true) =>
    Object.values(amountWords(claimOf(row), ofYear, messages)).join(' ');
  const year = { unit: 'units/year', valid: '2021-11-01/..' } as const;
  expect(said({ property: 'output', value: [2.5e6, 3e6], modality: 'planned', ...year })).toBe(
    '2.5–3 m target, reported 1 Nov 2021',
  );
  expect(said({ property: 'capacity', value: 2.7e6, ...year, reported: '2026-02-20' })).toBe(
    '2.7 m capacity, reported 20 Feb 2026',
  );
  const made = { property: 'output', value: 2e6, unit: 'units', qualifier: 'about' } as const;
  expect(said({ ...made, basis: 'PACRA', valid: '2024' })).toBe('about 2 m made, PACRA, 2024');
  const month = { property: 'capacity', value: 400_000, unit: 'units/month' } as const;
  expect(said({ ...month, valid: '2022/..', reported: '2022-03-01' }, false)).toBe(
    '400,000 a month capacity, reported 1 Mar 2022',
  );
});

test('a figure is one of a year by its unit or by its period', () => {
  const made = { property: 'output', value: 2e6, unit: 'units' } as const;
  expect(isOfAYear(claimOf({ ...made, valid: '2024' }))).toBe(true);
  expect(isOfAYear(claimOf({ ...made, valid: '2024-07/2025-06' }))).toBe(true);
  expect(isOfAYear(claimOf({ ...made, valid: '2025-01/2025-11' }))).toBe(false);
  expect(isOfAYear(claimOf({ ...made, valid: '2022/..', unit: 'units/year' }))).toBe(true);
  expect(isOfAYear(claimOf({ ...made, valid: '2022/..', unit: 'units/month' }))).toBe(false);
});
