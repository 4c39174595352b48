import { describe, expect, test } from 'vitest';
import { promisesAt } from '../../src/core/selection/promisesAt.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { outcomeWords, wordingOutcome } from '../../src/ui/outcomeWords.ts';
import { isMoved } from '../../src/ui/promiseRows.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

const plan = (valid: string, id = 'plan', reported = '2020-01-01'): ClaimRow => ({
  id,
  about: 'plant',
  valid,
  reported,
  modality: 'planned',
});

const then = (valid: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  id: 'then',
  about: 'plant',
  property: 'event',
  value: 'Opened',
  valid,
  ...rest,
});

function told(claims: readonly ClaimRow[], links: AtlasRows['links'] = [], known = '2024-01-01') {
  const [promise] = promisesAt(atlasOf({ claims, links, latest: known }), day(known));
  if (promise === undefined) throw new Error('no promise');
  return outcomeWords(promise.outcome, isMoved(promise), messages);
}

describe('outcomeWords', () => {
  test.each([
    ['2022-01-10/..', 'kept 10 Jan 2022, 1 day late'],
    ['2022-01-20', 'kept 20 Jan 2022, 11 days late'],
    ['2022-02/..', 'kept Feb 2022, 23–50 days late'],
    ['2022-01/..', 'kept Jan 2022, in time or up to 22 days late'],
    ['2021-12/..', 'kept in time, Dec 2021'],
  ])('of what came true in %s says: %s', (valid, words) => {
    expect(told([plan('2022-01-09'), then(valid)], [['then', 'plan', 'fulfils']])).toBe(words);
  });

  test('claims no more than was claimed: no date, or one by which it was so', () => {
    const links: AtlasRows['links'] = [['then', 'plan', 'fulfils']];
    expect(told([plan('2020-01-01/..'), then('2022-01/..')], links)).toBe('kept, Jan 2022');
    expect(
      told([plan('2022-01-09'), then('2022-01-05/..', { qualifier: 'since_at_least' })], links),
    ).toBe('kept in time, by 5 Jan 2022');
  });

  test('beside one wording counts from the day that it names, and then from that named first', () => {
    const beside = (end: string) => {
      const atlas = atlasOf({
        claims: [plan('2022-01'), plan('2022-03-04', 'later', '2021-06-01'), then(end)],
        links: [
          ['later', 'plan', 'revises'],
          ['then', 'later', 'fulfils'],
        ],
        latest: '2024-01-01',
      });
      const [promise] = promisesAt(atlas, atlas.latest);
      if (promise === undefined) throw new Error('no promise');
      return promise.history.map((claim) => wordingOutcome(claim, promise, true, messages));
    };
    expect(beside('2022-03-04')).toEqual([
      'kept 4 Mar 2022, 32 days late',
      'kept in time, 4 Mar 2022; 32 days after Jan 2022, named first',
    ]);
    expect(beside('2022-03').at(-1)).toBe(
      'kept Mar 2022, in time or up to 27 days late; 29–59 days after Jan 2022, named first',
    );
  });

  test('tells our inference from what somebody said', () => {
    expect(told([plan('2021-12')])).toBe('no word known since, lapsed 1 Jan 2024 by our inference');
    expect(told([plan('2025'), then('2022-05')], [['then', 'plan', 'fails']])).toBe(
      'not kept, May 2022',
    );
    const off = then('2022-05/..', { property: 'stage', value: 'cancelled' });
    expect(told([plan('2025'), off])).toBe('cancelled, May 2022');
    expect(told([plan('2025'), { ...off, value: 'operating', modality: 'denied' }])).toBe(
      'denied, May 2022',
    );
  });

  test('says how an open promise has changed', () => {
    const revised = (first: string, last: string) =>
      told([plan(first), plan(last, 'later', '2020-06-01')], [['later', 'plan', 'revises']]);
    expect(revised('2024-06', '2025')).toBe('changed, moved to 2025, still open');
    expect(revised('2024-06', '2020-06-01/..')).toBe('changed, its day was taken back, still open');
    expect(revised('2020-01-01/..', '2025')).toBe('open');
    const there = then('2022-05/..', { property: 'stage', value: 'operating' });
    expect(told([plan('2025'), there], [['then', 'plan', 'contradicts']])).toBe(
      'changed, another report says otherwise',
    );
  });
});
