import { describe, expect, test } from 'vitest';
import { momentOf, shownSpan } from '../../../src/core/time/moment.ts';
import { readTime } from '../../../src/core/time/timeKey.ts';
import type { KnownPoint, Mode, TimePoint } from '../../../src/core/view/view.ts';
import { day } from '../atlasFixture.ts';

const atlas = {
  firstReported: day('2011-05-05'),
  latest: day('2024-05-31'),
  track: { from: day('2010-01-01'), to: day('2026-12-31') },
};

function moment(text: string, mode: Mode = 'at') {
  const time = readTime(text, mode);
  if (time === null) throw new Error(`No time: ${text}`);
  const { from, to, ...rest } = momentOf(atlas, { time, mode, known: { at: 'latest' } });
  expect(rest).toEqual({ mode, known: atlas.latest });
  return [from, to];
}

describe('the moment of a view', () => {
  test('a month or a year stands for its last day', () => {
    expect(moment('2022-02')).toEqual([day('2022-02-28'), day('2022-02-28')]);
    expect(moment('2021', 'upto')).toEqual([day('2021-12-31'), day('2021-12-31')]);
  });

  test('a span runs from the first day of its beginning to the last day of its end', () => {
    expect(moment('2021..2022-02', 'during')).toEqual([day('2021-01-01'), day('2022-02-28')]);
    expect(moment('2021', 'during')).toEqual([day('2021-01-01'), day('2021-12-31')]);
  });

  test('ends in the wrong order are put right', () => {
    expect(moment('2022..2020', 'during')).toEqual([day('2020-01-01'), day('2022-12-31')]);
    expect(moment('latest..2020', 'during')).toEqual([day('2020-01-01'), atlas.latest]);
  });

  test('earliest and latest are the atlas’s', () => {
    expect(moment('latest')).toEqual([atlas.latest, atlas.latest]);
    expect(moment('earliest')).toEqual([day('2010-01-01'), day('2010-01-01')]);
    expect(moment('earliest..latest', 'during')).toEqual([day('2010-01-01'), atlas.latest]);
  });

  test('never leaves the track', () => {
    expect(moment('1850')).toEqual([day('2010-01-01'), day('2010-01-01')]);
    expect(moment('2099-01-01')).toEqual([day('2026-12-31'), day('2026-12-31')]);
    expect(moment('1850..2099', 'during')).toEqual([day('2010-01-01'), day('2026-12-31')]);
  });
});

describe('the day whose knowledge is shown', () => {
  const knownAt = (known: KnownPoint, to: TimePoint = { at: 'latest' }) =>
    momentOf(atlas, { time: { from: { at: 'earliest' }, to }, mode: 'at', known }).known;

  test('is the last day of a month or a year, and never follows the time', () => {
    expect(knownAt({ at: 'day', day: day('2021-12-31') })).toBe(day('2021-12-31'));
    expect(knownAt({ at: 'month', year: 2022, month: 2 })).toBe(day('2022-02-28'));
    expect(knownAt({ at: 'year', year: 2021 }, { at: 'year', year: 2013 })).toBe(day('2021-12-31'));
    expect(knownAt({ at: 'latest' }, { at: 'year', year: 2013 })).toBe(atlas.latest);
  });

  test('lies between the first and the last report', () => {
    expect(knownAt({ at: 'year', year: 1999 })).toBe(atlas.firstReported);
    expect(knownAt({ at: 'year', year: 2025 })).toBe(atlas.latest);
  });
});

describe('the days whose facts are shown', () => {
  const known = day('2024-05-31');

  test('end with the day of knowledge', () => {
    const [from, to] = [day('2023-01-01'), day('2025-12-31')];
    expect(shownSpan({ mode: 'during', from, to, known })).toEqual({ from, to: known });
    expect(shownSpan({ mode: 'at', from: to, to, known })).toEqual({ from: known, to: known });
  });

  test('are that one day when the whole span lies after it', () => {
    const [from, to] = [day('2025-01-01'), day('2025-12-31')];
    expect(shownSpan({ mode: 'during', from, to, known })).toEqual({ from: known, to: known });
  });
});
