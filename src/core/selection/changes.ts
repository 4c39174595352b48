import { bisectLeft, bisector, bisectRight, rollup } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { VisibleFacility, VisibleFlow } from '../model/flow.ts';
import type { FacilityId, RelationshipId } from '../model/id.ts';
import type { State, StateAt } from '../model/state.ts';
import { remembered } from '../remembered.ts';
import { addMonths, startOfMonth, startOfQuarter } from '../time/civil.ts';
import { draftsOf, isSameEnd } from './flowDraft.ts';
import { pictureOf, type Strand } from './picture.ts';
import { rememberAllByThings } from './rememberAllByThings.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { isSeenAs, leavesOn } from './stateAt.ts';
import type { Stretch } from './stretch.ts';
import { timelineOf } from './timelineOf.ts';

/** A facility or a relationship that can be drawn began to operate, or ended. */
export interface Change {
  readonly day: Day;
  readonly thing: FacilityId | RelationshipId;
  readonly change: 'begun' | 'ended';
}

const isInOperation = (state: State | null): boolean => state === 'operating' || state === 'paused';

/** What the first day of `state` counts as, after `before`; null where nobody said when it began. */
function changeTo(state: StateAt, before: State | null): Change['change'] | null {
  if (state.sinceAtLeast) return null;
  if (state.state === 'operating' && !isInOperation(before)) return 'begun';
  return state.state === 'ended' && before !== 'ended' ? 'ended' : null;
}

function changesOfThing(atlas: Atlas, known: Day, thing: Change['thing']): readonly Change[] {
  const lives = timelineOf(atlas, thing, known);
  return lives.flatMap(({ from, state }, index) => {
    const previous = lives[index - 1];
    const before = previous?.to === from - 1 ? previous.state.state : null;
    const change = Number.isFinite(from) ? changeTo(state, before) : null;
    return change === null ? [] : [{ day: from, thing, change }];
  });
}

/** What can begin and end: facilities, and relationships that can be drawn. */
function changing(atlas: Atlas): readonly Change['thing'][] {
  const drawn = [...atlas.relationships.values()].filter((tie) => draftsOf(atlas, tie).length > 0);
  return [...atlas.facilities.keys(), ...drawn.map(({ id }) => id)];
}

function areSameChanges(a: readonly Change[], b: readonly Change[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ day, change }, at) => day === b[at]?.day && change === b[at].change)
  );
}

const changesOfAll = rememberAllByThings(
  changing,
  (thing: Change['thing']) => [thing],
  changesOfThing,
  areSameChanges,
);

/** Most news changes nothing of them: they are put in order again only where it does. */
const inOrder = remembered((ofAll: readonly (readonly Change[])[]): readonly Change[] =>
  ofAll.flat().sort((a, b) => a.day - b.day),
);

const byDay = bisector(({ day }: Change) => day);
const lastChanges = new WeakMap<Atlas, { all: readonly Change[]; changes: readonly Change[] }>();

/**
 * What began and what ended, in order of time; of one day in table order. "Is so by" counts as
 * nothing begun; a plan that lapsed or was cancelled counts as ended though it never began.
 * The very same array while nothing of it is another.
 */
export function changesOf(atlas: Atlas, known: Day): readonly Change[] {
  const all = inOrder(changesOfAll(atlas, known));
  const count = byDay.right(all, known);
  const last = lastChanges.get(atlas);
  if (last?.all === all && last.changes.length === count) return last.changes;
  const changes = all.slice(0, count);
  lastChanges.set(atlas, { all, changes });
  return changes;
}

export interface HistogramBar {
  /** First day of the quarter. */
  readonly quarter: Day;
  readonly begun: number;
  readonly ended: number;
}

/** The changes of each quarter of the track, quarters without any included. */
export function histogramOf(changes: readonly Change[], track: Span): readonly HistogramBar[] {
  const counts = rollup(
    changes,
    (ofQuarter) => ({
      begun: ofQuarter.filter(({ change }) => change === 'begun').length,
      ended: ofQuarter.filter(({ change }) => change === 'ended').length,
    }),
    ({ day }) => startOfQuarter(day),
  );
  const bars: HistogramBar[] = [];
  for (
    let quarter = startOfQuarter(track.from);
    quarter <= track.to;
    quarter = addMonths(quarter, 3)
  ) {
    bars.push({ quarter, ...(counts.get(quarter) ?? { begun: 0, ended: 0 }) });
  }
  return bars;
}

function isSeenAlike<Seen extends VisibleFacility | VisibleFlow>(a: Seen, b: Seen): boolean {
  if (!isSeenAs(a.state, b.state)) return false;
  if ('facility' in a && 'facility' in b) return a.place === b.place;
  if (!('tie' in a && 'tie' in b)) return false;
  return (
    isSameEnd(a.from, b.from) &&
    isSameEnd(a.to, b.to) &&
    a.quantity?.perYear === b.quantity?.perYear &&
    a.quantity?.counted === b.quantity?.counted
  );
}

/** The first day on which a stretch is no longer to be seen. */
function goneOn<Seen extends VisibleFacility | VisibleFlow>({ to, value }: Stretch<Seen>): Day {
  return Math.min(to + 1, leavesOn(value.state) ?? Number.POSITIVE_INFINITY);
}

/** The days on which a strand appears, leaves or looks different, in `at`. */
function changeDaysOf<Seen extends VisibleFacility | VisibleFlow>(
  strand: Strand<Seen>,
): readonly Day[] {
  return strand.flatMap((stretch, index) => {
    const previous = strand[index - 1];
    const next = strand[index + 1];
    const follows = previous !== undefined && goneOn(previous) === stretch.from;
    const isNew = !follows || !isSeenAlike(previous.value, stretch.value);
    const gone = goneOn(stretch);
    return [...(isNew ? [stretch.from] : []), ...(next?.from === gone ? [] : [gone])];
  });
}

const rememberDays = rememberByKnown((atlas, known, _key: null): readonly Day[] => {
  const { facilities, flows } = pictureOf(atlas, known);
  const days = [...facilities.flatMap(changeDaysOf), ...flows.flatMap(changeDaysOf)];
  const { from } = atlas.track;
  const inTrack = days.filter((day) => day >= from && day <= known);
  return [...new Set(inTrack)].sort((a, b) => a - b);
});

/** Every day from the start of the track to `known` on which the picture changes, in `at`. */
export function changeDays(atlas: Atlas, known: Day): readonly Day[] {
  return rememberDays(atlas, known, null);
}

/** The first days of the months in which the picture changes. */
export function eventMonths(atlas: Atlas, known: Day): readonly Day[] {
  return [...new Set(changeDays(atlas, known).map(startOfMonth))];
}

/** The next day after `day` on which the picture changes, or null. */
export function nextChange(atlas: Atlas, day: Day, known: Day): Day | null {
  const days = changeDays(atlas, known);
  return days[bisectRight(days, day)] ?? null;
}

/** The last day before `day` on which the picture changes, or null. */
export function previousChange(atlas: Atlas, day: Day, known: Day): Day | null {
  const days = changeDays(atlas, known);
  return days[bisectLeft(days, day) - 1] ?? null;
}
