import { group } from 'd3';
import { partsOfBasis } from '../model/basis.ts';
import type { Claim, ClaimValue } from '../model/claim.ts';
import type { Span } from '../model/day.ts';
import type { ClaimId } from '../model/id.ts';
import { type PropertyRule, properties } from '../model/property.ts';
import { isPlan } from './knownClaim.ts';

type Figure = Extract<ClaimValue, { form: 'figure' }>;

/** Days by which the ends of one period may be told apart. */
const slack = 15;
/** Standing figures that begin further apart than this, days, are two times and no contradiction. */
const sameTime = 366;
/** The part by which "about" a figure may be off. */
const aboutPart = 0.05;

const whatOf = ({ basis }: Claim): string =>
  (basis === null ? null : partsOfBasis(basis).what)?.toLowerCase() ?? '';

const near = (a: number, b: number, days: number): boolean => a === b || Math.abs(a - b) <= days;

const isSamePeriod = (a: Span, b: Span): boolean =>
  near(a.from, b.from, slack) && near(a.to, b.to, slack);

/** Whether both speak of one time: of the same period, or of standing figures from about the same day. */
function isSameTime(a: Claim, b: Claim): boolean {
  const rule: PropertyRule = properties[a.property];
  // What one counter says of a later day takes the place of what it said before.
  if (rule.closedPeriod || a.basis === b.basis) return isSamePeriod(a.valid, b.valid);
  const overlap = a.valid.from <= b.valid.to && b.valid.from <= a.valid.to;
  return overlap && near(a.valid.from, b.valid.from, sameTime);
}

/** The step to which a number is told: of 52 900 000 it is 100 000; never coarser than two digits. */
function stepOf(value: number): number {
  if (value === 0) return 0;
  const coarsest = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  let step = coarsest;
  while (step > coarsest * 1e-6 && !isMultiple(value, step)) step /= 10;
  return step;
}

const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** From where to where the figure may lie by the way it was said. */
function reachOf({ qualifier }: Claim, { low, high }: Figure): Span {
  const off = (value: number): number =>
    Math.max(stepOf(value) / 2, qualifier === 'about' ? Math.abs(value) * aboutPart : 0);
  return {
    from: qualifier === 'up_to' ? Number.NEGATIVE_INFINITY : low - off(low),
    to: qualifier === 'more_than' ? Number.POSITIVE_INFINITY : high + off(high),
  };
}

/** Figures as they were said cannot both be so. 53 and 52.9 million can: one is the other, rounded. */
function isApart(a: Span, b: Span): boolean {
  const least = 1e-9 * Math.max(Math.abs(a.from), Math.abs(b.from), 1);
  return a.to - b.from < least || b.to - a.from < least;
}

/**
 * Whether two figures count one thing in one unit, so that a range over both says something: of a
 * closed period also the same one. Who counted may differ.
 */
export function countTheSame(a: Claim, b: Claim): boolean {
  if (a.value.form !== 'figure' || b.value.form !== 'figure') return false;
  const rule: PropertyRule = properties[a.property];
  return (
    a.about === b.about &&
    a.property === b.property &&
    a.value.unit === b.value.unit &&
    whatOf(a) === whatOf(b) &&
    (!rule.closedPeriod || isSamePeriod(a.valid, b.valid))
  );
}

/**
 * Whether two claims give different figures for the same: one property of one thing, in one unit, of
 * one time, and of what is counted the same. Who counted may differ. A plan is no rival of what came.
 */
export function disagree(a: Claim, b: Claim): boolean {
  if (isPlan(a) !== isPlan(b)) return false;
  if (a.value.form !== 'figure' || b.value.form !== 'figure') return false;
  if (a.modality === 'denied' || b.modality === 'denied') return false;
  return (
    countTheSame(a, b) && isSameTime(a, b) && isApart(reachOf(a, a.value), reachOf(b, b.value))
  );
}

/** For each of the claims those among them that disagree with it. */
export function disagreementsAmong(
  claims: readonly Claim[],
): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const alike = group(claims, ({ about, property }) => `${about} ${property}`);
  return new Map(
    [...alike.values()].flatMap((peers) =>
      peers.map((one) => [
        one.id,
        peers.flatMap((other) => (disagree(one, other) ? [other.id] : [])),
      ]),
    ),
  );
}
