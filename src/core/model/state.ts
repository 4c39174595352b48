import type { Stage } from './claim.ts';
import type { Day, Span } from './day.ts';
import type { ClaimId } from './id.ts';

export const states = [
  'ahead',
  'overdue',
  'operating',
  'paused',
  'ended',
  'denied',
  'unknown',
] as const;
export type State = (typeof states)[number];

/** The state of a facility or relationship at (T, X), with the claim that decides it. */
export interface StateAt {
  readonly state: State;
  /** The stage behind the state; `lapsed` is our inference and has `inferred`. */
  readonly stage: Stage | null;
  /** The first day of this state, or of the stage of what is not operating; null while it lies ahead. */
  readonly since: Day | null;
  /** It is so by `since`, nobody said from when: said as "by", never counted as begun. */
  readonly sinceAtLeast: boolean;
  /** For a plan its target; null when it has none. */
  readonly target: Span | null;
  /** Of an unknown state the claim that speaks of the thing all the same. */
  readonly claim: ClaimId | null;
  /** The claim that tells `since`: another one where what operates is since being expanded. */
  readonly beginning: ClaimId | null;
  /** Nobody gave it a stage, figures tell of it: from the first day to the last that any of them speaks of. */
  readonly counted: Span | null;
  readonly inferred: boolean;
  readonly reportDayKnown: boolean;
}
