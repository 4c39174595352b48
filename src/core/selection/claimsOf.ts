import type { Atlas } from '../model/atlas.ts';
import type { Claim, LinkKind } from '../model/claim.ts';
import type { Span } from '../model/day.ts';
import type { ClaimId, ThingId } from '../model/id.ts';
import { properties } from '../model/property.ts';
import { type Moment, shownSpan } from '../time/moment.ts';
import { figureAt } from './figure.ts';
import {
  byBeginning,
  isFact,
  isKept,
  type KnownClaim,
  knownClaimsOf,
  spokenOn,
} from './knownClaim.ts';
import { lapseOf } from './stateAt.ts';

/** `now` it counts at the moment; `past` its days are over or a later one speaks; `later` not yet. */
export type Standing = 'now' | 'past' | 'later';

/** How a claim is tied to another; `direction` says whether this claim or the other one ties them. */
export interface ClaimTie {
  readonly kind: LinkKind;
  readonly direction: 'to' | 'from';
  readonly other: ClaimId;
}

export interface ClaimAt {
  readonly claim: Claim;
  readonly standing: Standing;
  readonly plan: boolean;
  readonly links: readonly ClaimTie[];
}

/** Properties of which only one value can hold at a time; of words and markets many hold at once. */
function holdsOne({ property }: Claim): boolean {
  const { form } = properties[property];
  return form === 'stage' || form === 'figure' || form === 'place' || form === 'organisation';
}

const meets = (span: Span, shown: Span): boolean => span.from <= shown.to && shown.from <= span.to;

function tiesOf(atlas: Atlas, id: ClaimId, moment: Moment): readonly ClaimTie[] {
  const isKnown = (other: ClaimId): boolean => {
    const claim = atlas.claims.get(other);
    return claim !== undefined && isKept(claim, moment.known);
  };
  const to = (atlas.linksFrom.get(id) ?? []).map(
    (link): ClaimTie => ({ kind: link.kind, direction: 'to', other: link.to }),
  );
  const from = (atlas.linksTo.get(id) ?? []).map(
    (link): ClaimTie => ({ kind: link.kind, direction: 'from', other: link.from }),
  );
  return [...to, ...from].filter(({ other }) => isKnown(other));
}

/** Whether another fact on the same matter began later and counts as well: then this one is history. */
function isOutspoken(entry: KnownClaim, all: readonly KnownClaim[], shown: Span): boolean {
  const { claim } = entry;
  return (
    isFact(claim) &&
    holdsOne(claim) &&
    all.some(
      (other) =>
        isFact(other.claim) &&
        other.claim.property === claim.property &&
        other.claim.basis === claim.basis &&
        other.claim.valid.from > claim.valid.from &&
        other.span !== null &&
        meets(other.span, shown),
    )
  );
}

function hasLapsed(
  atlas: Atlas,
  { claim, plan }: KnownClaim,
  moment: Moment,
  shown: Span,
): boolean {
  if (!plan || claim.property !== 'stage') return false;
  const lapse = lapseOf(atlas, claim, moment.known);
  return lapse !== null && shown.from >= lapse;
}

function standingOf(
  atlas: Atlas,
  entry: KnownClaim,
  all: readonly KnownClaim[],
  moment: Moment,
): Standing {
  const { claim, span } = entry;
  const shown = shownSpan(moment);
  if (span === null) return spokenOn(claim) > shown.to ? 'later' : 'past';
  if (span.from > shown.to) return 'later';
  const isLastKnown =
    claim.value.form === 'figure' &&
    figureAt(atlas, claim.about, claim.property, moment).some((figure) => figure.claim === claim);
  if (isLastKnown) return 'now';
  const isOver =
    !meets(span, shown) || isOutspoken(entry, all, shown) || hasLapsed(atlas, entry, moment, shown);
  return isOver ? 'past' : 'now';
}

/**
 * What is claimed about a thing as known at the moment, in the order in which the claims begin. A fact
 * counts on its own days (a closed period's last figure for 12 months more), a plan from its report.
 */
export function claimsOf(atlas: Atlas, thing: ThingId, moment: Moment): readonly ClaimAt[] {
  const all = knownClaimsOf(atlas, thing, moment.known);
  return all
    .map((entry) => ({
      claim: entry.claim,
      standing: standingOf(atlas, entry, all, moment),
      plan: entry.plan,
      links: tiesOf(atlas, entry.claim.id, moment),
    }))
    .sort((a, b) => byBeginning(a.claim, b.claim));
}
