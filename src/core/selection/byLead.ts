import type { Claim } from '../model/claim.ts';
import { type PropertyRule, properties } from '../model/property.ts';
import type { ClaimAt } from './claimsOf.ts';
import { isFact, isPlan } from './knownClaim.ts';
import { isSeveralYears } from './wholeYear.ts';

const ruleOf = ({ property }: Claim): PropertyRule => properties[property];

/** Whether it adds up several years: it is no figure of any one of them. */
export function isSumOfYears(claim: Claim): boolean {
  const { value } = claim;
  return (
    isFact(claim) &&
    isSeveralYears(claim.valid) &&
    ruleOf(claim).additive &&
    value.form === 'figure' &&
    !value.unit.includes('/')
  );
}

const rankOf = ({ claim, isRunning }: ClaimAt): number => {
  if (isPlan(claim)) return 3;
  if (isSeveralYears(claim.valid)) return 2;
  return isRunning ? 1 : 0;
};

/**
 * Of figures of closed periods the one that tells most of the moment leads: its period ended last, and
 * of two that ended together it is the shorter one. A period that the moment lies in stands after, then
 * several years together, then plans. Of anything else the order is left.
 */
export function byLead(a: ClaimAt, b: ClaimAt): number {
  if (!ruleOf(a.claim).closedPeriod || !ruleOf(b.claim).closedPeriod) return 0;
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0 || isPlan(a.claim)) return ranks;
  const [one, other] = [a.claim.valid, b.claim.valid];
  return one.to === other.to ? other.from - one.from || 0 : other.to - one.to;
}
