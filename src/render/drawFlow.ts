import { select } from 'd3';
import type { FlowShape } from '../core/geometry/scene.ts';
import { drawParts } from './drawPart.ts';
import { drawFan } from './fanRays.ts';
import { type FlowMarks, flowMarks, linePath, pointText } from './flowMarks.ts';
import type { Palette } from './palette.ts';

/** Room round a line in which a press finds it, px across. */
const hitWidth = 24;

/** Makes the empty group of one flow; what is drawn into it lies in this order. */
export function appendFlow(group: SVGGElement): void {
  const flow = select(group);
  flow
    .append('path')
    .attr('class', 'hit')
    .attr('fill', 'none')
    .attr('stroke', 'transparent')
    .attr('stroke-width', hitWidth)
    .attr('pointer-events', 'stroke');
  for (const name of ['head-halo', 'line', 'fan', 'head', 'clock', 'cut']) {
    flow.append('g').attr('class', name).attr('pointer-events', 'none');
  }
}

/**
 * Draws all of a flow but the place of its marks. `fadeName` is an id that no other element of the
 * page has; it is needed by a fan alone.
 */
export function drawFlow(
  group: SVGGElement,
  shape: FlowShape,
  palette: Palette,
  fadeName: string,
): void {
  const marks = flowMarks(shape, palette);
  drawStrokes(group, marks);
  drawHead(part(group, 'head-halo'), marks.headHalo);
  drawHead(part(group, 'head'), marks.head);
  drawFan(part(group, 'fan'), shape, palette, fadeName);
  drawParts(part(group, 'clock'), marks.clock, palette);
  select(part(group, 'cut'))
    .selectAll('path')
    .data(marks.cut ? [marks.cut] : [])
    .join('path')
    .attr('d', (d) => d)
    .attr('fill', 'none')
    .attr('stroke', palette.land)
    .attr('stroke-width', 1.6);
}

function drawStrokes(group: SVGGElement, { strokes }: FlowMarks): void {
  select(part(group, 'line'))
    .selectAll<SVGPathElement, FlowMarks['strokes'][number]>('path')
    .data(strokes, (stroke) => stroke.name)
    .join('path')
    .attr('class', ({ name }) => name)
    .attr('fill', 'none')
    .attr('stroke', ({ colour }) => colour)
    .attr('stroke-opacity', ({ opacity }) => (opacity === 1 ? null : opacity))
    .attr('stroke-width', ({ width }) => width)
    .attr('stroke-dasharray', ({ dash }) => dash)
    .attr('stroke-linejoin', 'round')
    .order();
}

function drawHead(group: SVGGElement, parts: FlowMarks['head']): void {
  select(group)
    .selectAll('path')
    .data(parts)
    .join('path')
    .attr('d', ({ d }) => d)
    .attr('fill', ({ fill }) => fill)
    .attr('stroke', ({ stroke }) => stroke)
    .attr('stroke-width', ({ width }) => width);
}

/** Puts a drawn flow where the camera has it; all that a frame of a moving map needs. */
export function placeFlow(group: SVGGElement, shape: FlowShape): void {
  const d = linePath(shape.pieces);
  const rays = linePath(shape.fan);
  select(group).select('.hit').attr('d', `${d}${rays}`);
  select(group).select('.line').selectAll('path').attr('d', d);
  const offset = shape.dashOffset === 0 ? null : Math.round(shape.dashOffset * 100) / 100;
  select(group).select('.body').attr('stroke-dashoffset', offset);
  const { head, clock, cut } = shape;
  const atTip = head ? `translate(${pointText(head.tip)})${turn(head.angle)}` : null;
  transform(group, 'head-halo', atTip);
  transform(group, 'head', atTip);
  transform(group, 'clock', clock ? `translate(${pointText(clock)})` : null);
  transform(group, 'cut', cut ? `translate(${pointText(cut.at)})${turn(cut.angle)}` : null);
}

const turn = (radians: number): string =>
  `rotate(${Math.round((radians * 18000) / Math.PI) / 100})`;

function transform(group: SVGGElement, name: string, value: string | null): void {
  part(group, name).setAttribute('transform', value ?? '');
}

function part(group: SVGGElement, name: string): SVGGElement {
  const found = group.querySelector<SVGGElement>(`:scope > .${name}`);
  if (!found) throw new Error(`A flow has lost its ${name}.`);
  return found;
}
