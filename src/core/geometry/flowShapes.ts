import type { VisibleFlow } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
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

/** The flows that are drawn, large below small and the raised on top, and how many are not. */
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
    undrawn: { flows: left, share: left === 0 ? 0 : left / flows.length },
  };
}

const bySize = (a: VisibleFlow, b: VisibleFlow): number =>
  Number(b.emphasis === 'raised') - Number(a.emphasis === 'raised') ||
  partOfFull(b) - partOfFull(a);

/** Phones and dollars are compared by the part of their own scale that they fill. */
function partOfFull({ kind, quantity }: VisibleFlow): number {
  return quantity ? quantity.perYear / fullQuantity[widthScaleOf(kind)][quantity.unit] : 0;
}

const drawingOrder = (a: FlowShape, b: FlowShape): number =>
  Number(a.emphasis === 'raised') - Number(b.emphasis === 'raised') ||
  (b.band ?? b.width) - (a.band ?? a.width);

function shapeOf(
  input: SceneInput,
  screen: Screen,
  marks: Marks,
  flow: VisibleFlow,
): FlowShape | null {
  const from = flowEndpoint(input.atlas, flow.from);
  if (!from) return null;
  const selected =
    (input.focus?.kind === 'flow' && input.focus.id === flow.id) ||
    (input.focus?.kind === 'relationship' && input.focus.id === flow.relationship);
  const start = endMark(marks, from);
  if (flow.to.at === 'unnamed') {
    const at = screen.point(from.place);
    if (!at) return null;
    const ends = fanWay(input.atlas, flow.from, from.place)
      .map((end) => screen.point(end))
      .filter((end) => end !== null);
    const sizes = { width: fanWidth, shortest: shortestRay, stub: stubLength };
    return fanShape({ flow, from: start, at, ends, selected, ...sizes });
  }
  const to = flowEndpoint(input.atlas, flow.to);
  if (!to || shareSymbol(marks, from, to)) return null;
  const way = flowWay(input.atlas, input.projection, flow, from.place, to.place);
  const drawing = { flow, way, from: start, to: endMark(marks, to), selected };
  return flowShape(drawing, screen, input.viewport);
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
    return { offset: atPlace, clear: anchorReach(anchor.size, anchor.group) + ring + gap };
  }
  return { offset: atPlace, clear: end.facility ? gap : openClear };
}

const atPlace = [0, 0] as const;
