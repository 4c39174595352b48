import type { LineString } from 'geojson';
import type { Viewport } from '../model/camera.ts';
import type { FlowKind, VisibleFlow } from '../model/flow.ts';
import { dashOf } from './dash.ts';
import { bodyLength, clippedBody, type EndMark, flowBody } from './flowBody.ts';
import { directionOf, distance, type Polyline, pointAlong, shortened } from './polyline.ts';
import type { Cut, FlowShape, Head, Point } from './scene.ts';
import type { Screen } from './screen.ts';
import { type FlowWidth, flowWidth, headLength } from './width.ts';

/** Shorter domestic flows are left to their market's tint and the list, px. */
const shortestDomestic = 24;
/** What must be left of a line beside its head, px. */
const shortestBody = 3;
const clockAt = 0.6;
/** Where its cut mark may stand, in parts of its length: where its number has room. */
const cutsAt = [0.4, 0.55, 0.25, 0.7] as const;

export interface FlowDrawing {
  readonly flow: VisibleFlow;
  readonly way: LineString;
  readonly from: EndMark;
  readonly to: EndMark;
  readonly selected: boolean;
}

/** A flow as it is drawn at one camera, or null where it is too short or out of the box. */
export function flowShape(
  drawing: FlowDrawing,
  screen: Screen,
  viewport: Viewport,
): FlowShape | null {
  const { flow } = drawing;
  const { kind } = flow;
  const state = flow.state.state;
  const size = flowWidth(kind, state, flow.quantity, viewport.width);
  const { pieces, arrives } = flowBody(screen, drawing.way, drawing.from, drawing.to);
  const length = bodyLength(pieces);
  const head = arrives ? headOf(kind, size, pieces.at(-1) ?? []) : null;
  const least = kind === 'domestic' ? shortestDomestic : headLength(size.width) + shortestBody;
  if (length < least) return null;
  const body = head ? withoutHead(pieces, head) : pieces;
  const clipped = clippedBody(body, viewport);
  if (clipped.pieces.length === 0) return null;
  const dash = dashOf(state, size.width);
  const cuts = size.cut ? cutsAt.flatMap((part) => alongBody(pieces, part * length) ?? []) : [];
  return {
    id: flow.id,
    kind,
    state,
    emphasis: flow.emphasis,
    selected: drawing.selected,
    pieces: clipped.pieces,
    fan: [],
    width: size.width,
    band: size.band,
    dash,
    dashOffset: dash ? clipped.skipped % sum(dash) : 0,
    head,
    clock: state === 'overdue' ? (alongBody(pieces, clockAt * length)?.at ?? null) : null,
    cut: cuts[0] ?? null,
    cuts,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** The head at a line's end, turned as the line runs under it. */
function headOf(kind: FlowKind, size: FlowWidth, line: Polyline): Head | null {
  const tip = line.at(-1);
  if (!tip) return null;
  const length = headLength(size.width);
  const neck = shortened(line, length).at(-1) ?? line[0] ?? tip;
  return {
    kind,
    tip,
    angle: directionOf(neck, tip),
    length,
    width: size.width,
    open: kind === 'entry' || ((kind === 'export' || kind === 'trade') && !size.known),
  };
}

/** How much of its length a head takes from the line; into an open arrow the line runs to the tip. */
function headRoom(head: Head): number {
  if (head.kind === 'production') return head.length - 0.5;
  if (head.open) return 1;
  return head.kind === 'supply' || head.kind === 'domestic' ? head.length * 0.5 : head.length * 0.8;
}

function withoutHead(pieces: readonly Polyline[], head: Head): readonly Polyline[] {
  const last = shortened(pieces.at(-1) ?? [], headRoom(head));
  return [...pieces.slice(0, -1), ...(last.length > 1 ? [last] : [])];
}

function alongBody(pieces: readonly Polyline[], along: number): Cut | null {
  let left = along;
  for (const piece of pieces) {
    const length = bodyLength([piece]);
    if (left <= length) return pointAlong(piece, left);
    left -= length;
  }
  return null;
}

/** Rays from a symbol towards `ends`: 600 km long, or stubs where that would be too short to see. */
export interface FanDrawing {
  readonly flow: VisibleFlow;
  readonly from: EndMark;
  readonly at: Point;
  readonly ends: readonly Point[];
  readonly selected: boolean;
  readonly width: number;
  readonly shortest: number;
  readonly stub: number;
}

/** A flow to markets that nobody named. */
export function fanShape(drawing: FanDrawing): FlowShape {
  const { flow, at, from } = drawing;
  const centre: Point = [at[0] + from.offset[0], at[1] + from.offset[1]];
  const reaches = drawing.ends.map((end) => distance(at, end));
  const isShort = sum(reaches) / reaches.length < drawing.shortest;
  const rays = drawing.ends.map((end): readonly [Point, Point] => {
    const reach = distance(at, end) || 1;
    const length = isShort ? drawing.stub + from.clear : Math.max(reach, from.clear + drawing.stub);
    const [x, y] = [(end[0] - at[0]) / reach, (end[1] - at[1]) / reach];
    return [
      [centre[0] + x * from.clear, centre[1] + y * from.clear],
      [centre[0] + x * length, centre[1] + y * length],
    ];
  });
  const state = flow.state.state;
  return {
    id: flow.id,
    kind: flow.kind,
    state,
    emphasis: flow.emphasis,
    selected: drawing.selected,
    pieces: [],
    fan: rays,
    width: drawing.width,
    band: null,
    dash: dashOf(state, drawing.width),
    dashOffset: 0,
    head: null,
    clock: null,
    cut: null,
    cuts: [],
  };
}
