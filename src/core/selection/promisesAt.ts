import type { Atlas } from '../model/atlas.ts';
import type { Claim, LinkKind } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ClaimId, ThingId } from '../model/id.ts';
import { bySaying, isKept, isPlan, spokenOn } from './knownClaim.ts';
import { openingsJoined } from './openingsJoined.ts';
import { firstTargetOf, isSameSpan, type Outcome, outcomeOf, targetOf } from './outcomeOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';

/** A plan or forecast with all that was said of it since: what moved it is no promise of its own. */
export interface PromiseAt {
  /** As it was said last. */
  readonly claim: Claim;
  /** Each wording in the order in which it was said; what only repeats one, with its day, is left out. */
  readonly history: readonly [Claim, ...Claim[]];
  /** The same promise told once more, by others or elsewhere. */
  readonly repeats: readonly Claim[];
  /** The days that were named first; null where none ever were. */
  readonly firstTarget: Span | null;
  readonly target: Span | null;
  readonly outcome: Outcome;
  /** The same opening said of ties through the plant that it is about: told once among all promises. */
  readonly also: readonly PromiseAt[];
}

const joining: ReadonlySet<LinkKind> = new Set(['revises', 'supersedes', 'repeats', 'confirms']);
const repeating: ReadonlySet<LinkKind> = new Set(['repeats', 'confirms']);
const moving: ReadonlySet<LinkKind> = new Set(['revises', 'supersedes']);

function isKnownPlan(claim: Claim | undefined, known: Day): claim is Claim {
  return claim !== undefined && isPlan(claim) && isKept(claim, known);
}

/** Plans that are one promise with `plan`, by the links between them, in the order of saying. */
function wordingsOf(atlas: Atlas, plan: Claim, known: Day): readonly Claim[] {
  const together = new Set([plan]);
  // A set hands out what is added while it is walked.
  for (const { id } of together) {
    const links = [
      ...(atlas.linksFrom.get(id) ?? []).map(({ kind, to }) => ({ kind, other: to })),
      ...(atlas.linksTo.get(id) ?? []).map(({ kind, from }) => ({ kind, other: from })),
    ];
    for (const { kind, other } of links) {
      const claim = joining.has(kind) ? atlas.claims.get(other) : undefined;
      if (isKnownPlan(claim, known)) together.add(claim);
    }
  }
  return inOrderOfSaying(atlas, together);
}

/**
 * Of a report of which but the month is known its first day counts, unless it moves what was said
 * before: else a hope of that month would stand after a later one of a known day.
 */
function inOrderOfSaying(atlas: Atlas, wordings: ReadonlySet<Claim>): readonly Claim[] {
  const ids = new Set([...wordings].map(({ id }) => id));
  const moves = ({ id }: Claim): boolean =>
    (atlas.linksFrom.get(id) ?? []).some(({ kind, to }) => moving.has(kind) && ids.has(to));
  const day = (claim: Claim): Day => (moves(claim) ? spokenOn(claim) : claim.reported.from);
  return [...wordings]
    .map((claim) => ({ claim, day: day(claim) }))
    .sort((a, b) => (a.day === b.day ? bySaying(a.claim, b.claim) : a.day < b.day ? -1 : 1))
    .map(({ claim }) => claim);
}

/** Whether both name the same days, or neither any. */
function isForTheSameDays(a: Claim, b: Claim): boolean {
  const [one, other] = [targetOf(a), targetOf(b)];
  return one === null || other === null ? one === other : isSameSpan(one, other);
}

function promiseOf(atlas: Atlas, inOrder: readonly [Claim, ...Claim[]], known: Day): PromiseAt {
  const byId = new Map(inOrder.map((claim) => [claim.id, claim]));
  // Who names another day says more than what they confirm.
  const isRepeat = (claim: Claim): boolean =>
    (atlas.linksFrom.get(claim.id) ?? []).some(({ kind, to }) => {
      const other = repeating.has(kind) ? byId.get(to) : undefined;
      return other !== undefined && isForTheSameDays(claim, other);
    });
  const worded = inOrder.filter((claim) => !isRepeat(claim));
  // Two that are said to repeat each other are both wordings.
  const [first = inOrder[0], ...later] = worded.length > 0 ? worded : inOrder;
  const history = [first, ...later] as const;
  const claim = history.at(-1) ?? first;
  return {
    claim,
    history,
    repeats: worded.length > 0 ? inOrder.filter(isRepeat) : [],
    firstTarget: firstTargetOf(history),
    target: targetOf(claim),
    outcome: outcomeOf(atlas, history, known),
    also: [],
  };
}

/** By the wording that was said first, so that each promise is one object. */
const remember = rememberByKnown((atlas, known, id: ClaimId): PromiseAt | null => {
  const plan = atlas.claims.get(id);
  if (!isKnownPlan(plan, known)) return null;
  const [first = plan, ...later] = wordingsOf(atlas, plan, known);
  return promiseOf(atlas, [first, ...later], known);
});

/** The promise that a claim is a wording of, or null for what is no plan or was not known. */
export function promiseOfClaim(atlas: Atlas, claim: ClaimId, known: Day): PromiseAt | null {
  const plan = atlas.claims.get(claim);
  if (!isKnownPlan(plan, known)) return null;
  const [first = plan] = wordingsOf(atlas, plan, known);
  return remember(atlas, known, first.id);
}

function promisesOf(atlas: Atlas, claims: Iterable<Claim>, known: Day): readonly PromiseAt[] {
  const found = new Set<PromiseAt>();
  for (const { id } of claims) {
    const promise = promiseOfClaim(atlas, id, known);
    if (promise !== null) found.add(promise);
  }
  return [...found];
}

const rememberAll = rememberByKnown((atlas, known, _key: null): readonly PromiseAt[] =>
  openingsJoined(atlas, promisesOf(atlas, atlas.claims.values(), known)).map(({ promise, also }) =>
    also.length === 0 ? promise : { ...promise, also },
  ),
);

/**
 * Every promise that was known by the end of `known` (days since 1970) with what had become of it by
 * then, in the order of the tables; an opening that is said of a plant and of a tie through it is one.
 */
export function promisesAt(atlas: Atlas, known: Day): readonly PromiseAt[] {
  return rememberAll(atlas, known, null);
}

/** The promises about one thing, those said first before the others. */
export function promisesAbout(atlas: Atlas, thing: ThingId, known: Day): readonly PromiseAt[] {
  return promisesOf(atlas, atlas.claimsAbout.get(thing) ?? [], known)
    .filter(({ claim }) => claim.about === thing)
    .sort((a, b) => bySaying(a.history[0], b.history[0]));
}

/** All claims that tell of a promise, each once: its wordings, those who repeat it, and what became of it. */
export function tellingOf({ history, repeats, outcome, also }: PromiseAt): readonly Claim[] {
  const by = 'by' in outcome ? [outcome.by] : [];
  return [...new Set([...history, ...repeats, ...by, ...also.flatMap(tellingOf)])];
}
