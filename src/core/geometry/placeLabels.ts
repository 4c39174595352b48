import type { Viewport } from '../model/camera.ts';
import { type Box, boxAround, overlap } from './box.ts';
import { type BoxGrid, boxGrid } from './boxGrid.ts';
import type { LabelSlot, LabelSlots } from './labelSlot.ts';
import type { LineGrid } from './lineGrid.ts';
import { between } from './polyline.ts';
import type { LabelRole, LabelShape, Leader, Point } from './scene.ts';
import type { Measure } from './textWidth.ts';

/** A name that wants to be on the map, and where it could stand, best first. */
export interface LabelRequest
  extends Pick<LabelShape, 'key' | 'role' | 'opens' | 'hue' | 'emphasis' | 'lines' | 'type'> {
  readonly slots: LabelSlots;
  /** What this name alone must not cover. */
  readonly avoids: readonly Box[];
  /** The name that stands for all of one place that share it, when not each of them has room for its own. */
  readonly shared?: LabelRequest;
}

/** Who gives way to whom: the last gives way to all. */
const ranks: Readonly<Record<LabelRole, number>> = {
  selected: 0,
  facility: 1,
  flow: 2,
  country: 3,
  group: 4,
  sea: 5,
};

/** Room round the letters, and between a name and the box's edge, px. */
const room = 2;
const edge = 4;
/** How much a cell with a line under the name weighs against one place down the list of slots. */
const linePenalty = 0.6;
/** The same of a name that needs a leader. */
const farPenalty = 8;

export interface Ground {
  /** What no name may cover: symbols, heads, anchors. */
  readonly taken: readonly Box[];
  /** What no leader to a name may cross either: the marks of things. */
  readonly marks: readonly Box[];
  readonly lines: LineGrid;
  readonly viewport: Viewport;
  readonly measure: Measure;
}

/**
 * One pass over all names, the weightiest first. A name keeps its slot of the last picture while
 * that is free, and those that were there before come first among their like. One that is as it was
 * is the very same object.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ground: Ground,
  previous: readonly LabelShape[],
): LabelShape[] {
  const before = new Map(previous.map((label) => [label.key, label]));
  const weight = ({ role, key }: LabelRequest) => ranks[role] * 2 + (before.has(key) ? 0 : 1);
  const taken = boxGrid(ground.viewport);
  for (const box of ground.taken) taken.add(box);
  const placed: LabelShape[] = [];
  const place = (request: LabelRequest, others: readonly LabelShape[]): LabelShape[] => {
    const held = { taken, placed, others };
    const old = before.get(request.key);
    const found = freeSlot(request, ground, held, old?.slot);
    if (!found) return [];
    return [old && isSameLabel(old, request, found) ? old : labelAt(request, found)];
  };
  for (const group of groupsOf(requests.toSorted((a, b) => weight(a) - weight(b)))) {
    const own: LabelShape[] = [];
    for (const request of group) own.push(...place(request, own));
    const shared = own.length < group.length ? group[0]?.shared : undefined;
    const one = shared ? place(shared, []) : [];
    for (const label of one.length > 0 ? one : own) {
      placed.push(label);
      taken.add(label.box);
    }
  }
  return placed;
}

/** Named one by one: to leave fields out of a spread is dear. */
function labelAt(request: LabelRequest, { slot, at, box }: Standing): LabelShape {
  const { key, role, opens, hue, emphasis, lines, type } = request;
  const { align, slot: number, leader = null } = slot;
  return { key, role, opens, hue, emphasis, lines, type, at, align, box, leader, slot: number };
}

const isSameLabel = (old: LabelShape, request: LabelRequest, { slot, at }: Standing): boolean =>
  old.slot === slot.slot &&
  old.at[0] === at[0] &&
  old.at[1] === at[1] &&
  old.lines === request.lines &&
  old.type === request.type &&
  old.role === request.role &&
  old.emphasis === request.emphasis &&
  // A leader begins at the rim of a mark that may have grown.
  !old.leader &&
  !slot.leader;

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

interface Held {
  readonly taken: BoxGrid;
  readonly placed: readonly LabelShape[];
  /** Names that may be put in its place with it. */
  readonly others: readonly LabelShape[];
}

function freeSlot(
  request: LabelRequest,
  { lines, marks, viewport, measure }: Ground,
  { taken, placed, others }: Held,
  kept: number | undefined,
): Standing | null {
  const size = sizeOf(request, measure);
  const isFree = (box: Box): boolean =>
    isInside(box, viewport) &&
    !taken.meets(box) &&
    !others.some((other) => overlap(other.box, box)) &&
    !request.avoids.some((other) => overlap(other, box));
  const { slots } = request;
  const mayStand = ({ slot: { leader }, box }: Standing): boolean =>
    isFree(box) && !(leader && crosses(leader, marks, placed));
  const same = kept === undefined ? null : slots.at(kept);
  const still = same && standingAt(same, request, size);
  if (still && mayStand(still)) return still;
  let best: Standing | null = null;
  let least = Number.POSITIVE_INFINITY;
  let cost = -1;
  for (const number of slots.order) {
    const slot = slots.at(number);
    if (!slot) continue;
    cost += 1;
    if (cost >= least) break;
    const standing = standingAt(slot, request, size);
    if (!mayStand(standing)) continue;
    const far = slot.leader ? farPenalty : 0;
    const full = cost + far + linePenalty * lines.under(standing.box);
    if (full < least) [best, least] = [standing, full];
  }
  return best;
}

/** Parts of its way at which a leader is looked at. */
const leaderParts = [0.15, 0.32, 0.5, 0.68, 0.85] as const;

function crosses([from, to]: Leader, marks: readonly Box[], names: readonly LabelShape[]): boolean {
  return leaderParts.some((part) => {
    const there = boxAround(between(from, to, part), 1);
    return marks.some((box) => overlap(box, there)) || names.some(({ box }) => overlap(box, there));
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ lines, type }: Pick<LabelRequest, 'lines' | 'type'>, measure: Measure): Size {
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const weight = i === 0 ? type.weight : Math.min(400, type.weight);
    width = Math.max(width, measure(line, type.size, weight) + type.tracking * line.length);
  }
  return { width, height: lines.length * type.lineHeight };
}

/** Which part of a name lies above and before the point that it stands at. */
const partsAbove = { above: 1, beside: 0.5, below: 0 } as const;
const partsBefore = { start: 0, middle: 0.5, end: 1 } as const;

function standingAt(slot: LabelSlot, { type }: LabelRequest, size: Size): Standing {
  const top = slot.at[1] - partsAbove[slot.lines] * size.height;
  const left = slot.at[0] - partsBefore[slot.align] * size.width;
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
