import { rollup } from 'd3';
import { describe, expect, test } from 'vitest';
import { articlesTables } from '../../articles/articlesTables.ts';
import { facility, flow, flows, parts, widestStep } from './openMaps.ts';

describe('the maps of the articles', () => {
  test('have the exports of Select without a line, ahead since the day on which they were told', () => {
    expect(flow(articlesTables, 'export-select-exports')).toMatchObject({
      geometry: null,
      properties: { to: null, states: [{ state: 'ahead', from: '2022-02-28', to: null }] },
    });
  });

  test('draw Xiaomi → Lahore in one piece, with the figure as it was claimed', () => {
    const id = 'production-select-makes-for-xiaomi';
    expect(parts(articlesTables, id)).toHaveLength(1);
    expect(widestStep(articlesTables, id)).toBeLessThan(5);
    expect(flow(articlesTables, id)?.properties).toMatchObject({
      from: 'Xiaomi',
      quantities: [{ low: 2_500_000, high: 3_000_000, unit: 'units/year', from: '2021-11-01' }],
    });
  });

  test('call the US entry lapsed from 2021-01-01, by our own conclusion', () => {
    expect(flow(articlesTables, 'entry-xiaomi-sells-in-usa')?.properties.states).toMatchObject([
      { state: 'ahead', to: '2018-12-31', target: '2018-12', inferred: false },
      { state: 'overdue', from: '2019-01-01', to: '2020-12-31' },
      { state: 'ended', stage: 'lapsed', from: '2021-01-01', to: null, inferred: true },
    ]);
  });

  test('place Dixon in Noida, where it was known last, under one state for each time', () => {
    const { states, ...rest } = flow(articlesTables, 'production-dixon-makes-for-xiaomi')
      ?.properties ?? { states: [] };
    expect(rest).toMatchObject({ to: 'Dixon, Noida', to_country_only: false });
    expect(states.map(({ state, to }) => `${state} ${to}`)).toEqual([
      'ahead 2023-09-29',
      'ahead 2023-09-30',
      'overdue 2023-11-29',
      'operating null',
    ]);
    expect(facility(articlesTables, 'vivo-pakistan')?.geometry).toBeNull();
  });

  // Worked out on paper. What has ended is drawn for 12 months and stays in the file.
  test.each([
    ['2018-03-31', ['entry ahead 1', 'entry operating 6']],
    ['2021-12-31', ['domestic ahead 1', 'entry operating 6', 'production ahead 1']],
    ['2022-02-15', ['domestic overdue 1', 'entry operating 6', 'production overdue 1']],
    [
      '2022-03-05',
      ['domestic operating 1', 'entry operating 6', 'export ahead 1', 'production operating 1'],
    ],
    [
      '2023-06-30',
      [
        'domestic ahead 1',
        'domestic operating 1',
        'entry operating 6',
        'export ahead 2',
        'production ahead 1',
        'production operating 2',
      ],
    ],
    [
      '2023-12-31',
      ['domestic operating 2', 'entry operating 6', 'export ahead 2', 'production operating 3'],
    ],
  ])('say what flows there are on %s', (day, wanted) => {
    const living = flows(articlesTables).flatMap(({ properties: { kind, states } }) =>
      states
        .filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))
        .filter(({ state }) => state !== 'ended')
        .map(({ state }) => `${kind} ${state}`),
    );
    const counts = rollup(
      living,
      (group) => group.length,
      (words) => words,
    );
    expect([...counts].map(([words, count]) => `${words} ${count}`).sort()).toEqual(wanted);
  });
});
