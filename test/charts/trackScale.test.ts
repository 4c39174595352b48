import { describe, expect, test } from 'vitest';
import { nearestThumb, trackScale, yearTicks } from '../../src/charts/trackScale.ts';
import { dayOf } from '../../src/core/time/civil.ts';

const track = { from: dayOf(2010, 1, 1), to: dayOf(2028, 12, 31) };

describe('the scale of the track', () => {
  const scale = trackScale(track, 984, 8);

  test('puts its ends where thumbs are still whole', () => {
    expect(scale.x(track.from)).toBe(8);
    expect(scale.x(track.to)).toBe(976);
  });

  test('gives back the very day that it has placed', () => {
    for (const day of [track.from, dayOf(2018, 3, 31), dayOf(2022, 3, 5), track.to]) {
      expect(scale.dayAt(scale.x(day))).toBe(day);
    }
  });

  test('never leaves the track', () => {
    expect(scale.dayAt(-500)).toBe(track.from);
    expect(scale.dayAt(5000)).toBe(track.to);
  });

  test('stands while its box has no width yet', () => {
    expect(Number.isFinite(trackScale(track, 0, 8).x(track.to))).toBe(true);
  });
});

describe('the years', () => {
  const named = (width: number) =>
    yearTicks(track, width)
      .filter((tick) => tick.named)
      .map(({ year }) => year);

  test('are all named on a desktop', () => {
    expect(named(984)).toEqual(Array.from({ length: 19 }, (_, index) => 2010 + index));
  });

  test('are named every second in an embed and every fourth on a phone', () => {
    expect(named(600).slice(0, 3)).toEqual([2010, 2012, 2014]);
    expect(named(350)).toEqual([2012, 2016, 2020, 2024, 2028]);
  });

  test('have a mark each, named or not', () => {
    expect(yearTicks(track, 350)).toHaveLength(19);
    expect(yearTicks(track, 350)[0]).toEqual({ year: 2010, day: track.from, named: false });
  });

  test('of a track that begins within a year begin with the next', () => {
    const later = { from: dayOf(2010, 6, 1), to: dayOf(2012, 2, 1) };
    expect(yearTicks(later, 984).map(({ year }) => year)).toEqual([2011, 2012]);
  });
});

describe('a press on the track', () => {
  test('moves the thumb that is nearer', () => {
    expect(nearestThumb(110, 100, 200)).toBe('from');
    expect(nearestThumb(190, 100, 200)).toBe('to');
  });

  test('moves the one on its side where both lie together', () => {
    expect(nearestThumb(90, 100, 100)).toBe('from');
    expect(nearestThumb(110, 100, 100)).toBe('to');
  });
});
