import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isoOf } from '../../../src/core/time/civil.ts';
import { dayAt, type Frame, playbackOf } from '../../../src/core/time/playback.ts';
import { day } from '../atlasFixture.ts';

const whole = (frames: readonly Frame[]): number =>
  frames.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
const months = (first: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => addMonths(day(first), index));

describe('what play shows', () => {
  test('a month with a change lasts 600 ms, up to five others share 150 ms', () => {
    const frames = playbackOf([day('2020-08-01')], day('2020-01-01'), day('2020-09-30'), 1);
    expect(frames.map(({ day: at, lastsMs }) => `${isoOf(at)} ${lastsMs}`)).toEqual([
      '2020-01-31 30',
      '2020-02-29 30',
      '2020-03-31 30',
      '2020-04-30 30',
      '2020-05-31 30',
      '2020-06-30 75',
      '2020-07-31 75',
      '2020-08-31 600',
      '2020-09-30 150',
    ]);
  });

  test('ends on the latest day, however short its month', () => {
    const frames = playbackOf([], day('2020-01-15'), day('2020-02-10'), 1);
    expect(frames.map(({ day: at }) => isoOf(at))).toEqual(['2020-01-31', '2020-02-10']);
  });

  test('half or twice the speed takes twice or half the time', () => {
    const at = (speed: number) =>
      whole(playbackOf(months('2020-01-01', 10), day('2020-01-01'), day('2020-12-31'), speed));
    expect(at(1)).toBeCloseTo(6150);
    expect(at(2)).toBeCloseTo(3075);
    expect(at(0.5)).toBeCloseTo(12_300);
  });

  test('the whole never takes more than 30 s, and a higher speed still shortens it', () => {
    const long = months('2010-01-01', 120);
    const at = (speed: number) =>
      whole(playbackOf(long, day('2010-01-01'), day('2019-12-31'), speed));
    expect(at(1)).toBeCloseTo(30_000);
    expect(at(0.5)).toBeCloseTo(30_000);
    expect(at(4)).toBeCloseTo(7500);
  });

  test('has nothing to play from the latest day on', () => {
    expect(playbackOf([], day('2020-01-01'), day('2020-01-01'), 1)).toEqual([]);
  });

  test('moves forward only, by frames that take some time', () => {
    const anyDay = fc.integer({ min: day('2010-01-01'), max: day('2026-12-31') });
    const anyMonths = fc.subarray([...months('2010-01-01', 200)]);
    fc.assert(
      fc.property(
        anyMonths,
        anyDay,
        anyDay,
        fc.constantFrom(0.5, 1, 2, 4),
        (events, a, b, speed) => {
          const [from, latest] = [Math.min(a, b), Math.max(a, b)];
          const frames = playbackOf(events, from, latest, speed);
          expect(whole(frames)).toBeLessThanOrEqual(30_000.001);
          expect(frames.every(({ lastsMs }) => lastsMs > 0)).toBe(true);
          const days = [from - 1, ...frames.map((frame) => frame.day)];
          expect(days.every((on, index) => index === 0 || on > (days[index - 1] ?? on))).toBe(true);
          expect(days.at(-1)).toBe(from < latest ? latest : from - 1);
        },
      ),
    );
  });
});

describe('the day to show after a while', () => {
  const frames = [
    { day: 10, lastsMs: 600 },
    { day: 20, lastsMs: 150 },
    { day: 30, lastsMs: 600 },
  ];

  test.each([
    [0, 10],
    [599, 10],
    [600, 20],
    [749, 20],
    [750, 30],
    [1350, 30],
    [99_999, 30],
  ])('%i ms: day %i', (elapsed, expected) => {
    expect(dayAt(frames, elapsed)).toBe(expected);
  });

  test('is none when nothing is to be played', () => {
    expect(dayAt([], 0)).toBeNull();
  });
});
