import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SlipStory, slipAxis, slipLayout } from '../../src/charts/slipLayout.ts';
import { isoOf } from '../../src/core/time/civil.ts';
import { day } from '../core/atlasFixture.ts';

const span = (from: string, to = from) => ({ from: day(from), to: day(to) });

const iso = (at: number, form: string): string => isoOf(at).slice(0, form === 'year' ? 4 : 7);

/** For January, then for 4 March, and so on that day. */
const slipped: SlipStory = {
  wordings: [
    { said: day('2021-11-01'), target: span('2022-01-01', '2022-01-31'), words: 'Jan 2022' },
    { said: day('2022-02-28'), target: span('2022-03-04'), words: '4 Mar 2022' },
  ],
  outcome: { on: span('2022-03-04'), words: 'kept 4 Mar 2022' },
  waitedTo: null,
};

describe('the drawing of a slip', () => {
  test('runs from the day of the first word to the outcome, in the order of time', () => {
    const { said, targets, outcome } = slipLayout(slipped, 336, iso);
    expect(said[0]).toBe(9);
    expect(outcome).toBe(327);
    expect(targets[1]?.x).toBe(outcome);
    const inOrder = [said[0], targets[0]?.x, said[1], outcome].map(Number);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  test('gives a promised month the width of the month, and a day at least a mark', () => {
    const { targets } = slipLayout(slipped, 336, iso);
    const [month, date] = targets.map(({ from, to }) => to - from);
    expect(month).toBeCloseTo((318 * 30) / 123, 0);
    expect(date).toBe(3);
  });

  test('leads from each word to its target on an arc above the line', () => {
    const { said, targets } = slipLayout(slipped, 336, iso);
    expect(targets[0]?.arc).toBe(
      `M${said[0]},${slipAxis}Q${((said[0] ?? 0) + (targets[0]?.x ?? 0)) / 2},3,${targets[0]?.x},${slipAxis}`,
    );
  });

  test('names the outcome before a target that has no room beside it', () => {
    const { labels } = slipLayout(slipped, 336, iso);
    expect(labels.map(({ words }) => words)).toEqual(['kept 4 Mar 2022', 'Jan 2022']);
    expect(labels[0]).toMatchObject({ anchor: 'end', x: 336 });
  });

  test('names the month in which it begins and then the years, and the first hope before later ones', () => {
    const { dates, labels, targets } = slipLayout(
      {
        wordings: [
          { said: day('2018-03-16'), target: span('2018-12-01', '2018-12-31'), words: 'Dec 2018' },
          {
            said: day('2018-03-05'),
            target: span('2018-12-01', '2019-03-31'),
            words: 'Dec 2018 – Mar 2019',
          },
          { said: day('2018-07-04'), target: span('2019-01-01', '2019-12-31'), words: '2019' },
        ],
        outcome: { on: span('2021-08-03'), words: 'not kept, Aug 2021' },
        waitedTo: day('2021-08-03'),
      },
      336,
      iso,
    );
    expect(dates.map(({ words }) => words)).toEqual(['2018-03', '2019', '2020', '2021']);
    expect(labels.map(({ words }) => words)).toEqual(['not kept, Aug 2021', 'Dec 2018', '2019']);
    expect(new Set(targets.map(({ arc }) => arc)).size).toBe(3);
  });

  test('draws no target where no day was named, and waits on where none was kept', () => {
    const { targets, waited, outcome } = slipLayout(
      {
        wordings: [
          { said: day('2018-01-01'), target: null, words: 'no date named' },
          { said: day('2018-03-01'), target: span('2018-12-01', '2018-12-31'), words: 'Dec 2018' },
        ],
        outcome: null,
        waitedTo: day('2020-12-31'),
      },
      336,
      iso,
    );
    expect(targets).toHaveLength(1);
    expect(outcome).toBeNull();
    expect(waited).toEqual([targets[0]?.to, 327]);
  });

  test('keeps everything within its box, with finite numbers and no two dates on each other', () => {
    const anyDay = fc.integer({ min: day('2010-01-01'), max: day('2030-01-01') });
    const anySpan = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 800 }))
      .map(([from, length]) => ({ from, to: from + length }));
    const anyStory = fc.record({
      wordings: fc.array(
        fc.record({ said: anyDay, target: fc.option(anySpan), words: fc.constant('4 Mar 2022') }),
        { minLength: 1, maxLength: 4 },
      ),
      outcome: fc.option(fc.record({ on: anySpan, words: fc.constant('kept 4 Mar 2022') })),
      waitedTo: fc.option(anyDay),
    });
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 200, max: 700 }), (story, width) => {
        const layout = slipLayout(story, width, iso);
        const places = [
          ...layout.ticks,
          ...layout.said,
          ...layout.targets.map(({ x }) => x),
          ...(layout.outcome === null ? [] : [layout.outcome]),
          ...[...layout.labels, ...layout.dates].map(({ x }) => x),
        ];
        for (const x of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        const dates = layout.dates.map(({ x }) => x);
        expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
      }),
    );
  });
});
