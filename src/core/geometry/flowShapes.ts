import type { Atlas } from '../model/atlas.ts';
import type { VisibleFlow } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { shortestRay, stubLength } from './fan.ts';
import type { EndMark } from './flowBody.ts';
import { type FlowEndpoint, flowEndpoint } from './flowEndpoint.ts';
import { fanShape, flowShape } from './flowShape.ts';
import { fanWay, flowWay } from './flowWay.ts';
import type { AnchorShape, FlowShape, Scene } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import type { SymbolMark } from './symbolShapes.ts';
import { anchorReach } from './symbolSize.ts';
import { fanWidth, fullQuantity, widthScaleOf } from './width.ts';

/** More flows than this are not drawn; the smallest give way. */
const mostFlows = 60;
/** Heads and starts keep this far from the rim of a mark, or from the ring of a selected one, px. */
const gap = 2;
const ringReach = 6.5;
/** An open end, at a country of which no more is known, stays clear of the market's own anchor, px. */
const openClear = 9;

interface Marks {
  readonly symbols: ReadonlyMap<FacilityId, SymbolMark>;
  readonly anchors: ReadonlyMap<AnchorShape['id'], AnchorShape>;
}

/** The flows that are drawn, large below small, clocks and the raised on top, and how many are not. */
export function flowShapes(
  input: SceneInput,
  screen: Screen,
  symbols: ReadonlyMap<FacilityId, SymbolMark>,
  anchors: readonly AnchorShape[],
): Pick<Scene, 'flows' | 'undrawn'> {
  const { flows } = input.visible;
  const marks: Marks = {
    symbols,
    anchors: new Map(anchors.map((shape) => [shape.id, shape])),
  };
  const kept = flows.length > mostFlows ? flows.toSorted(bySize).slice(0, mostFlows) : flows;
  const left = flows.length - kept.length;
  return {
    flows: kept.flatMap((flow) => shapeOf(input, screen, marks, flow) ?? []).toSorted(drawingOrder),
    undrawn: left === 0 ? noneUndrawn : { flows: left, share: left / flows.length },
  };
}

const noneUndrawn: Scene['undrawn'] = { flows: 0, share: 0 };

/** What is over gives way to what is not, however much it once was. */
const bySize = (a: VisibleFlow, b: VisibleFlow): number =>
  Number(b.emphasis === 'raised') - Number(a.emphasis === 'raised') ||
  Number(a.state.state === 'ended') - Number(b.state.state === 'ended') ||
  partOfFull(b) - partOfFull(a);

/** Phones and dollars are compared by the part of their own scale that they fill. */
function partOfFull({ kind, quantity }: VisibleFlow): number {
  return quantity ? quantity.perYear / fullQuantity[widthScaleOf(kind)][quantity.unit] : 0;
}

const drawingOrder = (a: FlowShape, b: FlowShape): number =>
  Number(a.emphasis === 'raised') - Number(b.emphasis === 'raised') ||
  // No line may hide a clock.
  Number(a.clock !== null) - Number(b.clock !== null) ||
  (b.band ?? b.width) - (a.band ?? a.width);

/** Where a flow ends on Earth; null where it starts at no point. */
interface Route {
  readonly from: FlowEndpoint;
  /** Null for a fan, and for an end without a point. */
  readonly to: FlowEndpoint | null;
}

const routesOf = remembered((atlas: Atlas) =>
  remembered((flow: VisibleFlow): Route | null => {
    const from = flowEndpoint(atlas, flow.from);
    return from && { from, to: flowEndpoint(atlas, flow.to) };
  }),
);

/** What a flow's shape depends on beside the flow and the atlas. */
interface Standpoint {
  readonly screen: Screen;
  readonly from: EndMark;
  /** Null for a fan. */
  readonly to: EndMark | null;
  readonly selected: boolean;
}

interface Seen extends Standpoint {
  readonly shape: FlowShape | null;
}

const lastSeen = new WeakMap<VisibleFlow, Seen>();

/** The very same shape while nothing that it depends on is another, so that a renderer can skip it. */
function shapeOf(
  input: SceneInput,
  screen: Screen,
  marks: Marks,
  flow: VisibleFlow,
): FlowShape | null {
  const route = routesOf(input.atlas)(flow);
  if (!route) return null;
  const { from, to } = route;
  const isFan = flow.to.at === 'unnamed';
  if (!isFan && (!to || shareSymbol(marks, from, to))) return null;
  const selected =
    (input.focus?.kind === 'flow' && input.focus.id === flow.id) ||
    (input.focus?.kind === 'relationship' && input.focus.id === flow.relationship);
  const ends = { from: endMark(marks, from), to: to && endMark(marks, to) };
  const standpoint = { screen, ...ends, selected };
  const before = lastSeen.get(flow);
  if (before && isSameStandpoint(before, standpoint)) return before.shape;
  const shape = newShape(input, flow, route, standpoint);
  lastSeen.set(flow, { ...standpoint, shape });
  return shape;
}

const isSameStandpoint = (a: Standpoint, b: Standpoint): boolean =>
  a.screen === b.screen &&
  a.selected === b.selected &&
  isSameMark(a.from, b.from) &&
  (a.to === null || b.to === null ? a.to === b.to : isSameMark(a.to, b.to));

const isSameMark = (a: EndMark, b: EndMark): boolean =>
  a.clear === b.clear && a.offset[0] === b.offset[0] && a.offset[1] === b.offset[1];

function newShape(
  { atlas, projection, viewport }: SceneInput,
  flow: VisibleFlow,
  route: Route,
  { screen, from, to, selected }: Standpoint,
): FlowShape | null {
  const start = route.from.place;
  if (route.to && to) {
    const way = flowWay(atlas, projection, flow, start, route.to.place);
    return flowShape({ flow, way, from, to, selected }, screen, viewport);
  }
  const at = screen.point(start);
  if (!at) return null;
  const ends = fanWay(atlas, flow.from, start)
    .map((end) => screen.point(end))
    .filter((end) => end !== null);
  const sizes = { width: fanWidth, shortest: shortestRay, stub: stubLength };
  return fanShape({ flow, from, at, ends, selected, ...sizes });
}

/** Between facilities that share a symbol there is no line to see. */
function shareSymbol({ symbols }: Marks, from: FlowEndpoint, to: FlowEndpoint): boolean {
  const [a, b] = [from, to].map((end) => end.facility && symbols.get(end.facility)?.joint);
  return Boolean(a) && a === b;
}

/** How much room a flow's end leaves its mark, and how far that stands from its place. */
function endMark({ symbols, anchors }: Marks, end: FlowEndpoint): EndMark {
  const symbol = end.facility && symbols.get(end.facility);
  if (symbol) {
    const ring = symbol.selected ? ringReach : 0;
    return { offset: symbol.offset, clear: symbol.reach + ring + gap };
  }
  const mark = end.market ?? end.organisation;
  const anchor = mark && anchors.get(mark);
  if (anchor) {
    const ring = anchor.selected ? ringReach : 0;
    return { offset: anchor.off, clear: anchorReach(anchor.size, anchor.group) + ring + gap };
  }
  return { offset: atPlace, clear: end.facility ? gap : openClear };
}

const atPlace = [0, 0] as const;
