import { select } from 'd3';
import { dashOf } from '../core/geometry/dash.ts';
import { bandCore, headLength, unknownWidth } from '../core/geometry/width.ts';
import type { FlowKind } from '../core/model/flow.ts';
import type { State } from '../core/model/state.ts';
import { drawParts as drawGroup } from '../render/drawPart.ts';
import { casedFrom, coreOpacity, rail } from '../render/flowMarks.ts';
import { headParts } from '../render/head.ts';
import { clockParts, type SymbolPart } from '../render/symbol.ts';
import { cssPalette } from './cssPalette.ts';

export interface FlowSpec {
  readonly kind: FlowKind;
  readonly state: State;
  /** Of the sample's box, px. */
  readonly width: number;
  readonly height: number;
  /** Of the line; null for one without a figure. */
  readonly line: number | null;
  /** Of the pale band of a capacity or target, px; then the line is its core. */
  readonly band: number | null;
}

/** Part of the line's length at which the clock of an overdue flow stands. */
const clockAt = 0.6;

/** A flow's line with its true head and dash, straight. D3 owns the inside of `svg`. */
export function drawFlowSample(svg: SVGSVGElement, spec: FlowSpec): void {
  const isOver = spec.state === 'ended';
  const hue = isOver ? cssPalette.ink3 : cssPalette.hues[spec.kind];
  const known = isOver || spec.line === null ? unknownWidth : spec.line;
  const core = spec.band === null ? known : bandCore;
  const length = headLength(core);
  const y = spec.height / 2;
  const tip = spec.width - 1;
  const root = select(svg).attr('width', spec.width).attr('height', spec.height);
  root.selectAll('*').remove();
  const line = (stroke: string, width: number, end: number) =>
    root
      .append('path')
      .attr('d', `M0,${y}H${tip - end}`)
      .attr('stroke', stroke)
      .attr('stroke-width', width);
  if (spec.band !== null && !isOver) line(hue, spec.band, length / 2).attr('class', 'sample-band');
  const end = headRoom(spec, length);
  line(hue, core, end).attr('stroke-dasharray', dashOf(spec.state, core)?.join(' ') ?? null);
  if (spec.kind === 'trade' && core >= casedFrom) {
    line(cssPalette.land, core - 2 * rail, end).attr('stroke-opacity', coreOpacity);
  }
  const open = spec.kind === 'entry' || (spec.kind === 'export' && spec.line === null);
  root
    .append('g')
    .attr('transform', `translate(${tip},${y})`)
    .selectAll('path')
    .data(headParts({ kind: spec.kind, length, width: core, open }, hue, cssPalette))
    .join('path')
    .attr('d', ({ d }) => d)
    .attr('fill', ({ fill }) => fill)
    .attr('stroke', ({ stroke }) => stroke)
    .attr('stroke-width', ({ width }) => width);
  if (spec.state === 'overdue') drawParts(svg, clockParts(spec.width * clockAt, y));
}

/** How much of its length a head takes from the line, px. */
function headRoom({ kind }: FlowSpec, length: number): number {
  return kind === 'entry' ? 1 : length * 0.8;
}

/** Paths of a symbol at their place in `svg`. */
export function drawParts(svg: SVGSVGElement, parts: readonly SymbolPart[]): void {
  drawGroup(select(svg).append('g').node() as SVGGElement, parts, cssPalette);
}
