import type { Claim } from '../model/claim.ts';
import { isPlan, spokenOn } from './knownClaim.ts';

/** Whether both speak of one property, and of figures in one unit: what is made is no capacity. */
export function isOnTheSameMatter(a: Claim, b: Claim): boolean {
  if (a.property !== b.property) return false;
  return a.value.form !== 'figure' || b.value.form !== 'figure' || a.value.unit === b.value.unit;
}

/**
 * Whether a claim that contradicts a plan tells that it came otherwise. A figure does so only once the
 * plan was due: before that it tells how far things are.
 */
export function saysOtherwise(claim: Claim, plan: Claim): boolean {
  if (isPlan(claim) || !isOnTheSameMatter(claim, plan)) return false;
  const { to } = plan.valid;
  return claim.value.form !== 'figure' || claim.modality === 'denied' || spokenOn(claim) > to;
}
