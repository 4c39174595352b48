import { rollup } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day, Span } from '../model/day.ts';
import type { FlowKind, Quantity } from '../model/flow.ts';
import type { ThingId } from '../model/id.ts';
import type { PropertyName, Unit } from '../model/property.ts';
import type { Relationship } from '../model/thing.ts';
import { civilOf } from '../time/civil.ts';
import type { Moment } from '../time/moment.ts';
import { figureAt, figureTurns } from './figure.ts';
import { byBeginning, bySaying, isFact, isPlan, knownClaimsOf, lastBy } from './knownClaim.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { lapseOf } from './stateAt.ts';

const made = ['output', 'capacity'] as const satisfies readonly PropertyName[];
const moved = [
  'output',
  'exports',
  'shipments',
  'revenue',
] as const satisfies readonly PropertyName[];

/** Who sends counts before who receives. */
const traded = ['exports', 'imports'] as const satisfies readonly PropertyName[];

/** Which figures can set the width of a relationship's lines; the rest are hairlines. */
function widthProperties(relationship: Relationship): readonly PropertyName[] {
  switch (relationship.kind) {
    case 'makes_for':
      return made;
    case 'supplies':
    case 'exports_to':
      return moved;
    case 'distributes_for':
    case 'owns':
    case 'sells_in':
      return [];
    case 'trade':
      return traded;
  }
}

/** Months that a closed run of days touches, or null when it is open. */
function monthsIn({ from, to }: Span): number | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const first = civilOf(from);
  const last = civilOf(to);
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** How often a figure counts in a year, or null when it is no rate and no sum of a closed period. */
function timesAYear(unit: Unit, valid: Span): number | null {
  if (unit === 'units/year' || unit === 'USD/year') return 1;
  if (unit === 'units/month') return 12;
  if (unit === 'units/day') return 365;
  if (unit !== 'units' && unit !== 'USD') return null;
  const months = monthsIn(valid);
  return months === null ? null : 12 / months;
}

function quantityOfClaim(claim: Claim): Quantity | null {
  if (claim.value.form !== 'figure') return null;
  const { low, high, unit } = claim.value;
  const times = timesAYear(unit, claim.valid);
  if (times === null) return null;
  return {
    claim,
    low,
    high,
    perYear: high * times,
    unit: unit.startsWith('USD') ? 'USD' : 'units',
    counted: claim.property !== 'capacity' && !isPlan(claim),
  };
}

const isOfWholeYears = ({ valid, value }: Claim): boolean =>
  value.form === 'figure' && !value.unit.includes('/') && (monthsIn(valid) ?? 0) >= 12;

/** What is one series with another figure: the same counter, counting in the same unit. */
const seriesKey = ({ property, basis, value }: Claim): string =>
  `${property} ${value.form === 'figure' ? value.unit : ''} ${basis}`;

/** How many whole years each counter has counted of a relationship: the longest series leads. */
const yearsCounted = rememberByKnown(
  (atlas, known, thing: ThingId): ReadonlyMap<string, number> => {
    const years = knownClaimsOf(atlas, thing, known)
      .map(({ claim }) => claim)
      .filter((claim) => isFact(claim) && isOfWholeYears(claim));
    return rollup(years, (group) => group.length, seriesKey);
  },
);

/**
 * Stands last: whole years before parts of one, then the counter with the longest series, then the
 * period that began last. So a flow does not change its width with every counter that speaks up.
 */
function byStanding(years: ReadonlyMap<string, number>): (a: Quantity, b: Quantity) => number {
  const yearsOf = ({ claim }: Quantity): number => years.get(seriesKey(claim)) ?? 0;
  return (a, b) =>
    Number(isOfWholeYears(a.claim)) - Number(isOfWholeYears(b.claim)) ||
    yearsOf(a) - yearsOf(b) ||
    byBeginning(a.claim, b.claim);
}

/** A target that we count as given up says nothing of the present any more. */
function isGivenUp(atlas: Atlas, plan: Claim, { to, known }: Moment): boolean {
  const lapse = lapseOf(atlas, plan, known);
  return lapse !== null && Math.min(to, known) >= lapse;
}

/**
 * The figure that sets the width of a relationship's lines at a moment, or null for a hairline.
 * What was made comes before what can be made, and that before what is planned. An export's plan
 * gives no width.
 */
export function quantityOf(
  atlas: Atlas,
  relationship: Relationship,
  moment: Moment,
): Quantity | null {
  const properties = widthProperties(relationship);
  const quantities = properties.flatMap((property) =>
    figureAt(atlas, relationship.id, property, moment).flatMap(({ claim }) => {
      const quantity = quantityOfClaim(claim);
      return quantity === null ? [] : [quantity];
    }),
  );
  const facts = quantities.filter(({ claim }) => !isPlan(claim));
  const standing = byStanding(yearsCounted(atlas, moment.known, relationship.id));
  for (const property of properties) {
    const ofProperty = facts.filter(({ claim }) => claim.property === property);
    const fact = lastBy(ofProperty, standing);
    if (fact !== null) return fact;
  }
  if (relationship.kind !== 'makes_for') return null;
  const plans = quantities.filter(({ claim }) => isPlan(claim) && !isGivenUp(atlas, claim, moment));
  return lastBy(plans, (a, b) => bySaying(a.claim, b.claim));
}

/** The days on which the width of a relationship's lines can change. */
export function quantityTurns(
  atlas: Atlas,
  relationship: Relationship,
  known: Day,
): readonly Day[] {
  const lapses = knownClaimsOf(atlas, relationship.id, known).flatMap(({ claim, plan }) =>
    plan && claim.value.form === 'figure' ? (lapseOf(atlas, claim, known) ?? []) : [],
  );
  const turns = widthProperties(relationship).flatMap((property) =>
    figureTurns(atlas, relationship.id, property, known),
  );
  return [...turns, ...lapses];
}

/**
 * The figure that sets the width of one of a relationship's lines. Of the line to a plant's own
 * country there is none: how many phones stay there is another figure than how many it makes.
 */
export function flowQuantity(
  atlas: Atlas,
  kind: FlowKind,
  tie: Relationship,
  moment: Moment,
): Quantity | null {
  return kind === 'domestic' ? null : quantityOf(atlas, tie, moment);
}
