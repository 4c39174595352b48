import { type Selection, select } from 'd3';
import type { State } from '../core/model/state.ts';
import { symbolParts } from '../render/symbol.ts';
import { drawParts } from './flowSample.ts';
import {
  type SlipLabel,
  type SlipLayout,
  slipAxis,
  slipHeight,
  slipLabelLine,
  slipTickLine,
} from './slipLayout.ts';

export interface SlipPicture {
  readonly layout: SlipLayout;
  readonly width: number;
  /** Of the last target: ahead or overdue. */
  readonly state: State;
  /** Of what came of it: operating or ended. */
  readonly outcome: State;
}

/** Of a symbol and of the dot for the day on which something was said, px. */
const size = 10;
const dot = 2.5;
const barHeight = 6;

type Root = Selection<SVGSVGElement, unknown, null, undefined>;

function drawTicks(root: Root, { layout }: SlipPicture): void {
  root
    .append('g')
    .attr('class', 'slip-ticks')
    .selectAll('line')
    .data(layout.ticks)
    .join('line')
    .attr('x1', (x) => x)
    .attr('x2', (x) => x)
    .attr('y1', slipAxis - 3)
    .attr('y2', slipAxis + 3);
  drawNames(root, 'slip-dates', slipTickLine, layout.dates);
}

function drawNames(root: Root, name: string, y: number, names: readonly SlipLabel[]): void {
  root
    .append('g')
    .attr('class', name)
    .selectAll('text')
    .data(names)
    .join('text')
    .attr('x', ({ x }) => x)
    .attr('y', y)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ words }) => words);
}

function drawTargets(root: Root, { layout }: SlipPicture): void {
  root
    .append('g')
    .attr('class', 'slip-spans')
    .selectAll('rect')
    .data(layout.targets)
    .join('rect')
    .attr('x', ({ from }) => from)
    .attr('width', ({ from, to }) => to - from)
    .attr('y', slipAxis - barHeight / 2)
    .attr('height', barHeight);
  root
    .append('g')
    .attr('class', 'slip-arcs')
    .selectAll('path')
    .data(layout.targets)
    .join('path')
    .attr('d', ({ arc }) => arc);
  root
    .append('g')
    .attr('class', 'slip-said')
    .selectAll('circle')
    .data(layout.said)
    .join('circle')
    .attr('cx', (x) => x)
    .attr('cy', slipAxis)
    .attr('r', dot);
}

function drawSymbol(svg: SVGSVGElement, state: State, x: number): void {
  const root = select(svg);
  drawParts(svg, symbolParts('assembly', state, size));
  root.select(':scope > g:last-of-type').attr('transform', `translate(${x},${slipAxis})`);
}

/** How a promise slipped. D3 owns the inside of `svg`. */
export function drawSlip(svg: SVGSVGElement, picture: SlipPicture): void {
  const { layout, width, state, outcome } = picture;
  const root = select(svg).attr('width', width).attr('height', slipHeight);
  root.selectAll('*').remove();
  root
    .append('line')
    .attr('class', 'slip-axis')
    .attr('x2', width)
    .attr('y1', slipAxis)
    .attr('y2', slipAxis);
  if (layout.waited !== null) {
    root
      .append('line')
      .attr('class', 'slip-waited')
      .attr('x1', layout.waited[0])
      .attr('x2', layout.waited[1])
      .attr('y1', slipAxis)
      .attr('y2', slipAxis);
  }
  drawTicks(root, picture);
  drawTargets(root, picture);
  layout.targets.forEach(({ x }, index) => {
    const isLast = index === layout.targets.length - 1;
    drawSymbol(svg, isLast ? state : 'ahead', x);
  });
  if (layout.outcome !== null) drawSymbol(svg, outcome, layout.outcome);
  drawNames(root, 'slip-labels', slipLabelLine, layout.labels);
}
