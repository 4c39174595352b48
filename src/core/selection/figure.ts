import { group, sort } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import { type PropertyName, type PropertyRule, properties } from '../model/property.ts';
import { addMonths } from '../time/civil.ts';
import { type Moment, shownSpan } from '../time/moment.ts';
import { byBeginning, bySaying, type KnownClaim, knownClaimsOf, lastBy } from './knownClaim.ts';

/** Months for which the figure of a closed period stays the last known one. */
const monthsKept = 12;

/** What one counter says. */
export interface Figure {
  readonly basis: string | null;
  readonly claim: Claim;
}

/** The first day on which a figure is no longer the last known one; null when its period has no end. */
export function staleOn(claim: Claim): Day | null {
  const rule: PropertyRule = properties[claim.property];
  if (!rule.closedPeriod || !Number.isFinite(claim.valid.to)) return null;
  return addMonths(claim.valid.to + 1, monthsKept);
}

function isFigure({ claim }: KnownClaim, property: PropertyName): boolean {
  return (
    claim.property === property && claim.value.form === 'figure' && claim.modality !== 'denied'
  );
}

const meets = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** The one whose period ends last stands last. */
export const byEnd = (a: Claim, b: Claim): number =>
  a.valid.to === b.valid.to ? byBeginning(a, b) : a.valid.to - b.valid.to;

/** Of the facts of one basis the one that speaks: in its own period, else the last known one. */
function speakingFigure(facts: readonly Claim[], shown: Span, keepsLast: boolean): Claim | null {
  const now = lastBy(
    facts.filter((claim) => meets(claim.valid, shown)),
    byBeginning,
  );
  if (now !== null || !keepsLast) return now;
  const past = facts.filter((claim) => {
    const stale = staleOn(claim);
    return claim.valid.to < shown.to && stale !== null && shown.to < stale;
  });
  return lastBy(past, byEnd);
}

/** Of the plans of one basis that are in force the one that was said last. */
function speakingPlan(plans: readonly KnownClaim[], shown: Span): Claim | null {
  const open = plans.filter(({ span }) => span !== null && meets(span, shown));
  return lastBy(
    open.map(({ claim }) => claim),
    bySaying,
  );
}

/**
 * The figures of one property that hold at a moment, at most one fact and one plan for each basis,
 * facts first. A plan's figure holds from its report until it is replaced or met. In `at` and `upto`
 * the figure of a closed period stays the last known one for 12 months; in `during` it has to overlap.
 */
export function figureAt(
  atlas: Atlas,
  thing: ThingId,
  property: PropertyName,
  moment: Moment,
): readonly Figure[] {
  const shown = shownSpan(moment);
  const figures = knownClaimsOf(atlas, thing, moment.known).filter((k) => isFigure(k, property));
  const byBasis = (plan: boolean): readonly (readonly [string | null, readonly KnownClaim[]])[] =>
    sort(
      group(
        figures.filter((known) => known.plan === plan),
        ({ claim }) => claim.basis,
      ),
      ([basis]) => basis ?? '',
    );
  return [
    ...byBasis(false).map(([basis, known]) => ({
      basis,
      claim: speakingFigure(
        known.map(({ claim }) => claim),
        shown,
        moment.mode !== 'during',
      ),
    })),
    ...byBasis(true).map(([basis, known]) => ({ basis, claim: speakingPlan(known, shown) })),
  ].flatMap(({ basis, claim }) => (claim === null ? [] : [{ basis, claim }]));
}

/** The days on which a figure of a property can change. */
export function figureTurns(
  atlas: Atlas,
  thing: ThingId,
  property: PropertyName,
  known: Day,
): readonly Day[] {
  return knownClaimsOf(atlas, thing, known)
    .filter((entry) => isFigure(entry, property))
    .flatMap(({ claim, span }) =>
      span === null ? [] : [span.from, span.to + 1, staleOn(claim) ?? Number.POSITIVE_INFINITY],
    );
}
