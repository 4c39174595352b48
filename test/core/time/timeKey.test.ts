import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/civil.ts';
import {
  isSamePoint,
  readTime,
  readTimePoint,
  writeTime,
  writeTimePoint,
} from '../../../src/core/time/timeKey.ts';
import { modes } from '../../../src/core/view/view.ts';
import { anyPoint } from '../view/anyView.ts';

describe('a point of time in words', () => {
  test('a day, a month and a year stay what was meant', () => {
    expect(readTimePoint('2022-03-04')).toEqual({ at: 'day', day: dayOf(2022, 3, 4) });
    expect(readTimePoint('2022-03')).toEqual({ at: 'month', year: 2022, month: 3 });
    expect(readTimePoint('2022')).toEqual({ at: 'year', year: 2022 });
    expect(readTimePoint('latest')).toEqual({ at: 'latest' });
    expect(readTimePoint('earliest')).toEqual({ at: 'earliest' });
  });

  test.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2021-02-29',
    '2022-3-4',
    '2022-03-04T00:00',
    '04.03.2022',
    ' 2022',
    '-2022',
    'Latest',
    'now',
    '２０２２',
  ])('“%s” is none', (text) => {
    expect(readTimePoint(text)).toBeNull();
  });

  test('writing and reading a point is the identity', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        expect(readTimePoint(writeTimePoint(point))).toEqual(point);
      }),
    );
  });

  test('a month is not the same point as its last day', () => {
    expect(
      isSamePoint({ at: 'month', year: 2022, month: 3 }, { at: 'day', day: dayOf(2022, 3, 31) }),
    ).toBe(false);
  });
});

describe('the time of a link', () => {
  const march = { at: 'month', year: 2022, month: 3 } as const;

  test('one point is the end alone, and in "during" the whole of itself', () => {
    expect(readTime('2022-03', 'at')).toEqual({ from: { at: 'earliest' }, to: march });
    expect(readTime('2022-03', 'upto')).toEqual({ from: { at: 'earliest' }, to: march });
    expect(readTime('2022-03', 'during')).toEqual({ from: march, to: march });
  });

  test.each(['', '..', '2022..', '..2022', '2021..2022..2023', '2022/2023', '2022-13..2023'])(
    '“%s” is none',
    (text) => {
      expect(readTime(text, 'during')).toBeNull();
    },
  );

  test('writing and reading a time is the identity in every mode, and never ends in dots', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, fc.constantFrom(...modes), (from, to, mode) => {
        const text = writeTime({ from, to }, mode);
        expect(text.endsWith('.')).toBe(false);
        expect(readTime(text, mode)).toEqual({ from, to });
      }),
    );
  });
});
