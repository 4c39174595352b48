import { expect, test } from 'vitest';
import type { ThingId } from '../../src/core/model/id.ts';
import { stateAt } from '../../src/core/selection/stateAt.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { datedState, rowState } from '../../src/ui/rowState.ts';
import { stateShort, stateWord } from '../../src/ui/stateWords.ts';
import { atlasOf, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

function tradeOf(years: readonly string[]) {
  const claims = years.map(
    (valid) =>
      ({
        id: `c-${valid}`,
        about: 'trade',
        property: 'exports',
        value: 1,
        unit: 'USD',
        basis: 'Customs',
        valid,
      }) as const,
  );
  const atlas = atlasOf({ claims, latest: '2026-01-01' });
  const state = stateAt(atlas, 'trade' as ThingId, day('2021-06-01'), atlas.latest);
  if (state === null) throw new Error('Nothing counts on the day');
  return { atlas, state };
}

test('of what is only counted the years are its word: nobody said that it operates', () => {
  const { atlas, state } = tradeOf(['2018', '2021', '2024-04/2025-03']);
  expect(stateWord(state, messages)).toBe('figures from 2018 to 2025');
  expect(stateShort(atlas, state, messages)).toBeNull();
  expect(rowState(atlas, state, messages)).toBe('figures from 2018 to 2025');
  expect(datedState(atlas, state, messages)).toBe('figures from 2018 to 2025');
});

test('figures of a single year are told of that year', () => {
  expect(stateWord(tradeOf(['2021']).state, messages)).toBe('figures of 2021');
});
