import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import type { State, StateAt } from '../model/state.ts';
import { addMonths } from '../time/civil.ts';
import { countedState, unknown } from './countedState.ts';
import {
  byBeginning,
  bySaying,
  countsOn,
  isFact,
  isKept,
  type KnownClaim,
  knownClaimsOf,
  lastBy,
  spokenOn,
} from './knownClaim.ts';
import { type Staged, speakingFact, stagedClaims, stateBeginning, stateOfStage } from './staged.ts';

/** Months without a word after its target until a plan counts as given up: our inference. */
const monthsToLapse = 24;
/** Months for which an ended thing is still drawn. */
const monthsAsGhost = 12;

/** The plan in force that was said last; a plan to pause or to close does not make a thing lie ahead. */
function openPlan(known: readonly KnownClaim[], day: Day): Staged | null {
  const plans = stagedClaims(known, (entry, stage) => {
    const { [stage]: state } = stateOfStage;
    const begins = stage !== 'closing' && (state === 'operating' || state === 'ahead');
    return entry.plan && begins && countsOn(entry, day);
  });
  return lastBy(plans, (a, b) => bySaying(a.claim, b.claim));
}

/** The denial that was said last; to deny that something has ended does not deny the thing. */
function openDenial(known: readonly KnownClaim[], day: Day): Staged | null {
  const denials = stagedClaims(
    known,
    (entry, stage) =>
      entry.claim.modality === 'denied' && stateOfStage[stage] !== 'ended' && countsOn(entry, day),
  );
  return lastBy(denials, (a, b) => bySaying(a.claim, b.claim));
}

/** A plan's target, or null when it names no end: it is then never late. */
function targetOf(plan: Claim): Span | null {
  return plan.valid.to === Number.POSITIVE_INFINITY ? null : plan.valid;
}

/** Whether a claim about the same thing speaks of what the plan is about: talks do of a stage. */
function isOnTheSame(claim: Claim, plan: Claim): boolean {
  return (
    claim.property === plan.property || (plan.property === 'stage' && claim.property === 'talks')
  );
}

/** Whether someone still spoke of the plan after its target, so that we may not call it given up. */
function isStillSpokenOf(atlas: Atlas, plan: Claim, target: Span, known: Day): boolean {
  const speaks = (claim: Claim): boolean =>
    claim.id !== plan.id && isKept(claim, known) && spokenOn(claim) > target.to;
  const links = atlas.linksTo.get(plan.id) ?? [];
  return (
    links.some((link) => {
      const claim = atlas.claims.get(link.from);
      return claim !== undefined && speaks(claim);
    }) ||
    (atlas.claimsAbout.get(plan.about) ?? []).some(
      (claim) => isOnTheSame(claim, plan) && speaks(claim),
    )
  );
}

/** The day from which a plan counts as given up, or null: no target, or still spoken of. */
export function lapseOf(atlas: Atlas, plan: Claim, known: Day): Day | null {
  const target = targetOf(plan);
  if (target === null || isStillSpokenOf(atlas, plan, target, known)) return null;
  return addMonths(target.to, monthsToLapse) + 1;
}

/** `began` is the fact with which the state began, where that is another one. */
function stateOf(
  { claim, stage }: Staged,
  state: State,
  rest: Partial<StateAt> = {},
  { claim: began }: Staged = { claim, stage },
): StateAt {
  return {
    state,
    stage,
    since: Number.isFinite(began.valid.from) ? began.valid.from : null,
    sinceAtLeast: began.qualifier === 'since_at_least',
    target: null,
    claim: claim.id,
    beginning: began.id,
    counted: null,
    inferred: false,
    reportDayKnown: claim.reportDayKnown,
    ...rest,
  };
}

function stateOfFact(known: readonly KnownClaim[], fact: Staged, day: Day): StateAt {
  if (fact.stage === 'closing' && day > fact.claim.valid.to) {
    return stateOf(fact, 'ended', { since: fact.claim.valid.to + 1, sinceAtLeast: false });
  }
  return stateOf(fact, stateOfStage[fact.stage], {}, stateBeginning(known, fact));
}

function stateOfPlan(atlas: Atlas, plan: Staged, day: Day, known: Day): StateAt {
  const target = targetOf(plan.claim);
  const ahead = stateOf(plan, 'ahead', { since: null, sinceAtLeast: false, target });
  if (target === null || day <= target.to) return ahead;
  const lapse = lapseOf(atlas, plan.claim, known);
  if (lapse === null || day < lapse) return { ...ahead, state: 'overdue' };
  return { ...ahead, state: 'ended', stage: 'lapsed', since: lapse, inferred: true };
}

/** Of a thing without a stage what is known all the same: talks before anything else. */
function spokenClaim(known: readonly KnownClaim[], day: Day): Claim | null {
  const facts = known.flatMap((entry) =>
    isFact(entry.claim) && countsOn(entry, day) ? [entry.claim] : [],
  );
  const talks = facts.filter(({ property }) => property === 'talks');
  return lastBy(talks, byBeginning) ?? lastBy(facts, byBeginning);
}

/**
 * The state of a facility or relationship on `time` as known on `known` (days since 1970), or null
 * when nothing known says that it is there. After `known` the state of that day is carried on.
 *
 * What is there, paused or over beats any word about the future. A plan beats an announcement, a
 * contract, building works or a trial. Between a denial and such a word the later one speaks.
 * `ended` is returned for ever: `isDrawn` says for how long it shows.
 */
export function stateAt(atlas: Atlas, thing: ThingId, time: Day, known: Day): StateAt | null {
  const day = Math.min(time, known);
  const claims = knownClaimsOf(atlas, thing, known);
  const fact = speakingFact(claims, day);
  if (fact !== null && stateOfStage[fact.stage] !== 'ahead') return stateOfFact(claims, fact, day);

  const plan = openPlan(claims, day);
  const word = plan ?? fact;
  const denial = openDenial(claims, day);
  if (denial !== null && (word === null || bySaying(word.claim, denial.claim) < 0)) {
    return stateOf(denial, 'denied', { since: spokenOn(denial.claim) });
  }
  if (plan !== null) return stateOfPlan(atlas, plan, day, known);
  if (fact !== null) return stateOfFact(claims, fact, day);
  const counted = countedState(claims, day);
  if (counted !== null) return counted;
  const heard = spokenClaim(claims, day);
  return heard === null ? null : { ...unknown, claim: heard.id };
}

/** Whether both are seen and said alike: state, stage and target. */
export function isSeenAs(a: StateAt, b: StateAt): boolean {
  return (
    a.state === b.state &&
    a.stage === b.stage &&
    a.target?.from === b.target?.from &&
    a.target?.to === b.target?.to
  );
}

/** The first day on which an ended thing is no longer drawn; null for anything else. */
export function leavesOn(state: StateAt): Day | null {
  if (state.state !== 'ended') return null;
  return state.since === null ? Number.NEGATIVE_INFINITY : addMonths(state.since, monthsAsGhost);
}

/** Whether a thing in this state is drawn on `time`: an ended one through its first 12 months. */
export function isDrawn(state: StateAt, time: Day): boolean {
  const leaves = leavesOn(state);
  return leaves === null || time < leaves;
}
