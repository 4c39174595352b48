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

/** Plans that are one promise, by the links between them. */
function groupsOf(atlas: Atlas, plans: readonly Claim[]): readonly (readonly Claim[])[] {
  const byId = new Map<ClaimId, Claim>(plans.map((plan) => [plan.id, plan]));
  const placed = new Set<Claim>();
  return plans.flatMap((first) => {
    if (placed.has(first)) return [];
    const together = new Set([first]);
    // A set hands out what is added while it is walked.
    for (const { id } of together) {
      const links = [
        ...(atlas.linksFrom.get(id) ?? []).map(({ kind, to }) => ({ kind, other: to })),
        ...(atlas.linksTo.get(id) ?? []).map(({ kind, from }) => ({ kind, other: from })),
      ];
      for (const { kind, other } of links) {
        const plan = joining.has(kind) ? byId.get(other) : undefined;
        if (plan !== undefined) together.add(plan);
      }
    }
    for (const plan of together) placed.add(plan);
    return [[...together]];
  });
}

function promiseOf(atlas: Atlas, together: readonly Claim[], known: Day): readonly PromiseAt[] {
  const ids = new Set(together.map(({ id }) => id));
  const isRepeat = ({ id }: Claim): boolean =>
    (atlas.linksFrom.get(id) ?? []).some(({ kind, to }) => repeating.has(kind) && ids.has(to));
  const inOrder = [...together].sort(bySaying);
  const worded = inOrder.filter((claim) => !isRepeat(claim));
  // Two that are said to repeat each other are both wordings.
  const [first, ...later] = worded.length > 0 ? worded : inOrder;
  if (first === undefined) return [];
  const history = [first, ...later] as const;
  const claim = history.at(-1) ?? first;
  return [
    {
      claim,
      history,
      repeats: worded.length > 0 ? inOrder.filter(isRepeat) : [],
      firstTarget: firstTargetOf(history),
      target: targetOf(claim),
      outcome: outcomeOf(atlas, history, known),
    },
  ];
}

const remember = rememberByKnown((atlas, known, _key: null): readonly PromiseAt[] => {
  const plans = [...atlas.claims.values()].filter((claim) => isPlan(claim) && isKept(claim, known));
  return groupsOf(atlas, plans).flatMap((together) => promiseOf(atlas, together, known));
});

/**
 * Every promise that was known by the end of `known` (days since 1970) with what had become of it by
 * then, in the order of the tables.
 */
export function promisesAt(atlas: Atlas, known: Day): readonly PromiseAt[] {
  return remember(atlas, known, null);
}

const rememberByClaim = rememberByKnown(
  (atlas, known, _key: null): ReadonlyMap<ClaimId, PromiseAt> =>
    new Map(
      promisesAt(atlas, known).flatMap((promise) =>
        [...promise.history, ...promise.repeats].map(({ id }) => [id, promise] as const),
      ),
    ),
);

/** The promise that a claim is a wording of, or null for what is no plan. */
export function promiseOfClaim(atlas: Atlas, claim: ClaimId, known: Day): PromiseAt | null {
  return rememberByClaim(atlas, known, null).get(claim) ?? null;
}

/** The promises about one thing, those said first before the others. */
export function promisesAbout(atlas: Atlas, thing: ThingId, known: Day): readonly PromiseAt[] {
  return promisesAt(atlas, known)
    .filter(({ claim }) => claim.about === thing)
    .sort((a, b) => bySaying(a.history[0], b.history[0]));
}
