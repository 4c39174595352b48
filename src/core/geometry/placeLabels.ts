import type { Viewport } from '../model/camera.ts';
import { type Box, boxAround, distanceTo, grown, overlap } from './box.ts';
import { type BoxGrid, boxGrid } from './boxGrid.ts';
import { type LabelSlots, leaderOf } from './labelSlot.ts';
import { type Standing, sizeOf, standingAt } from './labelStanding.ts';
import type { LineGrid } from './lineGrid.ts';
import { between } from './polyline.ts';
import type { LabelRole, LabelShape, Leader, Point, Scene } from './scene.ts';
import type { Measure } from './textWidth.ts';

/** A name that wants to be on the map, and where it could stand, best first. */
export interface LabelRequest
  extends Pick<LabelShape, 'key' | 'role' | 'opens' | 'hue' | 'emphasis' | 'lines' | 'type'> {
  readonly slots: LabelSlots;
  /** What this name alone must not cover. */
  readonly avoids: readonly Box[];
  /** The name that stands for all of one place that share it, when not each of them has room for its own. */
  readonly shared?: LabelRequest;
  /** It comes before facilities, though its role does not. */
  readonly isMain?: boolean;
  /** The middles of the marks that it names: it stands nearer to one of them than to any other mark. */
  readonly own?: readonly Point[];
  /** Whether it would be read there as the name of what it names. */
  readonly fits?: (box: Box) => boolean;
}

/** Who gives way to whom: the last gives way to all. */
const ranks: Readonly<Record<LabelRole | 'main', number>> = {
  selected: 0,
  main: 1,
  facility: 2,
  flow: 3,
  country: 4,
  group: 4,
  sea: 5,
};

/** Between a name and the box's edge, px. */
const edge = 4;
/** How much a cell with a line under the name weighs against one place down the list of slots. */
const linePenalty = 0.6;
/** The same of the name of what is selected, which gives way to nothing. */
const chosenPenalty = 0.1;
/** How much a leader weighs against one place down the list. */
const farPenalty = 8;

type Named = Pick<Scene, 'labels' | 'unnamed'>;

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
  previous: Named | null,
  moving: boolean,
): Named {
  const before = new Map(previous?.labels.map((label) => [label.key, label]));
  const unnamed = new Set<string>();
  const weight = ({ role, key, isMain }: LabelRequest) =>
    ranks[isMain && role !== 'selected' ? 'main' : role] * 2 + (before.has(key) ? 0 : 1);
  const taken = boxGrid(ground.viewport);
  for (const box of ground.taken) taken.add(box);
  const placed: LabelShape[] = [];
  const place = (request: LabelRequest, others: readonly LabelShape[]): LabelShape[] => {
    const named = others.length === 0 ? placed : [...placed, ...others];
    const held = { taken, placed: named, others: others.flatMap(roomOf) };
    const old = before.get(request.key);
    const isVain = moving && previous?.unnamed.has(request.key);
    const found = isVain ? null : freeSlot(request, ground, held, old?.slot, moving);
    if (!found) {
      unnamed.add(request.key);
      return [];
    }
    return [old && isSameLabel(old, request, found) ? old : labelAt(request, found)];
  };
  for (const group of groupsOf(requests.toSorted((a, b) => weight(a) - weight(b)))) {
    const own: LabelShape[] = [];
    const [{ shared: name } = {}] = group;
    const isShared = moving && name !== undefined && before.has(name.key);
    for (const request of isShared ? [] : group) own.push(...place(request, own));
    const shared = own.length < group.length ? name : undefined;
    const one = shared ? place(shared, []) : [];
    for (const label of one.length > 0 ? one : own) {
      placed.push(label);
      for (const box of roomOf(label)) taken.add(box);
    }
  }
  return { labels: placed, unnamed };
}

/** Named one by one: to leave fields out of a spread is dear. */
function labelAt(request: LabelRequest, { slot, at, box }: Standing): LabelShape {
  const { key, role, opens, hue, emphasis, lines, type } = request;
  const { align, slot: number } = slot;
  const leader = leaderOf(slot);
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
  !slot.leadsTo;

/** Those with one shared name come together, at the first of them. */
function groupsOf(requests: readonly LabelRequest[]): LabelRequest[][] {
  return requests.flatMap((request) => {
    const { shared } = request;
    const group = shared ? requests.filter((other) => other.shared === shared) : [request];
    return group[0] === request ? [group] : [];
  });
}

interface Held {
  readonly taken: BoxGrid;
  readonly placed: readonly LabelShape[];
  /** Room of names that may be put in their places with it. */
  readonly others: readonly Box[];
}

function freeSlot(
  request: LabelRequest,
  { lines, marks, viewport, measure }: Ground,
  { taken, placed, others }: Held,
  kept: number | undefined,
  moving: boolean,
): Standing | null {
  const size = sizeOf(request, measure);
  const isFree = (box: Box): boolean =>
    isInside(box, viewport) &&
    !taken.meets(box) &&
    !others.some((other) => overlap(other, box)) &&
    !request.avoids.some((other) => overlap(other, box));
  const { slots } = request;
  const mayStay = ({ slot, box }: Standing): boolean =>
    isFree(box) && !crosses(leaderOf(slot), marks, placed);
  const mayStand = (standing: Standing): boolean =>
    mayStay(standing) &&
    isNearest(request, standing, marks) &&
    (request.fits?.(standing.box) ?? true);
  const same = kept === undefined ? null : slots.at(kept);
  const still = same && standingAt(same, request, size);
  if (still && (moving ? mayStay : mayStand)(still)) return still;
  const perLine = request.role === 'selected' ? chosenPenalty : linePenalty;
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
    const far = slot.leadsTo ? farPenalty : 0;
    const full = cost + far + perLine * lines.under(standing.box);
    if (full < least) [best, least] = [standing, full];
  }
  return best;
}

/** What a name keeps from marks that it does not name, and from all marks when a leader joins it to its own, px. */
const [clear, ledClear] = [2, 4] as const;
/** Half of a mark and its name's distance from it, px. */
const usual = 10;

function isNearest({ own }: LabelRequest, { slot, box }: Standing, marks: readonly Box[]): boolean {
  if (!own) return true;
  const away = Math.min(...own.map((at) => distanceTo(box, at))) - usual;
  const around = grown(box, slot.leadsTo ? ledClear : Math.max(clear, away));
  return marks.every(
    (mark) => !overlap(mark, around) || own.some((at) => distanceTo(mark, at) === 0),
  );
}

/** Parts of its way at which a leader is looked at. */
const leaderParts = [0.15, 0.32, 0.5, 0.68, 0.85] as const;

const alongLeader = ([from, to]: Leader): Box[] =>
  leaderParts.map((part) => boxAround(between(from, to, part), 0));

/** What no other name may lie on. */
const roomOf = ({ box, leader }: LabelShape): Box[] => [
  box,
  ...(leader ? alongLeader(leader) : []),
];

function crosses(
  leader: Leader | null,
  marks: readonly Box[],
  names: readonly LabelShape[],
): boolean {
  if (!leader) return false;
  return alongLeader(leader).some(
    (there) =>
      marks.some((box) => overlap(box, there)) || names.some(({ box }) => overlap(box, there)),
  );
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Viewport): boolean {
  return left >= edge && top >= edge && right <= width - edge && bottom <= height - edge;
}
