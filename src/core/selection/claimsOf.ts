import type { Atlas } from '../model/atlas.ts';
import type { Claim, LinkKind } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ClaimId, ThingId } from '../model/id.ts';
import { type PropertyRule, properties } from '../model/property.ts';
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
import { type PlanAt, planAt } from './planAt.ts';
import { lapseOf } from './stateAt.ts';
import { lastWholeYears } from './wholeYear.ts';

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
  /** The moment lies within the closed period that it tells of: it counts days that were still to come. */
  readonly isRunning: boolean;
  /** Null for what is no plan. */
  readonly plan: PlanAt | null;
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

/** Whether the other one only finds, later on, what this one has told already. */
const isStillSo = (claim: Claim, { qualifier, value }: Claim): boolean =>
  qualifier === 'since_at_least' &&
  claim.value.form !== 'figure' &&
  JSON.stringify(value) === JSON.stringify(claim.value);

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
        !isStillSo(claim, other.claim) &&
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
  if (!plan) return false;
  const lapse = lapseOf(atlas, claim, moment.known);
  return lapse !== null && shown.from >= lapse;
}

/** Whether the figure speaks, if only as the last known one. */
function isSpeakingFigure(atlas: Atlas, claim: Claim, moment: Moment): boolean {
  return (
    claim.value.form === 'figure' &&
    figureAt(atlas, claim.about, claim.property, moment).some((figure) => figure.claim === claim)
  );
}

function ownStanding(
  atlas: Atlas,
  entry: KnownClaim,
  all: readonly KnownClaim[],
  moment: Moment,
): Standing {
  const { claim, span } = entry;
  const shown = shownSpan(moment);
  if (span === null) return spokenOn(claim) > shown.to ? 'later' : 'past';
  if (span.from > shown.to) return 'later';
  if (hasLapsed(atlas, entry, moment, shown)) return 'past';
  if (isSpeakingFigure(atlas, claim, moment)) return 'now';
  return !meets(span, shown) || isOutspoken(entry, all, shown) ? 'past' : 'now';
}

const ofClosedPeriod = ({ property }: Claim): boolean => {
  const rule: PropertyRule = properties[property];
  return rule.closedPeriod;
};

function isRunningOn(claim: Claim, day: Day): boolean {
  const { from, to } = claim.valid;
  const isClosed = ofClosedPeriod(claim) && isFact(claim) && Number.isFinite(to);
  return isClosed && from <= day && day < to;
}

/** What is told of a closed period in words stays for as long as the last known figures of that period. */
function staysWithFigure(claim: Claim, shown: readonly ClaimAt[]): boolean {
  const { form } = claim.value;
  return (
    isFact(claim) &&
    form === 'words' &&
    Number.isFinite(claim.valid.to) &&
    shown.some(
      (figure) =>
        isFact(figure.claim) &&
        ofClosedPeriod(figure.claim) &&
        figure.claim.valid.from === claim.valid.from &&
        figure.claim.valid.to === claim.valid.to,
    )
  );
}

const contradicted = ({ links }: ClaimAt): readonly ClaimId[] =>
  links.flatMap(({ kind, other }) => (kind === 'contradicts' ? [other] : []));

/** What was not yet so says nothing against a plan; of two accounts of one matter each needs the other. */
function standsBeside(claim: ClaimAt, shown: ClaimAt): boolean {
  return claim.standing !== 'later' || (isFact(claim.claim) && isFact(shown.claim));
}

/** Claims that contradict a shown one are shown with it, whichever period they name. */
function withContradictions(claims: readonly ClaimAt[]): readonly ClaimAt[] {
  const shown = claims.filter(({ standing }) => standing === 'now');
  const isShown = new Set(shown);
  const byId = new Map(claims.map((claim) => [claim.claim.id, claim]));
  // The list grows while it is walked: what contradicts the one that was just added follows.
  for (const one of shown) {
    for (const id of contradicted(one)) {
      const other = byId.get(id);
      if (other === undefined || isShown.has(other) || !standsBeside(other, one)) continue;
      isShown.add(other);
      shown.push(other);
    }
  }
  return claims.map((claim) => (isShown.has(claim) ? { ...claim, standing: 'now' } : claim));
}

function ownClaims(atlas: Atlas, thing: ThingId, moment: Moment): readonly ClaimAt[] {
  const all = knownClaimsOf(atlas, thing, moment.known);
  const { to } = shownSpan(moment);
  return all.map((entry) => ({
    claim: entry.claim,
    standing: ownStanding(atlas, entry, all, moment),
    isRunning: isRunningOn(entry.claim, to),
    plan: planAt(atlas, entry, to, moment.known),
    links: tiesOf(atlas, entry.claim.id, moment),
  }));
}

/** Claims about other things that contradict one about this thing; they stand where that one stands. */
function foreignClaims(
  atlas: Atlas,
  claims: readonly ClaimAt[],
  moment: Moment,
): readonly ClaimAt[] {
  const found = new Map<ClaimId, ClaimAt>();
  for (const one of claims) {
    for (const id of contradicted(one)) {
      const about = atlas.claims.get(id)?.about;
      if (about === undefined || about === one.claim.about || found.has(id)) continue;
      const other = ownClaims(atlas, about, moment).find(({ claim }) => claim.id === id);
      if (other === undefined || !standsBeside(other, one)) continue;
      found.set(id, { ...other, standing: one.standing });
    }
  }
  return [...found.values()];
}

/**
 * What is claimed about a thing as known at the moment, in the order in which the claims begin. A fact
 * counts on its own days (a closed period's last figure for 12 months more, that of the last whole
 * year for as long as only a part of one stands beside it), a plan from its report until it is met,
 * replaced or given up. What contradicts a claim stands with it, even where it is a
 * claim about another thing.
 */
export function claimsOf(atlas: Atlas, thing: ThingId, moment: Moment): readonly ClaimAt[] {
  const own = ownClaims(atlas, thing, moment);
  const shown = own.filter(({ standing }) => standing === 'now');
  const years = lastWholeYears(
    atlas,
    knownClaimsOf(atlas, thing, moment.known),
    shown.map(({ claim }) => claim),
    shownSpan(moment).to,
  );
  const told = own.map(
    (claim): ClaimAt =>
      claim.standing === 'past' && (years.has(claim.claim) || staysWithFigure(claim.claim, shown))
        ? { ...claim, standing: 'now' }
        : claim,
  );
  const claims = withContradictions(told);
  return [...claims, ...foreignClaims(atlas, claims, moment)].sort((a, b) =>
    byBeginning(a.claim, b.claim),
  );
}
