import type { Atlas } from '../model/atlas.ts';
import type { Claim, LinkKind } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ClaimId, ThingId } from '../model/id.ts';
import { bySaying, isKept, isPlan } from './knownClaim.ts';
import { firstTargetOf, type Outcome, outcomeOf, targetOf } from './outcomeOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';

/** A plan or forecast with all that was said of it since: what moved it is no promise of its own. */
export interface PromiseAt {
  /** As it was said last. */
  readonly claim: Claim;
  /** Each wording in the order in which it was said; what only repeats one is left out. */
  readonly history: readonly [Claim, ...Claim[]];
  /** The same promise told once more, by others or elsewhere. */
  readonly repeats: readonly Claim[];
  /** The days that were named first; null where none ever were. */
  readonly firstTarget: Span | null;
  readonly target: Span | null;
  readonly outcome: Outcome;
}

const joining: ReadonlySet<LinkKind> = new Set(['revises', 'supersedes', 'repeats', 'confirms']);
const repeating: ReadonlySet<LinkKind> = new Set(['repeats', 'confirms']);

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
  return [...together].sort(bySaying);
}

function promiseOf(atlas: Atlas, inOrder: readonly [Claim, ...Claim[]], known: Day): PromiseAt {
  const ids = new Set(inOrder.map(({ id }) => id));
  const isRepeat = ({ id }: Claim): boolean =>
    (atlas.linksFrom.get(id) ?? []).some(({ kind, to }) => repeating.has(kind) && ids.has(to));
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
  promisesOf(atlas, atlas.claims.values(), known),
);

/**
 * Every promise that was known by the end of `known` (days since 1970) with what had become of it by
 * then, in the order of the tables.
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
