import { line as lineThrough, type Selection, select } from 'd3';
import type { SeriesPoint } from '../core/selection/series.ts';
import type { SeriesLayout, SeriesMark, SeriesWay } from './seriesLayout.ts';
import { markPath, markStyle } from './seriesMark.ts';

export interface SeriesPicture {
  readonly layout: SeriesLayout;
  /** What can be made is a pale band: nobody counted it. */
  readonly capacity: boolean;
  /** What stands beside the mark of a break. */
  readonly breakWords: string;
  /** Whether a figure is so badly vouched for that its mark is faint. */
  readonly isWeak: (point: SeriesPoint) => boolean;
}

export interface SeriesChart {
  draw(picture: SeriesPicture): void;
  /** Rules the present day and names it, where it lies in the chart, px. */
  showDay(x: number | null, words: string): void;
  pick(mark: SeriesMark | null): void;
}

type Layer<Kind extends SVGElement> = Selection<Kind, unknown, null, undefined>;

interface Layers {
  readonly root: Layer<SVGSVGElement>;
  readonly axis: Layer<SVGGElement>;
  readonly breaks: Layer<SVGGElement>;
  readonly day: Layer<SVGGElement>;
  readonly spans: Layer<SVGGElement>;
  readonly ways: Layer<SVGGElement>;
  readonly marks: Layer<SVGGElement>;
  readonly picked: Layer<SVGCircleElement>;
}

/** Lines of one pixel stand on one row of pixels. */
const halfPixel = (at: number): number => Math.round(at) + 0.5;

function layersIn(svg: SVGSVGElement): Layers {
  const root = select(svg);
  root.selectAll('*').remove();
  return {
    root,
    axis: root.append('g').attr('class', 'series-axis'),
    breaks: root.append('g').attr('class', 'series-breaks'),
    spans: root.append('g').attr('class', 'series-spans'),
    ways: root.append('g').attr('class', 'series-ways'),
    day: root.append('g').attr('class', 'series-day'),
    marks: root.append('g').attr('class', 'series-marks'),
    picked: root.append('circle').attr('class', 'series-picked').attr('r', 8),
  };
}

function drawAxis(axis: Layer<SVGGElement>, { plot, ticks, years }: SeriesLayout): void {
  axis
    .selectAll('line.tick')
    .data(ticks)
    .join('line')
    .attr('class', ({ zero }) => (zero ? 'tick zero' : 'tick'))
    .attr('x1', plot.left)
    .attr('x2', plot.right)
    .attr('y1', ({ y }) => halfPixel(y))
    .attr('y2', ({ y }) => halfPixel(y));
  axis
    .selectAll('text.figure')
    .data(ticks)
    .join('text')
    .attr('class', 'figure')
    .attr('x', plot.left - 6)
    .attr('y', ({ y }) => y + 4)
    .attr('text-anchor', 'end')
    .text(({ words }) => words);
  axis
    .selectAll('line.year')
    .data(years)
    .join('line')
    .attr('class', 'year')
    .attr('x1', ({ x }) => halfPixel(x))
    .attr('x2', ({ x }) => halfPixel(x))
    .attr('y1', plot.bottom)
    .attr('y2', plot.bottom + 5);
  axis
    .selectAll('text.year')
    .data(years.filter(({ named }) => named))
    .join('text')
    .attr('class', 'year')
    .attr('x', ({ middle }) => middle)
    .attr('y', plot.bottom + 17)
    .attr('text-anchor', 'middle')
    .text(({ year }) => String(year));
}

function drawBreaks(group: Layer<SVGGElement>, { layout, breakWords }: SeriesPicture): void {
  const { plot, breaks } = layout;
  group
    .selectAll('line')
    .data(breaks)
    .join('line')
    .attr('x1', ({ x }) => halfPixel(x))
    .attr('x2', ({ x }) => halfPixel(x))
    .attr('y1', plot.top - 2)
    .attr('y2', plot.bottom);
  group
    .selectAll('text')
    .data(breaks)
    .join('text')
    .attr('x', ({ x }) => (x > layout.width - 60 ? x - 4 : x + 4))
    .attr('text-anchor', ({ x }) => (x > layout.width - 60 ? 'end' : 'start'))
    .attr('y', plot.top - 4)
    .text(breakWords);
}

/** A period is as thick as this, px: a bar reads as a run of days, a thin line as a doubt about them. */
const barThickness = 5;

/** Each figure as a bar over its own period; of a capacity a pale band down to zero. */
function drawSpans(group: Layer<SVGGElement>, { layout, capacity }: SeriesPicture): void {
  const { marks, plot } = layout;
  group
    .selectAll('rect')
    .data(marks)
    .join('rect')
    .attr('class', ({ planned }) => (planned ? 'planned' : null))
    .attr('x', ({ left }) => left)
    .attr('width', ({ left, right }) => Math.max(1, right - left))
    .attr('y', ({ y, top, share }) =>
      capacity ? top : y + barThickness * (share.at / share.of - 0.5),
    )
    .attr('height', ({ top, share }) =>
      capacity ? Math.max(0, plot.bottom - top) : barThickness / share.of,
    )
    .attr('fill', ({ line }) => markStyle(line).colour)
    .attr('stroke', ({ line, planned }) => (planned ? markStyle(line).colour : null));
  group
    .selectAll('path')
    .data(marks.filter(({ top, bottom }) => bottom - top >= 1))
    .join('path')
    .attr('d', ({ x, top, bottom }) => `M${x},${top}V${bottom}`)
    .attr('stroke', ({ line }) => markStyle(line).colour);
}

const wayPath = lineThrough<SeriesMark>(
  ({ x }) => x,
  ({ y }) => y,
);

/** A standing figure changes from one day to the next: its steps need no line between them. */
const isJoined = ({ marks }: SeriesWay): boolean =>
  marks.length > 1 && marks.every(({ point }) => !point.open);

function drawWays(group: Layer<SVGGElement>, { ways }: SeriesLayout): void {
  group
    .selectAll('path')
    .data(ways.filter(isJoined))
    .join('path')
    .attr('class', ({ planned }) => (planned ? 'planned' : null))
    .attr('d', ({ marks }) => wayPath(marks))
    .attr('stroke', ({ line }) => markStyle(line).colour);
}

function drawMarks(group: Layer<SVGGElement>, { layout, capacity, isWeak }: SeriesPicture): void {
  group
    .selectAll('path')
    .data(layout.marks)
    .join('path')
    .attr('class', ({ planned }) => (planned || capacity ? 'hollow' : null))
    .classed('weak', ({ point }) => isWeak(point))
    .attr('d', ({ line }) => markPath(line))
    .attr('transform', ({ x, y }) => `translate(${x},${y})`)
    .attr('stroke', ({ line }) => markStyle(line).colour)
    .attr('fill', ({ line }) => markStyle(line).colour);
}

function drawDay(
  group: Layer<SVGGElement>,
  { plot, width }: SeriesLayout,
  x: number | null,
  words: string,
): void {
  const shown = x === null ? [] : [x];
  group
    .selectAll('line')
    .data(shown)
    .join('line')
    .attr('x1', halfPixel)
    .attr('x2', halfPixel)
    .attr('y1', plot.top)
    .attr('y2', plot.bottom + 4);
  group
    .selectAll('text')
    .data(shown)
    .join('text')
    .attr('x', (at) => (at > width / 2 ? at + 3 : at - 3))
    .attr('text-anchor', (at) => (at > width / 2 ? 'end' : 'start'))
    .attr('y', 10)
    .text(words);
}

/** A series drawn: D3 owns the inside of `svg`. */
export function createSeriesChart(svg: SVGSVGElement): SeriesChart {
  const layers = layersIn(svg);
  let last: SeriesLayout | null = null;
  return {
    draw(picture) {
      const { layout } = picture;
      last = layout;
      layers.root.attr('width', layout.width).attr('height', layout.height);
      drawAxis(layers.axis, layout);
      drawBreaks(layers.breaks, picture);
      drawSpans(layers.spans, picture);
      drawWays(layers.ways, layout);
      drawMarks(layers.marks, picture);
    },
    showDay(x, words) {
      if (last !== null) drawDay(layers.day, last, x, words);
    },
    pick(mark) {
      layers.picked
        .attr('visibility', mark === null ? 'hidden' : null)
        .attr('cx', mark?.x ?? 0)
        .attr('cy', mark?.y ?? 0);
    },
  };
}
