import type { Viewport } from '../model/camera.ts';
import type { VisibleFlow } from '../model/flow.ts';
import type { FlowId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { type Box, boxOf, distanceTo, grown, overlap } from './box.ts';
import type { LabelSlots } from './labelSlot.ts';
import { nearestOn } from './nearestOn.ts';
import type { LabelRequest } from './placeLabels.ts';
import { between, type Polyline, pointAlong } from './polyline.ts';
import type { FlowShape, LabelType, Point } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';

/** How far inside the box a name stands, px, and how far off its line. */
const inset = 8;
const offLine = 5;

/** A name stands so far inside, along its line from where that leaves the box, px. */
const insides = [12, 70] as const;
/** So many of the flows that share a name are tried. */
const mostTried = 2;
/** Lines that rise more than this beside a name have it before or after them, px. */
const steepest = 26;
/** A line farther off than this has no say, px. */
const farthest = 40;

/** Names, in the flow's hue, of the ends that lie outside the box; flows from one end share one name. */
export function edgeLabels(
  shapes: readonly FlowShape[],
  flows: ReadonlyMap<FlowId, VisibleFlow>,
  { words, viewport, measure }: SceneInput,
  type: LabelType,
): LabelRequest[] {
  const named = new Map<string, Leaving[]>();
  for (const shape of shapes) {
    const flow = flows.get(shape.id);
    const exit = flow && exitOf(shape, viewport);
    if (!exit) continue;
    const lines = words.flowEnd(flow, exit.end);
    const key = `edge ${shape.kind} ${lines.join(' ')}`;
    const known = named.get(key);
    if (known) known.push({ shape, exit, lines });
    else named.set(key, [{ shape, exit, lines }]);
  }
  return [...named].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const { shape, lines } = first;
    const [line = ''] = lines;
    const width = measure(line, type.size, type.weight);
    const own = new Set(all.map((one) => one.shape));
    return [
      {
        key,
        role: 'flow',
        opens: { kind: 'flow', id: shape.id },
        hue: shape.kind,
        emphasis: shape.emphasis,
        lines,
        type,
        slots: slotsAlong(
          all.slice(0, mostTried).map(({ exit, shape: { band, width: thin } }) => {
            return { line: inwardOf(exit, viewport), off: offLine + (band ?? thin) / 2 };
          }),
          width,
          viewport,
        ),
        avoids: [],
        fits(box) {
          let near: number = farthest;
          for (const one of own) near = lineAway(box, one, near);
          return shapes.every((other) => own.has(other) || lineAway(box, other, near) >= near);
        },
      },
    ];
  });
}

interface Leaving {
  readonly shape: FlowShape;
  readonly exit: Exit;
  readonly lines: readonly string[];
}

/** How near a flow comes to a box, px; `most` if it is farther off. */
function lineAway(box: Box, shape: FlowShape, most: number): number {
  const { left, right, top, bottom } = box;
  const around = grown(box, most);
  if (!overlap(boundsOf(shape), around)) return most;
  const y = (top + bottom) / 2;
  let least = most;
  for (const line of [...shape.pieces, ...shape.fan]) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Point, line[i] as Point];
      const isNear =
        Math.max(a[0], b[0]) > around.left &&
        Math.min(a[0], b[0]) < around.right &&
        Math.max(a[1], b[1]) > around.top &&
        Math.min(a[1], b[1]) < around.bottom;
      if (!isNear) continue;
      for (const x of [left, (left + right) / 2, right]) {
        least = Math.min(least, distanceTo(box, nearestOn(a, b, [x, y])));
      }
    }
  }
  return least;
}

const boundsOf = remembered(({ pieces, fan }: FlowShape): Box => boxOf([...pieces, ...fan].flat()));

interface Exit {
  /** From the end that lies in the box. */
  readonly line: Polyline;
  /** The first of its points that lies beyond. */
  readonly beyond: number;
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
  return beyond < 1 ? null : { line, beyond, end: startsHere ? 'to' : 'from' };
}

/** From where it leaves the box to its end there. */
function inwardOf({ line, beyond }: Exit, viewport: Viewport): Polyline {
  const inside = line.slice(0, beyond);
  const edge = crossing(line[beyond - 1] as Point, line[beyond] as Point, viewport);
  return [edge, ...inside.toReversed()];
}

function isInside([x, y]: Point, { width, height }: Viewport): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function crossing(inside: Point, outside: Point, viewport: Viewport): Point {
  let [near, far] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (near + far) / 2;
    if (isInside(between(inside, outside, middle), viewport)) near = middle;
    else far = middle;
  }
  return between(inside, outside, near);
}

interface Way {
  readonly line: Polyline;
  /** How far off its middle a name stands, px. */
  readonly off: number;
}

/** Over and under each line, or before and after it, near where it leaves the box. */
function slotsAlong(ways: readonly Way[], width: number, viewport: Viewport): LabelSlots {
  const perWay = insides.length * 2;
  return {
    order: Array.from({ length: ways.length * perWay }, (_, slot) => slot),
    at(slot) {
      const way = ways[Math.floor(slot / perWay)];
      const there = way && pointAlong(way.line, insides[Math.floor((slot % perWay) / 2)] ?? 0);
      if (!there) return null;
      const isFirst = slot % 2 === 0;
      const [x, y] = there.at;
      const reach = inset + width / 2;
      const middle = Math.max(reach, Math.min(viewport.width - reach, x));
      const [top, bottom] = heightsOver(way.line, middle - width / 2, middle + width / 2);
      if (bottom - top > steepest) {
        const at: Point = [isFirst ? x - way.off : x + way.off, y];
        return { slot, at, align: isFirst ? 'end' : 'start', lines: 'beside' };
      }
      const at: Point = [middle, isFirst ? top - way.off : bottom + way.off];
      return { slot, at, align: 'middle', lines: isFirst ? 'above' : 'below' };
    },
  };
}

/** The highest and the lowest point of a line between two places across. */
function heightsOver(line: Polyline, left: number, right: number): [top: number, bottom: number] {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const take = (y: number) => {
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    if (Math.max(a[0], b[0]) < left || Math.min(a[0], b[0]) > right) continue;
    const across = b[0] - a[0];
    const slope = across === 0 ? 0 : (b[1] - a[1]) / across;
    take(a[1] + slope * (Math.max(left, Math.min(right, a[0])) - a[0]));
    take(a[1] + slope * (Math.max(left, Math.min(right, b[0])) - a[0]));
  }
  return [top, bottom];
}
