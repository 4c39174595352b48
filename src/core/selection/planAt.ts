import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import { isFact, isKept, type KnownClaim } from './knownClaim.ts';
import { saysOtherwise } from './saysOtherwise.ts';
import { lapseOf } from './stateAt.ts';

/**
 * How a plan of any property stands on a day: not yet due, late, given up by our inference, or closed
 * by what was said or done since.
 */
export interface PlanAt {
  readonly state: 'ahead' | 'overdue' | 'lapsed' | 'closed';
  /** The first day of being late or given up; null for the rest. */
  readonly since: Day | null;
}

/** Whether things turned out otherwise by `day`: the plan was not met, but it is no longer waited for. */
function isBelied(atlas: Atlas, plan: Claim, day: Day, known: Day): boolean {
  const linked = [
    ...(atlas.linksTo.get(plan.id) ?? []).map(({ kind, from }) => ({ kind, other: from })),
    ...(atlas.linksFrom.get(plan.id) ?? []).map(({ kind, to }) => ({ kind, other: to })),
  ];
  return linked.some(({ kind, other }) => {
    const claim = atlas.claims.get(other);
    return (
      kind === 'contradicts' &&
      claim !== undefined &&
      isFact(claim) &&
      saysOtherwise(claim, plan) &&
      isKept(claim, known) &&
      claim.valid.from <= day
    );
  });
}

/** The standing of a plan on `day` as known on `known`; null for what is no plan. */
export function planAt(atlas: Atlas, entry: KnownClaim, day: Day, known: Day): PlanAt | null {
  const { claim, plan, span } = entry;
  if (!plan) return null;
  if (span === null || span.to < day || isBelied(atlas, claim, day, known)) {
    return { state: 'closed', since: null };
  }
  // An open end is no target: such a plan is never late.
  if (day <= claim.valid.to) return { state: 'ahead', since: null };
  const lapse = lapseOf(atlas, claim, known);
  return lapse !== null && day >= lapse
    ? { state: 'lapsed', since: lapse }
    : { state: 'overdue', since: claim.valid.to + 1 };
}
