import { type ScaleLinear, scaleLinear } from 'd3';
import type { Day, Span } from '../core/model/day.ts';
import { pointsIn, type Series, type SeriesPoint } from '../core/selection/series.ts';
import { endOfYear, startOfYear } from '../core/time/civil.ts';
import { type Share, spreadMarks } from './spreadMarks.ts';
import { type YearTick, yearTicks } from './trackScale.ts';

/** A point of a series at its place in the chart, px from the chart's top left. */
export interface SeriesMark {
  readonly point: SeriesPoint;
  /** Which of the series' lines it belongs to. */
  readonly line: number;
  readonly planned: boolean;
  readonly x: number;
  readonly y: number;
  /** Both ends of its period. */
  readonly left: number;
  readonly right: number;
  /** Its figure's ends where it is a range; `top` is the higher figure. */
  readonly top: number;
  readonly bottom: number;
  readonly share: Share;
}

/** The marks that a line joins. */
export interface SeriesWay {
  readonly line: number;
  readonly planned: boolean;
  readonly marks: readonly SeriesMark[];
}

export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  /** The box in which the figures stand, px. */
  readonly plot: { left: number; right: number; top: number; bottom: number };
  /** `x` is the year's first day; its name stands in the middle of the year. */
  readonly years: readonly (YearTick & { readonly x: number; readonly middle: number })[];
  readonly ticks: readonly { readonly y: number; readonly words: string; readonly zero: boolean }[];
  readonly breaks: readonly { readonly x: number; readonly reason: 'hs2022' }[];
  readonly ways: readonly SeriesWay[];
  /** All marks in the order of time: the way of the keyboard. */
  readonly marks: readonly SeriesMark[];
  /** Day to px; null for a day that is not in the chart. */
  readonly dayX: (day: Day) => number | null;
}

const height = 176;
/** `head` is a row of words over the figures: the present day's, and under it those of a break. */
const room = { head: 16, end: 12, bottom: 24, gap: 6 };
/** An estimate that is only ever too wide for digits of 11 px. */
const pxPerLetter = 6.6;

/** Figures run from zero; ranks count downwards from the first place. */
function figureScale(series: Series): ScaleLinear<number, number> {
  const points = pointsIn(series).flat();
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  if (series.unit === 'rank') return scaleLinear().domain([Math.max(high, 2), 1]);
  const domain = low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  return scaleLinear().domain(domain).nice(4);
}

function ticksOf(series: Series, scale: ScaleLinear<number, number>): readonly number[] {
  const ticks = scale.ticks(4);
  if (series.unit !== 'rank') return ticks;
  return [...new Set([1, ...ticks.map(Math.round)])].toSorted((a, b) => a - b);
}

/** Whole years around the series: the axis says where a period begins and ends. */
const yearsAround = ({ from, to }: Span): Span => ({ from: startOfYear(from), to: endOfYear(to) });

/**
 * Where everything of a series stands in a chart of `width` px. Time runs from left to right in every
 * language, as on the timeline. `tickWords` says a figure of the axis.
 */
export function seriesLayout(
  series: Series,
  width: number,
  tickWords: (value: number) => string,
): SeriesLayout {
  const figures = figureScale(series);
  const said = ticksOf(series, figures).map((value) => ({ value, words: tickWords(value) }));
  const letters = Math.max(...said.map(({ words }) => words.length));
  const plot = {
    left: Math.ceil(letters * pxPerLetter) + room.gap,
    right: width - room.end,
    top: room.head * (series.breaks.length === 0 ? 1 : 2),
    bottom: height - room.bottom,
  };
  const { from, to } = yearsAround(series.span);
  const x = scaleLinear([from, to + 1], [plot.left, plot.right]);
  const y = figures.range([plot.bottom, plot.top]);
  const markOf = (point: SeriesPoint, line: number, planned: boolean): SeriesMark => {
    const left = x(point.span.from);
    const right = x(point.span.to + 1);
    return {
      point,
      line,
      planned,
      x: point.open ? left : (left + right) / 2,
      y: y((point.low + point.high) / 2),
      left,
      right,
      top: y(point.high),
      bottom: y(point.low),
      share: { at: 0, of: 1 },
    };
  };
  const placed = series.lines.flatMap(({ runs }, line) =>
    runs.map(({ planned, points }) => ({
      line,
      planned,
      marks: points.map((point) => markOf(point, line, planned)),
    })),
  );
  const spread = spreadMarks(placed.flatMap(({ marks }) => marks));
  const ways = placed.map((way) => ({
    ...way,
    marks: way.marks.map((mark) => spread.get(mark) ?? mark),
  }));
  return {
    width,
    height,
    plot,
    years: yearTicks({ from, to }, plot.right - plot.left).map((tick) => ({
      ...tick,
      x: x(tick.day),
      middle: x((tick.day + endOfYear(tick.day) + 1) / 2),
    })),
    ticks: said.map(({ value, words }) => ({ y: y(value), words, zero: value === 0 })),
    breaks: series.breaks.map(({ day, reason }) => ({ x: x(day), reason })),
    ways,
    marks: ways.flatMap(({ marks }) => marks).toSorted((a, b) => a.x - b.x || a.line - b.line),
    dayX: (day) => (day < from || day > to + 1 ? null : x(day)),
  };
}

/** A press further off than this, px, means no mark. */
const reach = 28;

/** The mark that a pointer at (x, y) px is nearest to; null where none is near. */
export function nearestMark(layout: SeriesLayout, x: number, y: number): SeriesMark | null {
  let nearest: SeriesMark | null = null;
  let least = reach;
  for (const mark of layout.marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance >= least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

/** The last mark whose period has begun by `day`, else the first one. */
export function markOn({ marks }: SeriesLayout, day: Day): SeriesMark | null {
  const begun = marks.filter(({ point, planned }) => point.span.from <= day && !planned);
  return begun.at(-1) ?? marks[0] ?? null;
}
