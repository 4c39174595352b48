import { describe, expect, test } from 'vitest';
import type { LinkKind } from '../../src/core/model/claim.ts';
import type { ClaimId } from '../../src/core/model/id.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { claimTold } from '../../src/ui/claimTold.ts';
import { atlasOf, type ClaimRow } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

const plan: ClaimRow = {
  id: 'other',
  about: 'plant',
  valid: '2022-01',
  reported: '2021-11-01',
  modality: 'planned',
};
const fact: ClaimRow = { id: 'one', about: 'plant', valid: '2022-03-04/..' };

/** What `one` says of `other`. */
function told(
  kind: LinkKind,
  other: ClaimRow,
  one: ClaimRow = fact,
  direction: 'to' | 'from' = 'to',
): string {
  const atlas = atlasOf({
    facilities: [{ id: 'plant', place: 'town' }],
    relationships: [{ id: 'entry', kind: 'sells_in', from: 'acme', to: 'usa' }],
    claims: [one, other],
  });
  const [from, to] = [atlas.claims.get('one' as ClaimId), atlas.claims.get('other' as ClaimId)];
  if (from === undefined || to === undefined) throw new Error('no such claims');
  const tie = { kind, direction, other: to.id };
  const { before, claim, after } = claimTold(atlas, from, tie, to, null, messages);
  return `${before}[${claim}]${after}`;
}

const sum: Partial<ClaimRow> = {
  property: 'revenue',
  value: 450e6,
  unit: 'USD/year',
  qualifier: 'about',
};
const entry: Partial<ClaimRow> = { about: 'entry', reported: '2018-03' };

describe('a link between two claims', () => {
  test('is a sentence that says of which plan it speaks, and what that was', () => {
    expect(told('repeats', { ...plan, ...sum })).toBe(
      'repeats [the plan of 1 Nov 2021 (about $450 m)]',
    );
    expect(told('fulfils', plan)).toBe('keeps [the plan of 1 Nov 2021 to open]');
    expect(told('fails', { ...plan, ...entry }, { ...fact, about: 'entry' })).toBe(
      'shows that [the plan of Mar 2018 to enter] was not kept',
    );
  });

  test('moves a plan where it names another day, changes it where it does not, and corrects a fact', () => {
    const march = { ...plan, id: 'one', valid: '2022-03-04', reported: '2022-02-28' };
    expect(told('revises', plan, march)).toBe('moves [the opening planned on 1 Nov 2021]');
    expect(told('revises', { ...plan, ...entry }, { ...march, about: 'entry' })).toBe(
      'moves [the entry planned in Mar 2018]',
    );
    expect(told('revises', plan, { ...march, valid: plan.valid })).toBe(
      'changes [the plan of 1 Nov 2021 to open]',
    );
    expect(told('revises', { ...fact, id: 'other', ...sum })).toBe(
      'corrects [the figure reported 4 Mar 2022 (about $450 m)]',
    );
  });

  test('names a report by its day and by what it says, and claims no day that nobody knows', () => {
    const denied: ClaimRow = {
      ...fact,
      id: 'other',
      about: 'entry',
      reported: '2021-08-03',
      modality: 'denied',
    };
    expect(told('contradicts', denied, fact, 'from')).toBe(
      'is contradicted by [the report of 3 Aug 2021 (not on sale)]',
    );
    expect(told('confirms', { ...plan, reported: '[2021-01-01..2026-01-01]' })).toBe(
      'confirms [the plan of an unknown day to open]',
    );
  });
});
