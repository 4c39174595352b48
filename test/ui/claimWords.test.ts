import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/core/model/claim.ts';
import type { ClaimId } from '../../src/core/model/id.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import {
  basisParts,
  planWords,
  reportedWords,
  valueWords,
  whenWords,
} from '../../src/ui/claimWords.ts';
import { figureKind } from '../../src/ui/figureKind.ts';
import { atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

function claimOf(row: Partial<ClaimRow>) {
  const atlas = atlasOf({
    places: [{ id: 'noida', name: 'Noida', admin: 'Uttar Pradesh', country: 'IND' }],
    claims: [{ id: 'c', about: 'thing', valid: '2022', ...row }],
  });
  const claim = atlas.claims.get('c' as ClaimId);
  if (claim === undefined) throw new Error('no claim');
  return { atlas, claim };
}

describe('a claim in words', () => {
  test('says its value by its form', () => {
    const value = (row: Partial<ClaimRow>, words: string | null = null) => {
      const { atlas, claim } = claimOf(row);
      const evidence = words === null ? null : ({ words } as Evidence);
      return valueWords(atlas, claim, evidence, messages);
    };
    expect(value({ value: 'under_construction' })).toBe('under construction');
    expect(value({ property: 'place', value: 'noida' })).toBe('Noida, Uttar Pradesh, India');
    expect(value({ property: 'policy' }, '<b>bold</b> words')).toBe('<b>bold</b> words');
    expect(value({ property: 'policy' })).toBe('Policy');
    expect(value({ property: 'growth', value: 83, unit: 'percent' })).toBe('+83%');
    expect(value({ property: 'founded' })).toBe('Founded');
  });

  test.each([
    [{ valid: '2017-36' }, 'Q4 2017'],
    [{ valid: '2018-03/..', qualifier: 'since_at_least' }, 'by March 2018'],
    [{ valid: '2022-01', modality: 'planned' }, 'for January 2022'],
    [{ valid: '2022-01/..', modality: 'planned' }, null],
  ] as const)('%j is so %j', (row, words) => {
    expect(whenWords(claimOf(row).claim, messages)).toBe(words);
  });

  test('says when it was reported, or that nobody knows', () => {
    expect(reportedWords(claimOf({ reported: '2018-03' }).claim, messages)).toBe(
      'reported Mar 2018',
    );
    const { claim } = claimOf({ reported: '[2023-05-30..2026-09-01]' });
    expect(reportedWords(claim, messages)).toBe('report day unknown, read on 1 Sept 2026');
  });

  test('says what kind of figure it is', () => {
    const kind = (row: Partial<ClaimRow>) => figureKind(claimOf(row).claim, messages);
    const capacity = { property: 'capacity', value: 3, unit: 'units/year' } as const;
    expect(kind(capacity)).toBe('capacity');
    expect(kind({ ...capacity, modality: 'planned' })).toBe('target');
    const revenue = { property: 'revenue', value: 3, unit: 'USD/year' } as const;
    expect(kind({ ...revenue, modality: 'planned' })).toBe('planned');
    expect(kind({ ...revenue, modality: 'estimated' })).toBe('estimated');
    expect(kind(revenue)).toBeNull();
  });

  test('keeps who counted apart from what was counted', () => {
    expect(basisParts('Air Link, added revenue')).toEqual({
      who: 'Air Link',
      what: 'Added revenue',
    });
    expect(basisParts('Canalys')).toEqual({ who: 'Canalys', what: null });
  });

  test('says what has become of a plan whose day is over', () => {
    const since = day('2023-07-01');
    expect(planWords({ state: 'overdue', since }, messages)).toBe('overdue since 1 Jul 2023');
    expect(planWords({ state: 'lapsed', since }, messages)).toBe(
      'lapsed 1 Jul 2023, our inference',
    );
    expect(planWords({ state: 'ahead', since: null }, messages)).toBeNull();
    expect(planWords({ state: 'closed', since: null }, messages)).toBeNull();
    expect(planWords(null, messages)).toBeNull();
  });
});
