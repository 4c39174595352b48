import type { Day, Span } from '../model/day.ts';
import type { StateAt } from '../model/state.ts';
import type { Strand } from './picture.ts';
import { leavesOn } from './stateAt.ts';
import { begunBy, type Stretch } from './stretch.ts';

interface Stated {
  readonly state: StateAt;
}

/** As on the last day of the span on which it is there, a ghost's 12 months included. */
export function lookDuring<Seen extends Stated>(
  strand: Strand<Seen>,
  { from, to }: Span,
): Seen | null {
  const inReach = strand.slice(0, begunBy(strand, to) + 1);
  const stretch = inReach.findLast(({ value, ...days }) => {
    const leaves = leavesOn(value.state) ?? Number.POSITIVE_INFINITY;
    return Math.max(days.from, from) <= Math.min(days.to, to, leaves - 1);
  });
  return stretch?.value ?? null;
}

/** What a strand shows on a day, or null, with the days on which it shows just that. */
type Glance = <Seen extends Stated>(
  strand: Strand<Seen>,
  day: Day,
) => Stretch<Seen> | Stretch<null>;

/** A glance at what is there from its beginning till `endOf` it, and nowhere else. */
const glanceTill =
  (endOf: (stretch: Stretch<Stated>) => Day): Glance =>
  (strand, day) => {
    const at = begunBy(strand, day);
    const stretch = strand[at];
    const to = (strand[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1;
    if (stretch === undefined) return { from: Number.NEGATIVE_INFINITY, to, value: null };
    const end = endOf(stretch);
    return day <= end ? { ...stretch, to: end } : { from: end + 1, to, value: null };
  };

const glanceAt = glanceTill(({ to, value: { state } }) =>
  Math.min(to, (leavesOn(state) ?? Number.POSITIVE_INFINITY) - 1),
);

/** A tie is told for ever: only what is drawn grows old. */
const glanceTold = glanceTill(({ to }) => to);

/** As last known; what nobody speaks of any more is over, and no ghost ever leaves. */
const glanceUpTo: Glance = (strand, day) => {
  const told = glanceTold(strand, day);
  const stretch = strand[begunBy(strand, day)];
  if (told.value !== null || stretch === undefined) return told;
  const { state } = stretch.value;
  const ended: StateAt = { ...state, state: 'ended', since: stretch.to + 1, inferred: true };
  return { ...told, value: { ...stretch.value, state: ended } };
};

/** By mode: of what is drawn, and of ties, which are told. */
export const glances = {
  at: { drawn: glanceAt, told: glanceTold },
  upto: { drawn: glanceUpTo, told: glanceUpTo },
} as const;

/** What all strands of one sort showed on the day asked last. */
export interface Glanced<Seen> {
  readonly strands: readonly Strand<Seen>[];
  readonly each: readonly (Stretch<Seen> | Stretch<null>)[];
  readonly seen: readonly Seen[];
}

/** Looks again only at strands that are others now, or whose days are over; `seen` stays the same if all does. */
export function glanceAtAll<Seen extends Stated>(
  strands: readonly Strand<Seen>[],
  glance: Glance,
  day: Day,
  before: Glanced<Seen> | null,
): Glanced<Seen> {
  let each: (Stretch<Seen> | Stretch<null>)[] | null = null;
  let isSame = before !== null;
  strands.forEach((strand, at) => {
    const old = before?.each[at];
    const isOld = old !== undefined && before?.strands[at] === strand;
    if (isOld && old.from <= day && day <= old.to) return;
    const now = glance(strand, day);
    each ??= before ? [...before.each] : [];
    each[at] = now;
    if (now.value !== old?.value) isSame = false;
  });
  const all: Glanced<Seen>['each'] = each ?? before?.each ?? [];
  const seen = isSame && before ? before.seen : all.flatMap(({ value }) => value ?? []);
  return { strands, each: all, seen };
}
