import { remembered } from '../remembered.ts';
import { between, distance } from './polyline.ts';
import type { FlowShape, LabelShape, Leader, Point } from './scene.ts';

/** One place where a label may stand: its lines lie above, beside or below a point. */
export interface LabelSlot {
  /** Stays the same however the list is ordered. */
  readonly slot: number;
  readonly at: Point;
  readonly align: LabelShape['align'];
  readonly lines: 'above' | 'beside' | 'below';
  /** From the rim of the mark that a name far off it belongs to. */
  readonly leader?: Leader;
}

/** Where a name may stand. A slot is made when it is asked for: of most names only one is looked at. */
export interface LabelSlots {
  /** The numbers of all of them, best first. */
  readonly order: readonly number[];
  /** Null where the name may not stand after all. */
  at(slot: number): LabelSlot | null;
}

export function listedSlots(slots: readonly LabelSlot[]): LabelSlots {
  return {
    order: slots.map(({ slot }) => slot),
    at: (number) => slots.find(({ slot }) => slot === number) ?? null,
  };
}

/** The eight sides of a mark, clockwise from the east. */
const sides: readonly (readonly [
  x: number,
  y: number,
  align: LabelSlot['align'],
  lines: LabelSlot['lines'],
])[] = [
  [1, 0, 'start', 'beside'],
  [0.75, 0.75, 'start', 'below'],
  [0, 1, 'middle', 'below'],
  [-0.75, 0.75, 'end', 'below'],
  [-1, 0, 'end', 'beside'],
  [-0.75, -0.75, 'end', 'above'],
  [0, -1, 'middle', 'above'],
  [0.75, -0.75, 'start', 'above'],
];

/** East and west first: a name beside its mark is read with it at once. */
const beside = [0, 4, 7, 5, 1, 3, 6, 2] as const;
/** A country's name stands over, under or beside its anchor, and askew only when all that is taken. */
const straight = [6, 2, 0, 4] as const;
const askew = [3, 1, 5, 7] as const;

/** How far a label may stand off from a crowd that leaves it no room, px. */
const offCrowd = [26, 35, 44, 56] as const;
/** Slot `slot` of those that go round a mark again and again; `reach` px from its middle. */
function slotAt(at: Point, reach: number, slot: number): LabelSlot | null {
  const side = sides[slot % sides.length];
  if (!side) return null;
  const [x, y, align, lines] = side;
  return { slot, at: [at[0] + x * reach, at[1] + y * reach], align, lines };
}

/** The same sides again, farther off. */
const inRound = (order: readonly number[], round: number): readonly number[] =>
  order.map((side) => side + round * sides.length);

const inAllRounds = (order: readonly number[]): readonly number[] =>
  [0, ...offCrowd].flatMap((_, round) => inRound(order, round));

const besideOrder = inAllRounds(beside);
const anchorOrder: readonly number[] = [
  ...straight,
  ...inRound([2, 6], 1),
  ...askew,
  ...inRound([4, 0, ...askew], 1),
];

/**
 * Round a symbol whose rim is `reach` px from its middle; on the outer side first when it is fanned
 * out towards `outward` (px), and at last far off with a leader.
 */
export function symbolSlots(at: Point, reach: number, outward: Point | null): LabelSlots {
  return {
    order: outward ? outerFirst(outward) : besideOrder,
    at(number) {
      const round = Math.floor(number / sides.length);
      const slot = slotAt(at, reach + (offCrowd[round - 1] ?? 4), number);
      if (!slot || round === 0) return slot;
      return { ...slot, leader: leaderTo(slot.at, at, reach) };
    },
  };
}

/** Between a leader and what it joins, px. */
const leaderGap = 2;

function leaderTo(name: Point, mark: Point, reach: number): Leader {
  const length = distance(mark, name) || 1;
  return [
    between(mark, name, Math.min(1, (reach + leaderGap) / length)),
    between(mark, name, Math.max(0, (length - leaderGap) / length)),
  ];
}

export function anchorSlots(at: Point, reach: number): LabelSlots {
  return {
    order: anchorOrder,
    at: (number) => slotAt(at, reach + (number < sides.length ? 3 : 10), number),
  };
}

const outerFirst = remembered(([dx, dy]: Point): readonly number[] => {
  const towards = (index: number): number => {
    const [x, y] = sides[index] ?? [0, 0];
    return (x * dx + y * dy) / (Math.hypot(x, y) || 1);
  };
  return inAllRounds(beside.toSorted((a, b) => towards(b) - towards(a)));
});

/** How far from a ray its words stand, px, and how far along it they do when its end has no room. */
const offRay = 6;
const alongRays = [0.8, 0.6, 0.4] as const;

/** Beyond the ends of a fan's rays, else above the uppermost or below the lowest one. */
export function fanSlots(rays: FlowShape['fan']): LabelSlots {
  const ends = rays.map(([from, to], slot): LabelSlot => {
    const leftwards = to[0] < from[0];
    const at: Point = [to[0] + (leftwards ? -offRay : offRay), to[1]];
    return { slot, at, align: leftwards ? 'end' : 'start', lines: 'beside' };
  });
  const byHeight = rays.toSorted(([, a], [, b]) => a[1] - b[1]);
  const outer = [byHeight[0], byHeight.at(-1)].flatMap((ray, i) =>
    alongRays.map((part, j): LabelSlot => {
      const at = ray ? between(...ray, part) : ([0, 0] as const);
      const lines = i === 0 ? 'above' : 'below';
      const off = i === 0 ? -offRay : offRay;
      const slot = rays.length + i * alongRays.length + j;
      return { slot, at: [at[0], at[1] + off], align: 'middle', lines };
    }),
  );
  return listedSlots([...ends, ...outer]);
}
