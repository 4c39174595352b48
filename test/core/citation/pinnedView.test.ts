import { expect, test } from 'vitest';
import { pinnedView } from '../../../src/core/citation/pinnedView.ts';
import { momentOf } from '../../../src/core/time/moment.ts';
import { defaultView } from '../../../src/core/view/defaultView.ts';
import { queryOf } from '../../../src/core/view/query.ts';
import type { View } from '../../../src/core/view/view.ts';
import { atlasOf, day } from '../atlasFixture.ts';

const claims = [{ id: 'a', about: 'it', valid: '2022-03-04/..' }];
const atlas = atlasOf({ claims, latest: '2026-09-19' });

function pinned(change: Partial<View>): string {
  const view = { ...defaultView, ...change };
  return queryOf(pinnedView(view, momentOf(atlas, view)));
}

test('a cited view names the days that would follow new data', () => {
  expect(pinned({})).toBe('?time=2026-09-19&known=2026-09-19');
  expect(pinned({ mode: 'during' })).toBe(
    '?time=2010-01-01..2026-09-19&mode=during&known=2026-09-19',
  );
});

test('a cited view keeps the time and the knowledge that the reader has set', () => {
  const to = { at: 'month', year: 2022, month: 3 } as const;
  const time = { from: defaultView.time.from, to };
  const known = { at: 'day', day: day('2022-03-01') } as const;
  expect(pinned({ time, known })).toBe('?time=2022-03&known=2022-03-01');
});

test('a cited view neither plays nor brings a theme along', () => {
  expect(pinned({ play: true, speed: 4, theme: 'dark', motion: 'off' })).toBe(pinned({}));
});
