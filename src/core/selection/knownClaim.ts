import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import { rememberByThings } from './rememberByThings.ts';

/** A claim that was known on a day, with the days of the world on which it counts. */
export interface KnownClaim {
  readonly claim: Claim;
  readonly plan: boolean;
  /** Null: it never counts, for instance a plan that was replaced on the day it was reported. */
  readonly span: Span | null;
}

/** Whether the public could know the claim by the end of `known`, and nobody had taken it back. */
export function isKept(claim: Claim, known: Day): boolean {
  return claim.reported.to <= known && (claim.withdrawn === null || claim.withdrawn > known);
}

/** A plan or forecast: it counts from the day it was said, not on the days it speaks of. */
export function isPlan({ modality }: Pick<Claim, 'modality'>): boolean {
  return modality === 'planned' || modality === 'forecast';
}

/** Said to be so, by count or by estimate; however late it was reported, it counts on its own days. */
export function isFact(claim: Claim): boolean {
  return claim.modality === 'asserted' || claim.modality === 'estimated';
}

/** The day the claim was said; with an unknown report day the earliest that its content allows. */
export function spokenOn(claim: Claim): Day {
  return claim.reportDayKnown ? claim.reported.to : claim.reported.from;
}

/**
 * Orders claims so that the one that speaks stands last: began last, then said last.
 * The id decides at the end, so that the order of rows never matters.
 */
export function byBeginning(a: Claim, b: Claim): number {
  return compare(a.valid.from, b.valid.from) || bySaying(a, b);
}

/** Said last stands last; then the id. */
export function bySaying(a: Claim, b: Claim): number {
  return compare(spokenOn(a), spokenOn(b)) || compare(a.id, b.id);
}

// Not a subtraction: the difference of two open beginnings is not a number.
function compare<Value extends number | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The one that stands last in `order`. */
export function lastBy<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
): Item | null {
  return items.reduce<Item | null>(
    (last, item) => (last === null || order(last, item) < 0 ? item : last),
    null,
  );
}

/** The first day on which a plan no longer counts; `Infinity` while nothing has replaced or met it. */
function endOfPlan(atlas: Atlas, plan: Claim, known: Day): Day {
  let end = Number.POSITIVE_INFINITY;
  // What became of a plan became of whatever only repeats it.
  const repeated = atlas.linksFrom.get(plan.id)?.filter(({ kind }) => kind === 'repeats') ?? [];
  for (const link of [plan.id, ...repeated.map(({ to }) => to)].flatMap(
    (id) => atlas.linksTo.get(id) ?? [],
  )) {
    const claim = atlas.claims.get(link.from);
    if (claim === undefined || !isKept(claim, known)) continue;
    if (link.kind === 'supersedes' || link.kind === 'revises') end = Math.min(end, spokenOn(claim));
    if (link.kind === 'fulfils' || link.kind === 'fails') end = Math.min(end, claim.valid.from);
  }
  for (const claim of atlas.claimsAbout.get(plan.about) ?? []) {
    if (!cancels(claim) || !isKept(claim, known)) continue;
    // What was cancelled before the plan was made was an earlier plan.
    if (claim.valid.from >= spokenOn(plan)) end = Math.min(end, claim.valid.from);
  }
  return end;
}

function cancels(claim: Claim): boolean {
  return isFact(claim) && claim.value.form === 'stage' && claim.value.stage === 'cancelled';
}

/** The claims, kept on `known`, that have taken the place of this one. */
export function replacedBy(atlas: Atlas, { id }: Claim, known: Day): readonly Claim[] {
  return (atlas.linksTo.get(id) ?? []).flatMap(({ from, kind }) => {
    const claim = atlas.claims.get(from);
    const replaces = kind === 'supersedes' || kind === 'revises';
    return replaces && claim !== undefined && isKept(claim, known) ? [claim] : [];
  });
}

function spanOf(atlas: Atlas, claim: Claim, known: Day): Span | null {
  let { from, to } = claim.valid;
  // A later word has taken its place: it then no longer speaks, on any day.
  if (isFact(claim) && replacedBy(atlas, claim, known).length > 0) return null;
  if (isPlan(claim)) {
    from = spokenOn(claim);
    to = endOfPlan(atlas, claim, known) - 1;
  } else if (claim.modality === 'denied') {
    // A denial of what is still to come counts from the day it was said.
    from = Math.min(from, spokenOn(claim));
  }
  return from <= to ? { from, to } : null;
}

const remember = rememberByThings(
  (thing: ThingId) => [thing],
  (atlas, known, thing): readonly KnownClaim[] =>
    (atlas.claimsAbout.get(thing) ?? [])
      .filter((claim) => isKept(claim, known))
      .map((claim) => ({ claim, plan: isPlan(claim), span: spanOf(atlas, claim, known) })),
);

/** What was known about a thing by the end of `known` (days since 1970), in table order. */
export function knownClaimsOf(atlas: Atlas, thing: ThingId, known: Day): readonly KnownClaim[] {
  return remember(atlas, known, thing);
}

/** Whether the claim counts on `day`: a fact on its own days, a plan from its report to its outcome. */
export function countsOn(known: KnownClaim, day: Day): boolean {
  return known.span !== null && known.span.from <= day && day <= known.span.to;
}
