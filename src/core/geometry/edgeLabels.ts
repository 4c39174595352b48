import type { Viewport } from '../model/camera.ts';
import type { VisibleFlow } from '../model/flow.ts';
import type { FlowId } from '../model/id.ts';
import { type LabelSlot, type LabelSlots, listedSlots } from './labelSlot.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { FlowShape, LabelType, Point } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';

/** How far inside the box a name stands, px, and how far off its line. */
const inset = 8;
const offLine = 5;

/** Names, in the flow's hue, of the ends that lie outside the box; flows from one end share one name. */
export function edgeLabels(
  shapes: readonly FlowShape[],
  flows: ReadonlyMap<FlowId, VisibleFlow>,
  words: SceneWords,
  viewport: Viewport,
  type: LabelType,
): LabelRequest[] {
  const named = new Map<string, LabelRequest>();
  for (const shape of shapes) {
    const flow = flows.get(shape.id);
    const exit = exitOf(shape, viewport);
    if (!flow || !exit) continue;
    const lines = words.flowEnd(flow, exit.end);
    const key = `edge ${shape.kind} ${lines.join(' ')}`;
    if (named.has(key)) continue;
    named.set(key, {
      key,
      role: 'flow',
      opens: { kind: 'flow', id: flow.id },
      hue: shape.kind,
      emphasis: shape.emphasis,
      lines,
      type,
      slots: slotsAt(exit.at, viewport),
      avoids: [],
    });
  }
  return [...named.values()];
}

interface Exit {
  readonly at: Point;
  /** The end that lies beyond. */
  readonly end: 'from' | 'to';
}

/** Where a flow with one end in the box leaves it. */
function exitOf({ pieces }: FlowShape, viewport: Viewport): Exit | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const [start, end] = [first?.[0], last?.at(-1)];
  if (!first || !last || !start || !end) return null;
  const startsHere = isInside(start, viewport);
  if (startsHere === isInside(end, viewport)) return null;
  const line = startsHere ? first : last.toReversed();
  const beyond = line.findIndex((point) => !isInside(point, viewport));
  const [inside, outside] = [line[beyond - 1], line[beyond]];
  if (!inside || !outside) return null;
  return { at: crossing(inside, outside, viewport), end: startsHere ? 'to' : 'from' };
}

function isInside([x, y]: Point, { width, height }: Viewport): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function crossing(inside: Point, outside: Point, viewport: Viewport): Point {
  let [near, far] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (near + far) / 2;
    if (isInside(at(inside, outside, middle), viewport)) near = middle;
    else far = middle;
  }
  return at(inside, outside, near);
}

const at = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

function slotsAt([x, y]: Point, { width, height }: Viewport): LabelSlots {
  const align = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
  const inner = Math.max(inset, Math.min(width - inset, x));
  const [top, bottom] = [y < 40, y > height - 40];
  const above: LabelSlot = { slot: 0, at: [inner, y - offLine], align, lines: 'above' };
  const below: LabelSlot = { slot: 1, at: [inner, y + offLine], align, lines: 'below' };
  const first: LabelSlot[] = top
    ? [{ ...below, at: [inner, inset] }]
    : bottom
      ? [{ ...above, at: [inner, height - inset] }]
      : [above, below];
  const farther = [24, -24, 48, -48].map((dy, i): LabelSlot => {
    const base = dy < 0 ? above : below;
    return { ...base, slot: i + 2, at: [inner, base.at[1] + dy] };
  });
  return listedSlots([...first, ...farther]);
}
