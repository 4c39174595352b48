import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { isHeardOf } from '../../../src/core/selection/heardOf.ts';
import {
  type Learned,
  learnedBetween,
  thingsLearned,
} from '../../../src/core/selection/learnedBetween.ts';
import { atlasOf, day } from '../atlasFixture.ts';

const atlas = atlasOf({
  latest: '2026-01-01',
  organisations: [{ id: 'maker' }, { id: 'brand' }, { id: 'late' }],
  places: [{ id: 'town' }],
  facilities: [
    { id: 'plant', place: 'town', operator: 'maker' },
    { id: 'annex', place: 'town', operator: 'maker' },
  ],
  markets: [{ id: 'pak' }],
  relationships: [
    { id: 'order', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
    { id: 'entry', kind: 'sells_in', from: 'late', to: 'pak' },
  ],
  claims: [
    {
      id: 'january',
      about: 'plant',
      valid: '2022-01',
      modality: 'planned',
      reported: '2021-11-01',
    },
    { id: 'march', about: 'plant', valid: '2022-03', modality: 'planned', reported: '2022-02-28' },
    { id: 'open', about: 'plant', valid: '2022-03-04/..', reported: '2022-03-05' },
    {
      id: 'sum',
      about: 'plant',
      property: 'jobs',
      value: 300,
      unit: 'people',
      valid: '2021/..',
      reported: '2021-11-01',
      withdrawn: '2022-03-02',
    },
    { id: 'late-entry', about: 'entry', valid: '2019/..', reported: '2022-03-03' },
    { id: 'annex-1', about: 'annex', valid: '2023/..' },
  ],
  links: [
    ['march', 'january', 'revises'],
    ['open', 'march', 'fulfils'],
  ],
});

const learned = (a: string, b: string, at = '2022-03-10'): Learned =>
  learnedBetween(atlas, { to: day(at) }, day(a), day(b));
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('what was learned between two days', () => {
  test('is what was reported after the first and by the end of the second', () => {
    expect(ids(learned('2021-12-31', '2022-03-01').claims)).toEqual(['march']);
    expect(ids(learned('2022-02-27', '2022-02-28').claims)).toEqual(['march']);
    expect(ids(learned('2022-02-28', '2022-03-02').claims)).toEqual([]);
    expect(ids(learned('2021-12-31', '2022-03-05').claims)).toEqual([
      'march',
      'late-entry',
      'open',
    ]);
  });

  test('tells which state the same day of the world had before and has now', () => {
    const [change, ...rest] = learned('2021-12-31', '2022-03-05').states;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      thing: 'plant',
      before: { state: 'ahead', claim: 'january' },
      after: { state: 'operating', claim: 'open' },
    });
    expect(learned('2021-12-31', '2022-03-05', '2022-02-01').states).toMatchObject([
      {
        before: { state: 'ahead', claim: 'january' },
        after: { state: 'overdue', claim: 'january' },
      },
    ]);
  });

  test('tells nothing of a figure that ran out meanwhile: nobody learned that', () => {
    const counted = atlasOf({
      latest: '2026-01-01',
      markets: [{ id: 'chn' }, { id: 'ind' }],
      relationships: [{ id: 'trade', kind: 'trade', from: 'chn', to: 'ind' }],
      claims: [
        {
          id: 'sum',
          about: 'trade',
          property: 'exports',
          value: 1,
          unit: 'USD',
          valid: '2019',
          reported: '2020-01-01',
        },
      ],
    });
    const { states } = learnedBetween(
      counted,
      { to: day('2022-06-01') },
      day('2020-06-01'),
      day('2022-06-01'),
    );
    expect(states).toEqual([]);
  });

  test('tells nothing of a stage that ran out either, though words of the thing go on', () => {
    const spoken = atlasOf({
      latest: '2026-01-01',
      places: [{ id: 'town' }],
      facilities: [{ id: 'plant', place: 'town' }],
      claims: [
        { id: 'ran', about: 'plant', valid: '2019/2020', reported: '2019-06-01' },
        { id: 'words', about: 'plant', property: 'statement', valid: '2019/..' },
      ],
    });
    const known = [day('2020-06-01'), day('2022-06-01')] as const;
    const { states } = learnedBetween(spoken, { to: day('2022-06-01') }, ...known);
    expect(states).toEqual([]);
  });

  test('tells the new date of a plan beside the old one', () => {
    expect(
      learned('2021-12-31', '2022-03-01').dates.map(({ before, after }) => [before.id, after.id]),
    ).toEqual([['january', 'march']]);
    expect(learned('2022-03-01', '2022-03-05').dates).toEqual([]);
  });

  test('tells what was heard of for the first time, by whatever tie', () => {
    const { facilities, organisations, relationships } = learned('2022-03-01', '2023-12-31');
    expect(facilities).toEqual(['annex']);
    expect(organisations).toEqual(['late']);
    expect(relationships).toEqual(['entry']);
  });

  test('tells what was taken back', () => {
    expect(ids(learned('2022-03-01', '2022-03-02').withdrawn)).toEqual(['sum']);
    expect(ids(learned('2021-01-01', '2022-03-02').withdrawn)).toEqual([]);
  });

  test('is about the things that are new, in another state, or due on another day', () => {
    expect([...thingsLearned(learned('2022-03-01', '2023-12-31'))].sort()).toEqual([
      'annex',
      'entry',
      'plant',
    ]);
    expect([...thingsLearned(learned('2021-12-31', '2022-03-01'))]).toEqual(['plant']);
    expect(thingsLearned(learned('2022-03-05', '2022-03-05')).size).toBe(0);
  });

  test('is the same in whichever order the days are given, and nothing for one day', () => {
    expect(learned('2022-03-05', '2021-12-31')).toEqual(learned('2021-12-31', '2022-03-05'));
    const nothing = learned('2022-03-05', '2022-03-05');
    expect(Object.values(nothing).filter(Array.isArray).flat()).toEqual([]);
  });
});

describe('a thing', () => {
  const isHeard = (thing: string, known: string) => isHeardOf(atlas, thing as ThingId, day(known));

  test('is heard of from the first report about it, its ties or what it runs', () => {
    expect(isHeard('plant', '2021-10-31')).toBe(false);
    expect(isHeard('plant', '2021-11-01')).toBe(true);
    expect(isHeard('maker', '2021-11-01')).toBe(true);
    expect(isHeard('brand', '2022-03-05')).toBe(false);
    expect(isHeard('late', '2022-03-02')).toBe(false);
    expect(isHeard('pak', '2022-03-03')).toBe(true);
  });
});
