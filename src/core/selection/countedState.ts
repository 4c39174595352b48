import type { Day } from '../model/day.ts';
import type { StateAt } from '../model/state.ts';
import { countedRunOn, figuresSpan } from './countedRun.ts';
import type { KnownClaim } from './knownClaim.ts';

/** Nothing is claimed of its state. */
export const unknown: StateAt = {
  state: 'unknown',
  stage: null,
  since: null,
  sinceAtLeast: false,
  target: null,
  claim: null,
  beginning: null,
  counted: null,
  inferred: false,
  reportDayKnown: true,
};

/** Nobody gave it a stage, but its phones were counted: it is in operation while they are. */
export function countedState(known: readonly KnownClaim[], day: Day): StateAt | null {
  if (known.some(({ claim }) => claim.value.form === 'stage')) return null;
  const run = countedRunOn(known, day);
  if (run === null) return null;
  const { first, from } = run;
  return {
    ...unknown,
    state: 'operating',
    since: Number.isFinite(from) ? from : null,
    sinceAtLeast: true,
    claim: first.id,
    beginning: first.id,
    counted: figuresSpan(known),
    reportDayKnown: first.reportDayKnown,
  };
}
