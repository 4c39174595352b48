import { describe, expect, test } from 'vitest';
import {
  markOn,
  nearestMark,
  type SeriesLayout,
  seriesLayout,
} from '../../src/charts/seriesLayout.ts';
import type { ThingId } from '../../src/core/model/id.ts';
import { seriesOf } from '../../src/core/selection/series.ts';
import { atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

type Row = Omit<ClaimRow, 'about' | 'id'>;

/** The chart of the first series of a thing, 300 px wide, with bare numbers on its axis. */
function chartOf(rows: readonly Row[]): SeriesLayout {
  const claims = rows.map((row, at) => ({ id: `c${at}`, about: 'it', ...row }));
  const atlas = atlasOf({ claims, latest: '2026-01-01' });
  const [series] = seriesOf(atlas, 'it' as ThingId, atlas.latest);
  if (series === undefined) throw new Error('The rows make no series');
  return seriesLayout(series, 300, String);
}

const made = (valid: string, value: Row['value'], rest: Partial<Row> = {}): Row => ({
  property: 'output',
  unit: 'units',
  valid,
  value: value ?? 0,
  ...rest,
});

const years = [made('2018', 10), made('2019', 20), made('2021', 40)];

describe('the chart of a series', () => {
  test('has whole years, equally wide, from its first to its last figure', () => {
    const { years: ticks, plot } = chartOf([made('2018-05', 1), ...years]);
    expect(ticks.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    expect(ticks[0]?.x).toBeCloseTo(plot.left, 5);
    const width = (plot.right - plot.left) / 4;
    for (const [at, { x }] of ticks.entries()) {
      expect(Math.abs(x - plot.left - at * width)).toBeLessThan(1);
    }
  });

  test('puts a figure in the middle of its own period, as wide as that', () => {
    const { marks, years: ticks } = chartOf(years);
    expect(marks[1]?.left).toBeCloseTo(ticks[1]?.x ?? 0, 5);
    expect(marks[1]?.right).toBeCloseTo(ticks[2]?.x ?? 0, 5);
    expect(marks[1]?.x).toBeCloseTo(ticks[1]?.middle ?? 0, 5);
  });

  test('measures figures from zero, straight', () => {
    const { marks, plot, ticks } = chartOf(years);
    const heights = marks.map(({ y }) => plot.bottom - y);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 5);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 5);
    expect(ticks.find(({ zero }) => zero)?.y).toBeCloseTo(plot.bottom, 5);
  });

  test('has room below zero for what fell', () => {
    const grew = years.map(
      (row, at): Row => ({
        ...row,
        property: 'growth',
        unit: 'percent',
        basis: 'IDC',
        value: [12, -20, 5][at] ?? 0,
      }),
    );
    const { marks, ticks, plot } = chartOf(grew);
    const zero = ticks.find((tick) => tick.zero)?.y ?? 0;
    expect(zero).toBeLessThan(plot.bottom);
    expect(marks[1]?.y).toBeGreaterThan(zero);
  });

  test('shows the first rank on top', () => {
    const ranks = years.map(
      (row, at): Row => ({
        ...row,
        property: 'rank',
        unit: 'rank',
        basis: 'IDC',
        value: [4, 3, 1][at] ?? 0,
      }),
    );
    const { marks, plot, ticks } = chartOf(ranks);
    expect(marks.map(({ y }) => y)).toEqual([plot.bottom, expect.any(Number), plot.top]);
    expect(ticks.map(({ words }) => words)).toEqual(['1', '2', '3', '4']);
  });

  test('draws a range from its lower to its higher figure, the mark between them', () => {
    const mark = chartOf([made('2018', [10, 30]), ...years.slice(1)]).marks[0];
    const { plot, marks } = chartOf(years);
    const ten = plot.bottom - (marks[0]?.y ?? 0);
    expect(plot.bottom - (mark?.bottom ?? 0)).toBeCloseTo(ten, 5);
    expect(plot.bottom - (mark?.top ?? 0)).toBeCloseTo(3 * ten, 5);
    expect(mark?.y).toBeCloseTo(((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2, 5);
  });

  test('keeps everything inside its box', () => {
    const { marks, plot, years: ticks } = chartOf(years);
    for (const { left, right, top, bottom } of marks) {
      expect(left).toBeGreaterThanOrEqual(plot.left);
      expect(right).toBeLessThanOrEqual(plot.right + 0.01);
      expect(top).toBeGreaterThanOrEqual(plot.top);
      expect(bottom).toBeLessThanOrEqual(plot.bottom);
    }
    expect(ticks.every(({ middle }) => middle < plot.right)).toBe(true);
  });

  test('rules the present day only where it lies within its years', () => {
    const { dayX, years: ticks } = chartOf(years);
    expect(dayX(day('2019-01-01'))).toBeCloseTo(ticks[1]?.x ?? 0, 5);
    expect(dayX(day('2017-12-31'))).toBeNull();
    expect(dayX(day('2022-06-01'))).toBeNull();
  });

  test('gives a pointer the nearest figure, if one is near', () => {
    const layout = chartOf(years);
    const [first] = layout.marks;
    expect(nearestMark(layout, (first?.x ?? 0) + 5, (first?.y ?? 0) - 5)).toBe(first);
    expect(nearestMark(layout, layout.plot.left, layout.plot.top)).toBeNull();
  });

  test('speaks of the last period that had begun by the day, never of a plan', () => {
    const layout = chartOf([...years, made('2020', 99, { modality: 'planned' })]);
    const figureOn = (text: string) => markOn(layout, day(text))?.point.low;
    expect(figureOn('2019-02-01')).toBe(20);
    expect(figureOn('2020-07-01')).toBe(20);
    expect(figureOn('2025-01-01')).toBe(40);
    expect(figureOn('2010-01-01')).toBe(10);
  });
});
