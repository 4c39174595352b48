import { type Selection, select } from 'd3';
import type { FlowShape } from '../core/geometry/scene.ts';
import type { FlowId } from '../core/model/id.ts';
import { createFlowDrawing, emptyFlow, type FlowDrawing } from './drawFlow.ts';
import type { FlowTransitions } from './flowTransitions.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

/**
 * Why the picture is drawn again; only `time`, which takes in what is raised, changes it softly. While
 * the `camera` moves the room in which a press finds a flow stays behind, until the map comes to `rest`.
 */
export type DrawReason = 'time' | 'camera' | 'rest' | 'style';

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
  const drawings = new WeakMap<SVGGElement, FlowDrawing>();
  const empty = emptyFlow(parent);
  const drawingOf = (group: SVGGElement, { id }: FlowShape): FlowDrawing => {
    const known = drawings.get(group) ?? createFlowDrawing(group, `${idPrefix}-${id}`);
    drawings.set(group, known);
    return known;
  };
  /** Whole before it enters the page, since each part that enters by itself is dear. */
  const enteringGroup = (shape: FlowShape, frame: FlowLayerFrame): SVGGElement => {
    const group = empty.cloneNode(true) as SVGGElement;
    const drawing = drawingOf(group, shape);
    setAttributes(group, { ...signsOf(shape, frame), 'data-flow': shape.id, role: 'button' });
    // Which of them is the Tab stop is decided elsewhere.
    group.setAttribute('tabindex', '-1');
    drawing.draw(shape, frame.palette);
    drawing.place(shape, true);
    settleOpacity(group, opacityOf(shape), null, null);
    return group;
  };
  return {
    draw(flows, frame) {
      const soft = frame.reason === 'time' ? frame.transitions : null;
      const isAlike = frame.reason === 'camera' || frame.reason === 'rest';
      select(parent)
        .selectAll<SVGGElement, FlowShape>(':scope > g')
        .data(flows, ({ id }) => id)
        .join(
          (entering) =>
            entering
              .append((shape) => enteringGroup(shape, frame))
              .each(function (shape) {
                // D3 finds a transition's timing in the page: not before it is there.
                soft?.enter(this, opacityOf(shape));
              }),
          (staying) =>
            staying.each(function (shape) {
              const drawing = drawingOf(this, shape);
              if (!isAlike) redraw(drawing, shape, frame, soft);
              // Over the globe's edge a flow loses its head.
              else if (!drawing.shows(shape, frame.palette)) drawing.draw(shape, frame.palette);
            }),
          (leaving) => {
            if (soft) fadeOut(leaving.filter(':not(.leaving)'), soft);
            else leaving.remove();
            return leaving;
          },
        )
        .each(function (shape) {
          drawingOf(this, shape).place(shape, frame.reason !== 'camera');
        });
    },
  };
}

/** What a flow has while it does not leave. */
const signsOf = ({ id }: FlowShape, { nameOf }: FlowLayerFrame) => ({
  class: 'flow',
  'aria-hidden': null,
  'aria-label': nameOf(id),
});

/** A flow that is seen whole has no opacity at all. */
const attributeOf = (opacity: number): number | null => (opacity === 1 ? null : opacity);

function fadeOut(
  leaving: Selection<SVGGElement, FlowShape, SVGGElement, unknown>,
  soft: FlowTransitions,
): void {
  leaving.each(function () {
    setAttributes(this, { class: 'flow leaving', 'aria-hidden': 'true' });
    // Another mark is the Tab stop now, also should this one come back.
    this.setAttribute('tabindex', '-1');
    aims.set(this, 0);
    soft.leave(this);
  });
}

/** Draws a flow that stays; a new width grows from the old one, a new emphasis fades. */
function redraw(
  drawing: FlowDrawing,
  shape: FlowShape,
  frame: FlowLayerFrame,
  soft: FlowTransitions | null,
): void {
  const { group } = drawing;
  // What is on its way to where this shape has it stays on it.
  const isSame = frame.reason === 'time' && drawing.holds(shape, frame.palette);
  if (isSame && !group.classList.contains('leaving')) return;
  setAttributes(group, signsOf(shape, frame));
  if (!drawing.shows(shape, frame.palette)) {
    const before = widthsOf(group);
    drawing.draw(shape, frame.palette);
    if (soft) growWidths(group, before, soft);
  }
  settleOpacity(group, opacityOf(shape), soft, frame.transitions);
}

/** Towards which opacity each flow is, or is on its way: what it has now says nothing of a running fade. */
const aims = new WeakMap<SVGGElement, number>();

function settleOpacity(
  group: SVGGElement,
  target: number,
  soft: FlowTransitions | null,
  transitions: FlowTransitions | null,
): void {
  const before = aims.get(group);
  aims.set(group, target);
  if (!soft) {
    transitions?.stop(group);
    select(group).attr('opacity', attributeOf(target));
  } else if (before !== target) soft.raise(group, target);
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
