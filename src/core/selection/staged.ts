import type { Claim, Stage } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { State } from '../model/state.ts';
import { byBeginning, countsOn, isFact, type KnownClaim, lastBy } from './knownClaim.ts';

export const stateOfStage: Readonly<Record<Stage, State>> = {
  announced: 'ahead',
  contracted: 'ahead',
  under_construction: 'ahead',
  trial: 'ahead',
  operating: 'operating',
  expanding: 'operating',
  suspended: 'paused',
  closing: 'operating',
  closed: 'ended',
  cancelled: 'ended',
  lapsed: 'ended',
};

/** A claim whose value is a stage. */
export interface Staged {
  readonly claim: Claim;
  readonly stage: Stage;
}

function staged(claim: Claim): Staged | null {
  return claim.value.form === 'stage' ? { claim, stage: claim.value.stage } : null;
}

export function stagedClaims(
  known: readonly KnownClaim[],
  wanted: (known: KnownClaim, stage: Stage) => boolean,
): readonly Staged[] {
  return known.flatMap((entry) => {
    const item = staged(entry.claim);
    return item !== null && wanted(entry, item.stage) ? [item] : [];
  });
}

const byStart = (a: Staged, b: Staged): number => byBeginning(a.claim, b.claim);

/** The fact that speaks on `day`: the one that began last, then the one said last. */
export function speakingFact(known: readonly KnownClaim[], day: Day): Staged | null {
  const facts = stagedClaims(known, (entry, stage) => {
    if (!isFact(entry.claim)) return false;
    // A closing has come to its end, not out of force, once its last day has passed.
    return stage === 'closing' ? entry.claim.valid.from <= day : countsOn(entry, day);
  });
  const speaking = lastBy(facts, byStart);
  return speaking && beginningOf(known, facts, speaking);
}

/**
 * "Is so by then" does not move a beginning that another claim tells: back through claims of the same
 * stage that still hold, unless anything else was said of the time between.
 */
function beginningOf(
  known: readonly KnownClaim[],
  holding: readonly Staged[],
  speaking: Staged,
): Staged {
  const said = stagedClaims(known, ({ claim, span }) => isFact(claim) && span !== null).toSorted(
    byStart,
  );
  const at = said.findIndex(({ claim }) => claim.id === speaking.claim.id);
  let first = speaking;
  for (const earlier of said.slice(0, Math.max(0, at)).toReversed()) {
    if (first.claim.qualifier !== 'since_at_least' || earlier.stage !== first.stage) break;
    if (holding.some(({ claim }) => claim.id === earlier.claim.id)) first = earlier;
  }
  return first;
}

/**
 * The fact with which the state began that `fact` goes on with: what is operating does not begin anew
 * when it is being expanded or about to close. Other stages are told by their own day.
 */
export function stateBeginning(known: readonly KnownClaim[], fact: Staged): Staged {
  if (stateOfStage[fact.stage] !== 'operating') return fact;
  const before = speakingFact(known, fact.claim.valid.from - 1);
  const goesOn =
    before !== null && stateOfStage[before.stage] === 'operating' && before.stage !== fact.stage;
  return goesOn ? stateBeginning(known, before) : fact;
}
