import { type Selection, select } from 'd3';
import type { FlowShape } from '../core/geometry/scene.ts';
import type { FlowId } from '../core/model/id.ts';
import { appendFlow, drawFlow, placeFlow } from './drawFlow.ts';
import type { FlowTransitions } from './flowTransitions.ts';
import type { Palette } from './palette.ts';

/** Why the picture is drawn again; only `time`, which takes in what is raised, changes it softly. */
export type DrawReason = 'time' | 'camera' | 'style';

export interface FlowLayerFrame {
  readonly palette: Palette;
  readonly reason: DrawReason;
  /** How changes are softened; null where nothing may move by itself. */
  readonly transitions: FlowTransitions | null;
  /** Accessible name. */
  readonly nameOf: (flow: FlowId) => string;
}

export interface FlowLayer {
  draw(flows: readonly FlowShape[], frame: FlowLayerFrame): void;
}

/** While another flow is raised. */
const quietOpacity = 0.25;

const opacityOf = ({ emphasis }: FlowShape): number => (emphasis === 'quiet' ? quietOpacity : 1);

/** The flows, one group each, joined by id: entering, changing and leaving are seen as such. */
export function createFlowLayer(parent: SVGGElement, idPrefix: string): FlowLayer {
  const fadeName = ({ id }: FlowShape): string => `${idPrefix}-${id}`;
  return {
    draw(flows, frame) {
      const soft = frame.reason === 'time' ? frame.transitions : null;
      select(parent)
        .selectAll<SVGGElement, FlowShape>(':scope > g')
        .data(flows, ({ id }) => id)
        .join(
          (entering) =>
            entering.append('g').each(function (shape) {
              enter(this, shape, frame, fadeName(shape), soft);
            }),
          (staying) =>
            staying.each(function (shape) {
              if (frame.reason !== 'camera') redraw(this, shape, frame, fadeName(shape), soft);
              // The rays of a fan have no other place than their paths.
              else if (shape.fan.length > 0) drawFlow(this, shape, frame.palette, fadeName(shape));
            }),
          (leaving) => {
            if (soft) fadeOut(leaving.filter(':not(.leaving)'), soft);
            else leaving.remove();
            return leaving;
          },
        )
        .order()
        .each(function (shape) {
          placeFlow(this, shape);
        });
    },
  };
}

function enter(
  group: SVGGElement,
  shape: FlowShape,
  frame: FlowLayerFrame,
  fadeName: string,
  soft: FlowTransitions | null,
): void {
  select(group)
    .attr('class', 'flow')
    .attr('data-flow', shape.id)
    .attr('tabindex', -1)
    .attr('role', 'button')
    .attr('aria-label', frame.nameOf(shape.id));
  appendFlow(group);
  drawFlow(group, shape, frame.palette, fadeName);
  if (soft) soft.enter(group, opacityOf(shape));
  else select(group).attr('opacity', attributeOf(opacityOf(shape)));
}

/** A flow that is seen whole has no opacity at all. */
const attributeOf = (opacity: number): number | null => (opacity === 1 ? null : opacity);

function fadeOut(
  leaving: Selection<SVGGElement, FlowShape, SVGGElement, unknown>,
  soft: FlowTransitions,
): void {
  leaving
    .attr('class', 'flow leaving')
    .attr('aria-hidden', 'true')
    .each(function () {
      soft.leave(this);
    });
}

/** Draws a flow that stays; a new width grows from the old one, a new emphasis fades. */
function redraw(
  group: SVGGElement,
  shape: FlowShape,
  frame: FlowLayerFrame,
  fadeName: string,
  soft: FlowTransitions | null,
): void {
  const before = widthsOf(group);
  select(group)
    .attr('class', 'flow')
    .attr('aria-hidden', null)
    .attr('aria-label', frame.nameOf(shape.id));
  drawFlow(group, shape, frame.palette, fadeName);
  settleOpacity(group, opacityOf(shape), soft, frame.transitions);
  if (soft) growWidths(group, before, soft);
}

function settleOpacity(
  group: SVGGElement,
  target: number,
  soft: FlowTransitions | null,
  transitions: FlowTransitions | null,
): void {
  const flow = select(group);
  if (!soft) {
    transitions?.stop(group);
    flow.attr('opacity', attributeOf(target));
  } else if (Number(flow.attr('opacity') ?? 1) !== target) soft.raise(group, target);
}

type Widths = ReadonlyMap<string, string | null>;

function strokesOf(group: SVGGElement): readonly SVGPathElement[] {
  return [...group.querySelectorAll<SVGPathElement>('.line > path')];
}

const nameOf = (path: SVGPathElement): string => path.getAttribute('class') ?? '';

function widthsOf(group: SVGGElement): Widths {
  return new Map(strokesOf(group).map((path) => [nameOf(path), path.getAttribute('stroke-width')]));
}

function growWidths(group: SVGGElement, before: Widths, soft: FlowTransitions): void {
  for (const path of strokesOf(group)) {
    const old = before.get(nameOf(path));
    const target = path.getAttribute('stroke-width');
    if (old && target && old !== target) soft.grow(path, old, target);
  }
}
