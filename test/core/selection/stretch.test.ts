import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CutRuns,
  cutAfter,
  cutAllAfter,
  type Stretch,
} from '../../../src/core/selection/stretch.ts';

/** Runs one after the other, the last of them for ever or not. */
const anyRuns = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }), fc.boolean())
  .map(([lengths, isOpen]) => {
    let from = 0;
    return lengths.map((length, at): Stretch<number> => {
      const start = from;
      from += length;
      const isLast = at === lengths.length - 1;
      return { from: start, to: isLast && isOpen ? Number.POSITIVE_INFINITY : from - 1, value: at };
    });
  });

describe('runs cut after a day of knowledge', () => {
  it('are all cut as each of them would be, whichever days were asked for before', () => {
    fc.assert(
      fc.property(
        fc.array(anyRuns, { maxLength: 5 }),
        fc.array(fc.integer({ min: -1, max: 80 }), { minLength: 1, maxLength: 8 }),
        (whole, days) => {
          let before: CutRuns<Stretch<number>> | null = null;
          for (const known of days) {
            before = cutAllAfter(whole, known, before);
            expect(before.cut).toEqual(whole.map((runs) => cutAfter(runs, known)));
          }
        },
      ),
    );
  });

  it('are the very same, one by one and together, while what is left of them is', () => {
    const whole = [
      [
        { from: 0, to: 9, value: 'ahead' },
        { from: 10, to: 99, value: 'there' },
      ],
      [{ from: 5, to: Number.POSITIVE_INFINITY, value: 'there' }],
    ];
    const first = cutAllAfter(whole, 20, null);
    const second = cutAllAfter(whole, 30, first);
    expect(second.cut).toBe(first.cut);
    const third = cutAllAfter(whole, 7, second);
    expect(third.cut[0]).toEqual([{ from: 0, to: Number.POSITIVE_INFINITY, value: 'ahead' }]);
    expect(third.cut[1]).toBe(first.cut[1]);
  });
});
