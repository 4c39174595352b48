import { creator, select } from 'd3';
import type { FlowShape } from '../core/geometry/scene.ts';
import { drawParts } from './drawPart.ts';
import { drawFan } from './fanRays.ts';
import { type FlowMarks, flowMarks, linePath, pointText } from './flowMarks.ts';
import type { Palette } from './palette.ts';
import { setAttributes } from './setAttributes.ts';

/** Room round a line in which a press finds it, px across. */
const hitWidth = 24;

/** One flow's group, whose elements are found once and not in every frame. */
export interface FlowDrawing {
  readonly group: SVGGElement;
  /** Whether this very shape is on show. */
  holds(shape: FlowShape, palette: Palette): boolean;
  /** Whether the flow's look is drawn already: all but where it lies. */
  shows(shape: FlowShape, palette: Palette): boolean;
  draw(shape: FlowShape, palette: Palette): void;
  /** Puts a drawn flow where the camera has it; `whole` with the room round it that a press finds. */
  place(shape: FlowShape, whole: boolean): void;
}

/** What a flow's group holds, in drawing order. */
const layers = ['head-halo', 'line', 'fan', 'head', 'clock', 'cut'] as const;
type Layers = Readonly<Record<(typeof layers)[number], SVGGElement>>;

/** A flow's group without its marks, to be copied. */
export function emptyFlow(parent: SVGGElement): SVGGElement {
  const group = select(creator<SVGGElement>('g').call(parent));
  group
    .append('path')
    .attr('class', 'hit')
    .attr('fill', 'none')
    .attr('stroke', 'transparent')
    .attr('stroke-width', hitWidth)
    .attr('pointer-events', 'stroke');
  group
    .selectAll('g')
    .data(layers)
    .join('g')
    .attr('class', (name) => name)
    .attr('pointer-events', 'none');
  return group.node() as SVGGElement;
}

/** Fills the group that `emptyFlow` made; `fadeName` is an id that no other element of the page has, which a fan alone needs. */
export function createFlowDrawing(group: SVGGElement, fadeName: string): FlowDrawing {
  const [hit, ...made] = [...group.children] as [SVGPathElement, ...SVGGElement[]];
  const parts = Object.fromEntries(layers.map((name, at) => [name, made[at]])) as Layers;
  let look: string | null = null;
  let colours: Palette | null = null;
  /** What is on show, with the room round it or without. */
  let placed: { readonly shape: FlowShape; readonly whole: boolean } | null = null;
  let strokes: readonly Element[] = [];
  let body: Element | undefined;
  return {
    group,
    holds: (shape, palette) => palette === colours && placed?.shape === shape,
    shows: (shape, palette) =>
      palette === colours && (placed?.shape === shape || lookOf(shape) === look),
    draw(shape, palette) {
      look = lookOf(shape);
      colours = palette;
      placed = null;
      drawMarks(parts, flowMarks(shape, palette), palette);
      strokes = [...parts.line.children];
      body = strokes.find((stroke) => stroke.classList.contains('body'));
    },
    place(shape, whole) {
      if (placed?.shape === shape && (placed.whole || !whole)) return;
      placed = { shape, whole };
      const d = linePath(shape.pieces);
      if (whole) setAttributes(hit, { d: `${d}${linePath(shape.fan)}` });
      const offset = shape.dashOffset === 0 ? null : Math.round(shape.dashOffset * 100) / 100;
      for (const stroke of strokes) setAttributes(stroke, { d });
      if (body) setAttributes(body, { 'stroke-dashoffset': offset });
      // The rays of a fan have no other place than their paths.
      if (colours) drawFan(parts.fan, shape, colours, fadeName);
      placeMarks(parts, shape);
    },
  };
}

/** Equal for two shapes that differ in their place alone. */
function lookOf({ kind, state, selected, width, band, dash, head, clock, cut }: FlowShape): string {
  const tip = head && [head.kind, head.length, head.width, head.open];
  return JSON.stringify([kind, state, selected, width, band, dash, tip, !clock, !cut]);
}

function drawMarks(parts: Layers, marks: FlowMarks, palette: Palette): void {
  drawStrokes(parts.line, marks);
  drawHead(parts['head-halo'], marks.headHalo);
  drawHead(parts.head, marks.head);
  drawParts(parts.clock, marks.clock, palette);
  select(parts.cut)
    .selectAll('path')
    .data(marks.cut ? [marks.cut] : [])
    .join('path')
    .attr('d', (d) => d)
    .attr('fill', 'none')
    .attr('stroke', palette.land)
    .attr('stroke-width', 1.6);
}

function drawStrokes(group: SVGGElement, { strokes }: FlowMarks): void {
  select(group)
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

function placeMarks(parts: Layers, { head, clock, cut }: FlowShape): void {
  const atTip = head ? `translate(${pointText(head.tip)})${turn(head.angle)}` : null;
  setAttributes(parts['head-halo'], { transform: atTip });
  setAttributes(parts.head, { transform: atTip });
  setAttributes(parts.clock, { transform: clock ? `translate(${pointText(clock)})` : null });
  const atCut = cut ? `translate(${pointText(cut.at)})${turn(cut.angle)}` : null;
  setAttributes(parts.cut, { transform: atCut });
}

const turn = (radians: number): string =>
  `rotate(${Math.round((radians * 18000) / Math.PI) / 100})`;
