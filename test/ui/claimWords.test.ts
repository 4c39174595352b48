import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/core/model/id.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import {
  basisParts,
  propertyTitle,
  reportedWords,
  safeAddress,
  valueWords,
  whenWords,
} from '../../src/ui/claimWords.ts';
import { figureKind } from '../../src/ui/figureKind.ts';
import { atlasOf, type ClaimRow } from '../core/atlasFixture.ts';

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
    const value = (row: Partial<ClaimRow>) => {
      const { atlas, claim } = claimOf(row);
      return valueWords(atlas, claim, messages);
    };
    expect(value({ value: 'under_construction' })).toBe('under construction');
    expect(value({ property: 'place', value: 'noida' })).toBe('Noida, Uttar Pradesh, India');
    expect(value({ property: 'policy', value: '<b>bold</b> words' })).toBe('<b>bold</b> words');
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

  test('calls hoped-for revenue otherwise than revenue', () => {
    const revenue = { property: 'revenue', value: 3, unit: 'USD/year' } as const;
    const planned = claimOf({ ...revenue, modality: 'planned' }).claim;
    const asserted = claimOf(revenue).claim;
    expect(propertyTitle([planned], messages)).toEqual({
      words: 'What it should bring in a year',
      saysUnit: true,
    });
    expect(propertyTitle([planned, asserted], messages).words).toBe('Revenue');
  });

  test('keeps who counted apart from what was counted', () => {
    expect(basisParts('Air Link, added revenue')).toEqual({
      who: 'Air Link',
      what: 'Added revenue',
    });
    expect(basisParts('Canalys')).toEqual({ who: 'Canalys', what: null });
  });
});

describe('the address of a source', () => {
  const address = (url: string | null, archivedUrl: string | null = null) =>
    safeAddress({ url, archivedUrl });

  test('is opened when it is http or https', () => {
    expect(address('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(address('http://example.org/')).toBe('http://example.org/');
  });

  test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'nowhere', ''])(
    '%j is never opened',
    (url) => {
      expect(address(url)).toBeNull();
      expect(address(url, 'https://archive.example/')).toBe('https://archive.example/');
    },
  );
});
