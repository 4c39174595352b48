import { remembered } from '../remembered.ts';
import { between, distance } from './polyline.ts';
import type { LabelShape, Leader, Point } from './scene.ts';

/** One place where a label may stand: its lines lie above, beside or below a point. */
export interface LabelSlot {
  /** Stays the same however the list is ordered. */
  readonly slot: number;
  readonly at: Point;
  readonly align: LabelShape['align'];
  readonly lines: 'above' | 'beside' | 'below';
  /** The mark that a leader joins a name far off to. */
  readonly leadsTo?: NamedMark | undefined;
}

/** What a name stands round. */
export interface NamedMark {
  readonly at: Point;
  /** Distance of its rim from its middle, px. */
  readonly reach: number;
  /** Distance from its middle at which a leader to it begins, px; the rim without it. */
  readonly foot?: number;
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
const offCrowd = [26, 36, 48, 64, 80] as const;

/** Rounds of slots about a mark: how far each is from its rim, px, and from which on they need a leader. */
interface Rounds {
  readonly gaps: readonly number[];
  readonly led: number;
}
const symbolRounds: Rounds = { gaps: [4, ...offCrowd], led: 1 };
const anchorRounds: Rounds = { gaps: [3, 10, ...offCrowd], led: 2 };

/** The place `number` of those that go round a mark again and again. */
function aroundMark(
  mark: NamedMark,
  { gaps, led }: Rounds,
  number: number,
  slot: number = number,
): LabelSlot | null {
  const round = Math.floor(number / sides.length);
  const [side, gap] = [sides[number % sides.length], gaps[round]];
  if (!side || gap === undefined) return null;
  const [x, y, align, lines] = side;
  const away = mark.reach + gap;
  const at: Point = [mark.at[0] + x * away, mark.at[1] + y * away];
  return { slot, at, align, lines, leadsTo: round < led ? undefined : mark };
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
const ledOrder = offCrowd.flatMap((_, round) => inRound(beside, round + anchorRounds.led));
const anchorAndLed: readonly number[] = [...anchorOrder, ...ledOrder];
/** More than a mark has slots. */
const perMark = 64;

/** Round a symbol, on the outer side first when it is fanned out towards `outward` (px), and at last far off. */
export function symbolSlots(mark: NamedMark, outward: Point | null): LabelSlots {
  return {
    order: outward ? outerFirst(outward) : besideOrder,
    at: (number) => aroundMark(mark, symbolRounds, number),
  };
}

/** Round an anchor, and at last far off if it may have a leader. */
export function anchorSlots(mark: NamedMark, mayLead: boolean): LabelSlots {
  return {
    order: mayLead ? anchorAndLed : anchorOrder,
    at: (number) => aroundMark(mark, anchorRounds, number),
  };
}

/** The best near slots of each mark come first, then the far ones of the first two. */
const cutOrder = [
  ...[0, 1, 2, 3].flatMap((mark) => anchorOrder.slice(0, 6).map((n) => mark * perMark + n)),
  ...[0, 1].flatMap((mark) => ledOrder.map((n) => mark * perMark + n)),
];

/** Round one of the marks that may stand on a line; which, says `markOfSlot`. */
export function cutSlots(marks: readonly NamedMark[]): LabelSlots {
  return {
    order: cutOrder,
    at(slot) {
      const mark = marks[markOfSlot(slot)];
      return mark ? aroundMark(mark, anchorRounds, slot % perMark, slot) : null;
    },
  };
}

export const markOfSlot = (slot: number): number => Math.floor(slot / perMark);

/** Between a leader and what it joins, px. */
const leaderGap = 2;

/** From a mark to its name far off; null for one beside it. */
export function leaderOf({ at: name, leadsTo }: LabelSlot): Leader | null {
  if (!leadsTo) return null;
  const { at, reach, foot = reach } = leadsTo;
  const length = distance(at, name) || 1;
  return [
    between(at, name, Math.min(1, (foot + leaderGap) / length)),
    between(at, name, Math.max(0, (length - leaderGap) / length)),
  ];
}

const outerFirst = remembered(([dx, dy]: Point): readonly number[] => {
  const towards = (index: number): number => {
    const [x, y] = sides[index] ?? [0, 0];
    return (x * dx + y * dy) / (Math.hypot(x, y) || 1);
  };
  return inAllRounds(beside.toSorted((a, b) => towards(b) - towards(a)));
});
