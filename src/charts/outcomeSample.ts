import { select } from 'd3';
import type { State } from '../core/model/state.ts';
import type { OutcomeKind } from '../core/selection/outcomeOf.ts';
import { clockParts, symbolParts } from '../render/symbol.ts';
import { drawParts } from './flowSample.ts';

/** A promise is hollow until it has come true, also where nobody speaks of it, and crossed out when it will not. */
const states: Readonly<Record<OutcomeKind, State>> = {
  open: 'ahead',
  overdue: 'overdue',
  silent: 'ahead',
  changed: 'ahead',
  kept: 'operating',
  late: 'operating',
  broken: 'ended',
};

/** Of the symbol and of its box, px. */
const size = 10;
const box = { width: 22, height: 20 };
/** Where the symbol's middle lies in its box, px. */
const middle = { x: 6, y: 12 };
/** From the symbol's middle to that of its clock, px, as on the map. */
const clockAt = { x: 8.5, y: -7.5 };

/** The sign of what became of a promise; the words stand beside it. D3 owns the inside of `svg`. */
export function drawOutcomeSample(svg: SVGSVGElement, kind: OutcomeKind): void {
  const root = select(svg)
    .attr('width', box.width)
    .attr('height', box.height)
    .attr('viewBox', `${-middle.x} ${-middle.y} ${box.width} ${box.height}`);
  root.selectAll('*').remove();
  drawParts(svg, symbolParts('assembly', states[kind], size));
  if (kind === 'late') drawParts(svg, clockParts(clockAt.x, clockAt.y));
  if (kind === 'changed') drawMove(svg);
  if (kind === 'silent') drawSilence(svg);
}

/** An arrow on from the symbol: what was said was moved. */
function drawMove(svg: SVGSVGElement): void {
  select(svg)
    .append('path')
    .attr('d', 'M7,0H15M12,-3L15,0L12,3')
    .attr('fill', 'none')
    .attr('stroke', 'var(--ink)')
    .attr('stroke-width', 1.6);
}

/** Three dots after the symbol: nobody has gone on. */
function drawSilence(svg: SVGSVGElement): void {
  select(svg)
    .selectAll('circle')
    .data([8, 11.5, 15])
    .join('circle')
    .attr('cx', (x) => x)
    .attr('r', 1.1)
    .attr('fill', 'var(--ink)');
}
