import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { isDrawn, stateAt } from '../../../src/core/selection/stateAt.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const plant = 'plant' as ThingId;

/** The state of a thing called `plant`, with the words that tests ask about. */
function states(claims: readonly Omit<ClaimRow, 'about'>[], links: AtlasRows['links'] = []) {
  const atlas = atlasOf({ claims: claims.map((claim) => ({ about: 'plant', ...claim })), links });
  return (time: string, known?: string) => {
    const x = known === undefined ? atlas.latest : day(known);
    return stateAt(atlas, plant, day(time), x);
  };
}

const stateOn =
  (claims: readonly Omit<ClaimRow, 'about'>[], links: AtlasRows['links'] = []) =>
  (time: string, known?: string) =>
    states(claims, links)(time, known)?.state ?? null;

describe('the Select plant at Kot Lakhpat', () => {
  const at = states(
    [
      { id: 'announced', value: 'announced', valid: '2021-11-01/..', reported: '2021-11-01' },
      { id: 'january', valid: '2022-01', reported: '2021-11-01', modality: 'planned' },
      { id: 'march', valid: '2022-03-04', reported: '2022-02-28', modality: 'planned' },
      { id: 'opened', valid: '2022-03-04/..', reported: '2022-03-04' },
      { id: 'later', property: 'event', valid: '2023-12-01', value: 'Something else' },
    ],
    [
      ['march', 'january', 'revises'],
      ['opened', 'march', 'fulfils'],
    ],
  );

  test('is not there before anyone spoke of it', () => {
    expect(at('2021-10-31')).toBeNull();
  });

  test('lies ahead, for January 2022, at the end of 2021', () => {
    expect(at('2021-12-31')).toMatchObject({
      state: 'ahead',
      claim: 'january',
      since: null,
      target: { from: day('2022-01-01'), to: day('2022-01-31') },
    });
  });

  test('is overdue once January has passed', () => {
    expect(at('2022-01-31')?.state).toBe('ahead');
    expect(at('2022-02-01')?.state).toBe('overdue');
    expect(at('2022-02-15')).toMatchObject({ state: 'overdue', claim: 'january' });
    expect(at('2022-02-27')?.state).toBe('overdue');
  });

  test('lies ahead again, for 4 March, from the day on which the new day was told', () => {
    expect(at('2022-02-28')).toMatchObject({
      state: 'ahead',
      claim: 'march',
      target: { from: day('2022-03-04'), to: day('2022-03-04') },
    });
  });

  test('operates from the day it opened', () => {
    expect(at('2022-03-03')?.state).toBe('ahead');
    expect(at('2022-03-04')).toMatchObject({ state: 'operating', since: day('2022-03-04') });
    expect(at('2022-03-05')).toMatchObject({ state: 'operating', claim: 'opened', target: null });
  });

  test('is still planned for January 2022 to anyone who knows no more than the end of 2021', () => {
    expect(at('2022-03-05', '2021-12-31')).toMatchObject({ state: 'ahead', claim: 'january' });
  });
});
