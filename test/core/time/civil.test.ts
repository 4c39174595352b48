import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  firstDayOfMonth,
  isCivil,
  isLeapYear,
  isoOf,
  lastDayOfMonth,
  quarterOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from '../../../src/core/time/civil.ts';

/** Days of the years 0–9999: those that `YYYY-MM-DD` can write. */
const anyDay = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });

describe('civil dates', () => {
  test('the epoch is day 0, and well-known days have their numbers', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
    expect(dayOf(2010, 1, 1)).toBe(14_610);
    expect(dayOf(2022, 3, 4)).toBe(19_055);
  });

  test('a day number and its date are two ways to say the same', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = civilOf(day);
        expect(isCivil(date.year, date.month, date.day)).toBe(true);
        expect(dayOf(date.year, date.month, date.day)).toBe(day);
        expect(dayOfIso(isoOf(day))).toBe(day);
      }),
    );
  });

  test('the calendar is the one that the platform counts in', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('text that is no existing date has no day', () => {
    for (const text of [
      '2016-02-30',
      '2023-02-29',
      '2022-13-01',
      '2022-00-10',
      '2022-1-01',
      '',
      'x',
    ])
      expect(dayOfIso(text)).toBeNull();
    expect(dayOfIso('2024-02-29')).toBe(dayOf(2024, 2, 29));
  });

  test('a century is a leap year only every four hundred years', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2024, 4)]).toEqual([
      28, 29, 30,
    ]);
  });

  test('a month, quarter and year contain their day and begin right after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        for (const [start, end] of [
          [startOfMonth, endOfMonth],
          [startOfQuarter, endOfQuarter],
          [startOfYear, endOfYear],
        ] as const) {
          expect(start(day)).toBeLessThanOrEqual(day);
          expect(end(day)).toBeGreaterThanOrEqual(day);
          expect(end(start(day) - 1)).toBe(start(day) - 1);
          expect(start(end(day))).toBe(start(day));
        }
      }),
    );
    expect(quarterOf(dayOf(2021, 6, 30))).toBe(2);
    expect(isoOf(startOfQuarter(dayOf(2021, 6, 30)))).toBe('2021-04-01');
    expect(isoOf(firstDayOfMonth(2022, 2))).toBe('2022-02-01');
    expect(isoOf(lastDayOfMonth(2022, 2))).toBe('2022-02-28');
  });

  test('adding months keeps the day of the month, or takes the last one there is', () => {
    expect(isoOf(addMonths(dayOf(2022, 1, 31), 1))).toBe('2022-02-28');
    expect(isoOf(addMonths(dayOf(2024, 2, 29), 12))).toBe('2025-02-28');
    expect(isoOf(addMonths(dayOf(2022, 1, 15), -2))).toBe('2021-11-15');
    expect(isoOf(addMonths(dayOf(2018, 12, 31), 24))).toBe('2020-12-31');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const before = civilOf(day);
        const after = civilOf(addMonths(day, months));
        const moved = (after.year - before.year) * 12 + after.month - before.month;
        expect(moved).toBe(months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });
});
