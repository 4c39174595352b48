import type { Viewport } from '../model/camera.ts';
import { type Box, overlap } from './box.ts';
import type { LabelSlot } from './labelSlot.ts';
import type { LineGrid } from './lineGrid.ts';
import type { LabelRole, LabelShape, Point } from './scene.ts';
import type { Measure } from './textWidth.ts';

/** A name that wants to be on the map, and where it could stand, best first. */
export interface LabelRequest
  extends Pick<LabelShape, 'key' | 'role' | 'opens' | 'hue' | 'emphasis' | 'lines' | 'type'> {
  readonly slots: readonly LabelSlot[];
  /** What this name alone must not cover. */
  readonly avoids: readonly Box[];
  /** The name that stands for all of one place that share it, when not each of them has room for its own. */
  readonly shared?: LabelRequest;
}

/** Who gives way to whom: the last gives way to all. */
const order: readonly LabelRole[] = ['selected', 'facility', 'flow', 'country', 'group', 'sea'];

/** Room round the letters, and between a name and the box's edge, px. */
const room = 2;
const edge = 4;
/** How much a cell with a line under the name weighs against one place down the list of slots. */
const linePenalty = 0.6;

export interface Ground {
  /** What no name may cover: symbols, heads, anchors. */
  readonly taken: readonly Box[];
  readonly lines: LineGrid;
  readonly viewport: Viewport;
  readonly measure: Measure;
}

/**
 * One pass over all names, the weightiest first. A name keeps its slot of the last picture while
 * that is free, and those that were there before come first among their like.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ground: Ground,
  previous: readonly LabelShape[],
): LabelShape[] {
  const before = new Map(previous.map(({ key, slot }) => [key, slot]));
  const weight = ({ role, key }: LabelRequest) =>
    order.indexOf(role) * 2 + (before.has(key) ? 0 : 1);
  const placed: LabelShape[] = [];
  const place = (request: LabelRequest, others: readonly LabelShape[]): LabelShape[] => {
    const taken = [...ground.taken, ...others.map(({ box }) => box)];
    const found = freeSlot(request, ground, taken, before.get(request.key));
    if (!found) return [];
    const { slots: _, avoids: __, shared: ___, ...rest } = request;
    const { at, box, slot } = found;
    return [{ ...rest, at, align: slot.align, box, slot: slot.slot }];
  };
  for (const group of groupsOf(requests.toSorted((a, b) => weight(a) - weight(b)))) {
    const own: LabelShape[] = [];
    for (const request of group) own.push(...place(request, [...placed, ...own]));
    const shared = own.length < group.length ? group[0]?.shared : undefined;
    const one = shared ? place(shared, placed) : [];
    placed.push(...(one.length > 0 ? one : own));
  }
  return placed;
}

/** Those with one shared name come together, at the first of them. */
function groupsOf(requests: readonly LabelRequest[]): LabelRequest[][] {
  return requests.flatMap((request) => {
    const { shared } = request;
    const group = shared ? requests.filter((other) => other.shared === shared) : [request];
    return group[0] === request ? [group] : [];
  });
}

interface Standing {
  readonly slot: LabelSlot;
  readonly at: Point;
  readonly box: Box;
}

function freeSlot(
  request: LabelRequest,
  { lines, viewport, measure }: Ground,
  taken: readonly Box[],
  kept: number | undefined,
): Standing | null {
  const size = sizeOf(request, measure);
  let best: Standing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, slot] of request.slots.entries()) {
    const cost = slot.slot === kept ? -1 : i;
    if (cost >= least) continue;
    const standing = standingAt(slot, request, size);
    if (!isInside(standing.box, viewport)) continue;
    if ([...taken, ...request.avoids].some((box) => overlap(box, standing.box))) continue;
    const full = cost < 0 ? cost : cost + linePenalty * lines.under(standing.box);
    if (full < least) [best, least] = [standing, full];
  }
  return best;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ lines, type }: Pick<LabelRequest, 'lines' | 'type'>, measure: Measure): Size {
  const widths = lines.map(
    (line, i) =>
      measure(line, type.size, i === 0 ? type.weight : Math.min(400, type.weight)) +
      type.tracking * line.length,
  );
  return { width: Math.max(0, ...widths), height: lines.length * type.lineHeight };
}

function standingAt(slot: LabelSlot, { type }: LabelRequest, size: Size): Standing {
  const above = { above: 1, beside: 0.5, below: 0 }[slot.lines];
  const before = { start: 0, middle: 0.5, end: 1 }[slot.align];
  const top = slot.at[1] - above * size.height;
  const left = slot.at[0] - before * size.width;
  return {
    slot,
    at: [slot.at[0], top + type.lineHeight / 2 + 0.35 * type.size],
    box: {
      left: left - room,
      top: top - room / 2,
      right: left + size.width + room,
      bottom: top + size.height + room / 2,
    },
  };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Viewport): boolean {
  return left >= edge && top >= edge && right <= width - edge && bottom <= height - edge;
}
