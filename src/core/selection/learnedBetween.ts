import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { FacilityId, OrganisationId, RelationshipId, ThingId } from '../model/id.ts';
import type { StateAt } from '../model/state.ts';
import type { Moment } from '../time/moment.ts';
import { isHeardOf } from './heardOf.ts';
import { bySaying, isKept, isPlan } from './knownClaim.ts';
import { isSeenAs, stateAt } from './stateAt.ts';

/** What had another state on the same day of the world, as less was known; null: nothing was known of it. */
export interface StateLearned {
  readonly thing: FacilityId | RelationshipId;
  readonly before: StateAt | null;
  readonly after: StateAt;
}

/** A plan whose target was said anew. */
export interface DateLearned {
  readonly before: Claim;
  readonly after: Claim;
}

/** What became known after the end of `from`, up to the end of `to`. */
export interface Learned {
  readonly from: Day;
  readonly to: Day;
  /** Heard of for the first time, in table order. */
  readonly facilities: readonly FacilityId[];
  readonly organisations: readonly OrganisationId[];
  readonly relationships: readonly RelationshipId[];
  /** Of what had been heard of before, in table order. */
  readonly states: readonly StateLearned[];
  readonly dates: readonly DateLearned[];
  /** In the order in which they were said. */
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Claim[];
}

const isTold = (state: StateAt | null): state is StateAt =>
  state !== null && state.state !== 'unknown';

function statesLearned(
  atlas: Atlas,
  time: Day,
  from: Day,
  to: Day,
  isNew: (thing: FacilityId | RelationshipId) => boolean,
): readonly StateLearned[] {
  const things = [...atlas.facilities.keys(), ...atlas.relationships.keys()];
  return things.flatMap((thing): readonly StateLearned[] => {
    if (isNew(thing)) return [];
    const before = stateAt(atlas, thing, time, from);
    const after = stateAt(atlas, thing, time, to);
    // A figure that has run out meanwhile is the passing of time: nobody has learned that.
    if (!isTold(after)) return [];
    return before !== null && isSeenAs(before, after) ? [] : [{ thing, before, after }];
  });
}

function datesLearned(atlas: Atlas, claims: readonly Claim[]): readonly DateLearned[] {
  return claims.filter(isPlan).flatMap((after) =>
    (atlas.linksFrom.get(after.id) ?? []).flatMap(({ kind, to }): readonly DateLearned[] => {
      const before = atlas.claims.get(to);
      if ((kind !== 'revises' && kind !== 'supersedes') || before === undefined) return [];
      const isMoved = before.valid.from !== after.valid.from || before.valid.to !== after.valid.to;
      return isPlan(before) && isMoved ? [{ before, after }] : [];
    }),
  );
}

/**
 * What the public learned between the ends of two days, in whichever order they are given. The states
 * are those of `moment.to`, which is the same day of the world for both.
 */
export function learnedBetween(atlas: Atlas, moment: Pick<Moment, 'to'>, a: Day, b: Day): Learned {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  const isNew = (id: FacilityId | OrganisationId | RelationshipId): boolean =>
    !isHeardOf(atlas, id, from) && isHeardOf(atlas, id, to);
  const all = [...atlas.claims.values()].sort(bySaying);
  const claims = all.filter((claim) => !isKept(claim, from) && isKept(claim, to));
  return {
    from,
    to,
    facilities: [...atlas.facilities.keys()].filter(isNew),
    organisations: [...atlas.organisations.keys()].filter(isNew),
    relationships: [...atlas.relationships.keys()].filter(isNew),
    states: statesLearned(atlas, moment.to, from, to, isNew),
    dates: datesLearned(atlas, claims),
    claims,
    withdrawn: all.filter((claim) => isKept(claim, from) && !isKept(claim, to)),
  };
}

/** Claims by what they are about, in the order in which the first of each was said. */
export function claimsByThing(claims: readonly Claim[]): ReadonlyMap<ThingId, readonly Claim[]> {
  return group(claims, ({ about }) => about);
}

/** What is another thing on the map, or heard of for the first time, as more is known: what there is to look at. */
export function thingsLearned(learned: Learned): ReadonlySet<ThingId> {
  return new Set<ThingId>([
    ...learned.facilities,
    ...learned.relationships,
    ...learned.states.map(({ thing }) => thing),
    ...learned.dates.map(({ after }) => after.about),
  ]);
}
