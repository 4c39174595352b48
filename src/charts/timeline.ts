import { select } from 'd3';
import type { HistogramBar } from '../core/selection/changes.ts';
import { addMonths } from '../core/time/civil.ts';
import { histogramBars } from './histogramBars.ts';
import { drawEnds, type EndLayers, type EndWords, type Layer } from './trackEnds.ts';
import type { TrackMeasures } from './trackMeasures.ts';
import { type Track, type TrackScale, trackScale, yearTicks } from './trackScale.ts';

export interface TimelinePicture {
  readonly track: Track;
  readonly latest: number;
  /** The day whose knowledge is shown: nothing is known of what comes after it. */
  readonly known: number;
  readonly quarters: readonly HistogramBar[];
  readonly width: number;
  readonly measures: TrackMeasures;
  readonly words: TimelineWords;
}

export interface TimelineWords extends EndWords {
  /** What a quarter's bar says to the pointer that rests on it. */
  readonly bar: (bar: HistogramBar) => string;
}

export interface TimelineChart {
  /** Draws everything that does not follow the time. */
  draw(picture: TimelinePicture): void;
  /** Marks the chosen run of days; cheap, called at every step. */
  mark(from: number, to: number): void;
}

interface Layers extends EndLayers {
  readonly root: Layer<SVGSVGElement>;
  readonly clip: Layer<SVGRectElement>;
  readonly later: Layer<SVGGElement>;
  readonly chosen: Layer<SVGGElement>;
  readonly axis: Layer<SVGLineElement>;
  readonly run: Layer<SVGLineElement>;
  readonly years: Layer<SVGGElement>;
  readonly quarters: Layer<SVGGElement>;
}

function layersIn(svg: SVGSVGElement, id: string): Layers {
  const root = select(svg);
  root.selectAll('*').remove();
  const defs = root.append('defs');
  const hatch = defs
    .append('pattern')
    .attr('id', `${id}-hatch`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 7)
    .attr('height', 7)
    .attr('patternTransform', 'rotate(45)');
  hatch.append('line').attr('class', 'track-hatch').attr('y2', 7);
  return {
    root,
    clip: defs.append('clipPath').attr('id', `${id}-chosen`).append('rect'),
    beyond: root.append('rect').attr('fill', `url(#${id}-hatch)`),
    later: root.append('g').attr('class', 'track-bars track-later'),
    chosen: root
      .append('g')
      .attr('class', 'track-bars track-chosen')
      .attr('clip-path', `url(#${id}-chosen)`),
    axis: root.append('line').attr('class', 'track-axis'),
    run: root.append('line').attr('class', 'track-run'),
    latest: root.append('line').attr('class', 'track-latest'),
    latestName: root.append('text').attr('class', 'track-latest-name'),
    known: root.append('line').attr('class', 'track-known'),
    knownName: root.append('text').attr('class', 'track-latest-name track-known-name'),
    years: root.append('g').attr('class', 'track-years'),
    quarters: root.append('g').attr('class', 'track-quarters'),
  };
}

function drawLine(line: Layer<SVGLineElement>, from: number, to: number, y: number): void {
  line.attr('x1', from).attr('x2', to).attr('y1', y).attr('y2', y);
}

function drawBars(group: Layer<SVGGElement>, picture: TimelinePicture, { x }: TrackScale): void {
  const { measures } = picture;
  const bars = histogramBars(picture.quarters, measures).map((bar) => ({
    ...bar,
    left: x(bar.from) + 0.5,
    width: Math.max(1, x(bar.to + 1) - x(bar.from) - 1),
  }));
  group
    .selectAll('rect.begun')
    .data(bars.filter(({ up }) => up > 0))
    .join('rect')
    .attr('class', 'begun')
    .attr('x', ({ left }) => left)
    .attr('y', ({ up }) => measures.axis - up)
    .attr('width', ({ width }) => width)
    .attr('height', ({ up }) => up);
  // The outline lies inside the bar, half a pixel in, and clear of the axis.
  group
    .selectAll('rect.ended')
    .data(bars.filter(({ down }) => down > 0))
    .join('rect')
    .attr('class', 'ended')
    .attr('x', ({ left }) => left + 0.5)
    .attr('y', measures.axis + 1.5)
    .attr('width', ({ width }) => Math.max(1, width - 1))
    .attr('height', ({ down }) => Math.max(2, down - 1));
}

/** Over each quarter with a change a field as high as the bars can be, which says its numbers. */
function drawQuarters(
  group: Layer<SVGGElement>,
  { quarters, measures, words }: TimelinePicture,
  { x }: TrackScale,
): void {
  group
    .selectAll('rect')
    .data(quarters.filter(({ begun, ended }) => begun > 0 || ended > 0))
    .join((enter) => {
      const field = enter.append('rect');
      field.append('title');
      return field;
    })
    .attr('x', ({ quarter }) => x(quarter))
    .attr('y', measures.axis - measures.up)
    .attr('width', ({ quarter }) => Math.max(1, x(addMonths(quarter, 3)) - x(quarter)))
    .attr('height', measures.up + measures.down)
    .select('title')
    .text(words.bar);
}

function drawYears(
  years: Layer<SVGGElement>,
  { track, width, measures }: TimelinePicture,
  { x }: TrackScale,
): void {
  const ticks = yearTicks(track, width - 2 * measures.inset);
  const top = measures.axis + measures.down + 3;
  years
    .selectAll('line')
    .data(ticks)
    .join('line')
    .attr('x1', ({ day }) => x(day))
    .attr('x2', ({ day }) => x(day))
    .attr('y1', top)
    .attr('y2', ({ named }) => top + (named ? 5 : 3));
  years
    .selectAll('text')
    .data(ticks.filter(({ named }) => named))
    .join('text')
    .attr('x', ({ day }) => x(day))
    .attr('y', measures.height - 6)
    .attr('text-anchor', ({ day }) => anchor(x(day), width))
    .text(({ year }) => String(year));
}

/** The track behind the thumbs. D3 owns the inside of `svg`; `id` keeps two on one page apart. */
export function createTimeline(svg: SVGSVGElement, id: string): TimelineChart {
  const layers = layersIn(svg, id);
  let last: TimelinePicture | null = null;
  const scaleOf = ({ track, width, measures }: TimelinePicture) =>
    trackScale(track, width, measures.inset);
  return {
    draw(picture) {
      last = picture;
      const scale = scaleOf(picture);
      const { width, measures, track } = picture;
      layers.root.attr('width', width).attr('height', measures.height);
      drawLine(layers.axis, scale.x(track.from), scale.x(track.to), measures.axis + 0.5);
      drawBars(layers.later, picture, scale);
      drawBars(layers.chosen, picture, scale);
      drawYears(layers.years, picture, scale);
      drawEnds(layers, picture, scale);
      drawQuarters(layers.quarters, picture, scale);
    },
    mark(from, to) {
      if (last === null) return;
      const { x } = scaleOf(last);
      const { axis, height } = last.measures;
      layers.clip
        .attr('x', x(from))
        .attr('y', 0)
        .attr('width', Math.max(0, x(to) - x(from)))
        .attr('height', height);
      drawLine(layers.run, x(from), x(to), axis + 0.5);
    },
  };
}

/** Names at the ends of the track keep inside its box. */
function anchor(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 16) return 'start';
  return x > width - 16 ? 'end' : 'middle';
}
