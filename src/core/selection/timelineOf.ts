import type { Atlas } from '../model/atlas.ts';
import type { Day, Span } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import type { StateAt } from '../model/state.ts';
import { afterCount, isCount } from './countedRun.ts';
import { type KnownClaim, knownClaimsOf } from './knownClaim.ts';
import { rememberByThings } from './rememberByThings.ts';
import { lapseOf, stateAt } from './stateAt.ts';
import { cutAfter, stretchesOf } from './stretch.ts';

/** A run of days, both ends included, in one state. */
export interface Life extends Span {
  readonly state: StateAt;
}

/** The days on which a claim can change the state of its thing. */
function turningDays(atlas: Atlas, { claim, plan, span }: KnownClaim, known: Day): readonly Day[] {
  const days = span === null ? [] : [span.from, span.to + 1];
  if (isCount({ claim, plan, span })) days.push(afterCount(claim));
  if (claim.value.form !== 'stage') return days;
  if (claim.value.stage === 'closing') days.push(claim.valid.from, claim.valid.to + 1);
  if (plan) {
    days.push(claim.valid.to + 1, lapseOf(atlas, claim, known) ?? Number.POSITIVE_INFINITY);
  }
  return days;
}

function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

function isSameState(a: StateAt, b: StateAt): boolean {
  return (
    a.state === b.state &&
    a.stage === b.stage &&
    a.since === b.since &&
    a.sinceAtLeast === b.sinceAtLeast &&
    isSameSpan(a.target, b.target) &&
    isSameSpan(a.counted, b.counted) &&
    a.claim === b.claim &&
    a.beginning === b.beginning &&
    a.inferred === b.inferred &&
    a.reportDayKnown === b.reportDayKnown
  );
}

const remember = rememberByThings(
  (thing: ThingId) => [thing],
  (atlas, known, thing): readonly Life[] => {
    const days = knownClaimsOf(atlas, thing, known).flatMap((claim) =>
      turningDays(atlas, claim, known),
    );
    const stretches = stretchesOf(days, (day) => stateAt(atlas, thing, day, known), isSameState);
    return stretches.map(({ from, to, value }) => ({ from, to, state: value }));
  },
);

/**
 * All states of a thing as known on `known`, in order of time: `stateAt` worked out once for every
 * day. Days on which nothing is known of it are gaps; the last state goes on for ever.
 */
export function timelineOf(atlas: Atlas, thing: ThingId, known: Day): readonly Life[] {
  return cutAfter(remember(atlas, known, thing), known);
}
