import type { Atlas } from '../model/atlas.ts';
import type { Claim, LinkKind } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import { beginningOf } from './beginning.ts';
import {
  byBeginning,
  bySaying,
  isFact,
  isKept,
  isPlan,
  lastBy,
  replacedBy,
  spokenOn,
} from './knownClaim.ts';
import { saysOtherwise } from './saysOtherwise.ts';
import { lapseOf } from './stateAt.ts';

export const outcomeKinds = [
  'overdue',
  'silent',
  'open',
  'changed',
  'kept',
  'late',
  'broken',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What became of a promise. Only a claim that is linked makes one kept: no figure is ever compared. */
export type Outcome =
  /** Not due yet, or without a date. */
  | { readonly kind: 'open' }
  | { readonly kind: 'overdue'; readonly since: Day }
  /** Lapsed, which is our inference: we know no word on it from the 24 months after its day. */
  | { readonly kind: 'silent'; readonly since: Day }
  /** Still open, but no longer what was said first: `by` is the later word, or what came instead of it. */
  | {
      readonly kind: 'changed';
      readonly by: Claim;
      readonly how: 'revised' | 'replaced' | 'otherwise';
    }
  | {
      readonly kind: 'kept' | 'late';
      readonly by: Claim;
      /** When it came true: several days where no day was named. */
      readonly on: Span;
      /** Days after the last day that was named first, 0 for in time; null where none was named. */
      readonly days: Span | null;
    }
  | {
      readonly kind: 'broken';
      readonly how: 'failed' | 'denied' | 'cancelled';
      readonly since: Day;
      readonly by: Claim;
    };

/** A plan's target; null where it names no end. */
export function targetOf({ valid }: Claim): Span | null {
  return Number.isFinite(valid.to) ? valid : null;
}

/** The days that were named first, of all that was ever said. */
export function firstTargetOf(history: readonly Claim[]): Span | null {
  return history.map(targetOf).find((target) => target !== null) ?? null;
}

/** Kept claims that are linked to a claim in one of these ways, the earliest first. */
function linkedTo(
  atlas: Atlas,
  claim: Claim,
  kinds: readonly LinkKind[],
  known: Day,
): readonly Claim[] {
  const links = (atlas.linksTo.get(claim.id) ?? []).filter(({ kind }) => kinds.includes(kind));
  return links
    .flatMap(({ from }) => atlas.claims.get(from) ?? [])
    .filter((other) => isKept(other, known))
    .sort(byBeginning);
}

/** Days from the last day of a target to when it came true, 0 for in time; null where none was named. */
export function latenessOf(on: Span, target: Span | null): Span | null {
  if (target === null) return null;
  const after = (day: Day): number => Math.max(0, day - target.to);
  return { from: after(on.from), to: after(on.to) };
}

function fulfilment(atlas: Atlas, history: readonly Claim[], known: Day): Outcome | null {
  const by = history
    .flatMap((claim) => linkedTo(atlas, claim, ['fulfils'], known))
    .sort(byBeginning)[0];
  if (by === undefined) return null;
  const on = beginningOf(by);
  const days = latenessOf(on, firstTargetOf(history));
  return { kind: days !== null && days.from > 0 ? 'late' : 'kept', by, on, days };
}

const isCancelled = ({ value }: Claim): boolean =>
  value.form === 'stage' && value.stage === 'cancelled';

const over: ReadonlySet<string> = new Set(['closing', 'closed', 'cancelled', 'lapsed']);

/** Whether a plan is to bring something about; a denial of the thing says nothing against its end. */
const begins = ({ value }: Claim): boolean => value.form === 'stage' && !over.has(value.stage);

/** What was said of the thing itself after the plan, that ends the plan without being linked to it. */
function endOfThing(atlas: Atlas, plan: Claim, known: Day): Outcome | null {
  const about = (atlas.claimsAbout.get(plan.about) ?? []).filter((claim) => isKept(claim, known));
  const cancelled = about
    .filter((claim) => isFact(claim) && isCancelled(claim))
    // What was cancelled before the plan was made was an earlier plan.
    .filter(({ valid }) => valid.from >= spokenOn(plan))
    .sort(byBeginning)[0];
  if (cancelled !== undefined) {
    return { kind: 'broken', how: 'cancelled', since: cancelled.valid.from, by: cancelled };
  }
  if (!begins(plan)) return null;
  const denied = lastBy(
    about.filter((claim) => claim.modality === 'denied' && begins(claim)),
    bySaying,
  );
  return denied === null || bySaying(denied, plan) < 0
    ? null
    : { kind: 'broken', how: 'denied', since: spokenOn(denied), by: denied };
}

/** What a linked claim says against the plan as it stands. */
function refutation(atlas: Atlas, plan: Claim, known: Day): Outcome | null {
  const failure = linkedTo(atlas, plan, ['fails'], known)[0];
  if (failure !== undefined) {
    const since = failure.modality === 'denied' ? spokenOn(failure) : failure.valid.from;
    return { kind: 'broken', how: 'failed', since, by: failure };
  }
  // What was said before the plan was made is nothing that became of it.
  const isLater = (claim: Claim): boolean => !isPlan(claim) && spokenOn(claim) >= spokenOn(plan);
  const replaced = linkedTo(atlas, plan, ['supersedes', 'revises'], known).filter(isLater);
  const otherwise = [
    ...linkedTo(atlas, plan, ['contradicts'], known),
    ...contradictedBy(atlas, plan, known),
  ].filter((claim) => isLater(claim) && saysOtherwise(claim, plan));
  const said = [...replaced, ...otherwise].sort(byBeginning);
  const denied = said.find(({ modality }) => modality === 'denied');
  if (denied !== undefined) {
    return { kind: 'broken', how: 'denied', since: spokenOn(denied), by: denied };
  }
  const [by] = said;
  if (by === undefined) return null;
  return { kind: 'changed', by, how: replaced.includes(by) ? 'replaced' : 'otherwise' };
}

/** Claims that the plan itself is said to contradict: which of two is linked to the other says nothing. */
function contradictedBy(atlas: Atlas, plan: Claim, known: Day): readonly Claim[] {
  return (atlas.linksFrom.get(plan.id) ?? [])
    .filter(({ kind }) => kind === 'contradicts')
    .flatMap(({ to }) => atlas.claims.get(to) ?? [])
    .filter((claim) => isKept(claim, known));
}

/** The plan on `known`: waited for, late, or so long without a word that nobody can say. */
function waiting(atlas: Atlas, plan: Claim, known: Day): Outcome {
  const target = targetOf(plan);
  if (target === null || known <= target.to) return { kind: 'open' };
  const lapse = lapseOf(atlas, plan, known);
  return lapse !== null && known >= lapse
    ? { kind: 'silent', since: lapse }
    : { kind: 'overdue', since: target.to + 1 };
}

/** Whether both run from the same day to the same day. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether the last word names another day or another value than one whose place was taken. */
function hasMoved(atlas: Atlas, history: readonly Claim[], last: Claim, known: Day): boolean {
  const target = targetOf(last);
  const value = JSON.stringify(last.value);
  return history.some((claim) => {
    // Two who tell of one hope with different days have not moved it.
    if (replacedBy(atlas, claim, known).length === 0) return false;
    const before = targetOf(claim);
    const isOtherDay = before !== null && (target === null || !isSameSpan(before, target));
    return isOtherDay || JSON.stringify(claim.value) !== value;
  });
}

/**
 * What had become of a promise by the end of `known` (days since 1970). `history` is all that was
 * promised, in the order in which it was said; how late it came is counted from the last day that was
 * named first.
 */
export function outcomeOf(
  atlas: Atlas,
  history: readonly [Claim, ...Claim[]],
  known: Day,
): Outcome {
  const last = history.at(-1) ?? history[0];
  const told =
    fulfilment(atlas, history, known) ??
    refutation(atlas, last, known) ??
    endOfThing(atlas, last, known);
  if (told !== null) return told;
  const outcome = waiting(atlas, last, known);
  return outcome.kind === 'open' && hasMoved(atlas, history, last, known)
    ? { kind: 'changed', by: last, how: 'revised' }
    : outcome;
}
