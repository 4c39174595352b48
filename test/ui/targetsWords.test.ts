import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/core/model/id.ts';
import { promiseOfClaim } from '../../src/core/selection/promisesAt.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { targetsWords } from '../../src/ui/targetsWords.ts';
import { type AtlasRows, atlasOf, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

function told(
  days: readonly (readonly [valid: string, reported: string])[],
  links: NonNullable<AtlasRows['links']>,
) {
  const atlas = atlasOf({
    claims: days.map(([valid, reported], at) => ({
      id: `said-${at}`,
      about: 'plant',
      valid,
      reported,
      modality: 'planned' as const,
    })),
    links,
  });
  const known = day('2030-01-01');
  const promise = promiseOfClaim(atlas, 'said-0' as ClaimId, known);
  return promise && targetsWords(atlas, promise.history, known, messages);
}

describe('the days of a promise', () => {
  test('stand one after the other where each took the place of the one before', () => {
    expect(
      told(
        [
          ['2022-01', '2021-11-01'],
          ['2022-03-04', '2022-02-28'],
        ],
        [['said-1', 'said-0', 'revises']],
      ),
    ).toBe('Jan 2022, then 4 Mar 2022');
  });

  test('stand beside each other where two told of one hope, and each is named once', () => {
    const hopes = [
      ['2018-12', '2018-03'],
      ['2018-12/2019-03', '2018-03-05'],
      ['2019', '2018-07-04'],
      ['2019', '2018-09-01'],
    ] as const;
    expect(
      told(hopes, [
        ['said-0', 'said-1', 'confirms'],
        ['said-2', 'said-0', 'revises'],
        ['said-2', 'said-1', 'revises'],
        ['said-3', 'said-2', 'revises'],
      ]),
    ).toBe('Dec 2018 or Dec 2018 – Mar 2019, then 2019');
  });
});
