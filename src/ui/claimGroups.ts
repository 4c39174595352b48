import type { Claim } from '../core/model/claim.ts';
import type { ClaimId } from '../core/model/id.ts';
import { type PropertyName, properties } from '../core/model/property.ts';
import { byLead } from '../core/selection/byLead.ts';
import type { ClaimAt } from '../core/selection/claimsOf.ts';
import { disagreementsAmong } from '../core/selection/disagreement.ts';

/**
 * Claims that stand side by side: of several all contradict one another, by a link or by their
 * figures, directly or in a row.
 */
export type ClaimPart = readonly [ClaimAt, ...ClaimAt[]];

export interface ClaimGroup {
  readonly property: PropertyName;
  /** Plans whose heading is another than that of what came true. */
  readonly planned: boolean;
  readonly parts: readonly ClaimPart[];
  /** What only says again what a claim of the parts says. */
  readonly repeats: readonly ClaimAt[];
}

/** What anyone asks first stands first: sums and numbers, then what it is, then what was said. */
const order = [
  'revenue',
  'capacity',
  'output',
  'shipments',
  'market_share',
  'rank',
  'growth',
] as const satisfies readonly PropertyName[];

const formOrder = ['figure', 'stage', 'none', 'place', 'organisation', 'market', 'words'] as const;

const ranked: readonly PropertyName[] = [
  ...order,
  ...formOrder.flatMap((form) =>
    (Object.keys(properties) as PropertyName[]).filter(
      (property) =>
        properties[property].form === form && !(order as readonly string[]).includes(property),
    ),
  ),
];

/** Where a property stands among the others. */
export const propertyRank = (property: PropertyName): number => ranked.indexOf(property);

/** What is hoped for is never read as made, able or earned: it has a heading of its own. */
const partedByPlan: ReadonlySet<PropertyName> = new Set(['revenue', 'capacity', 'output']);

const isPlanned = ({ claim, plan }: ClaimAt): boolean =>
  plan !== null && partedByPlan.has(claim.property);

/** Whether the claims of a property stand on cards with a number; words stand in rows. */
export function isFigure({ property }: Pick<ClaimGroup, 'property'>): boolean {
  return properties[property].form === 'figure';
}

/** Whether the group tells what comes out of a thing: money or phones. */
export const isAmount = ({ property }: Pick<ClaimGroup, 'property'>): boolean =>
  partedByPlan.has(property);

/** Whether any of its claims contradict one another. */
export const isDisputed = ({ parts }: ClaimGroup): boolean => parts.some((part) => part.length > 1);

/** A revenue and an investment have no common heading to stand side by side under. */
function areComparable({ claim: a }: ClaimAt, { claim: b }: ClaimAt): boolean {
  if (a.value.form !== 'figure' || b.value.form !== 'figure') return true;
  return a.property === b.property;
}

/** For each claim those that contradict it, by a link or by their figures. */
function rivalsAmong(claims: readonly ClaimAt[]): ReadonlyMap<ClaimAt, readonly ClaimAt[]> {
  const byId = new Map(claims.map((claim) => [claim.claim.id, claim]));
  const differing = disagreementsAmong(claims.map(({ claim }) => claim));
  return new Map(
    claims.map((one) => {
      const linked = one.links.flatMap(({ kind, other }) => (kind === 'contradicts' ? other : []));
      const rivals = [...linked, ...(differing.get(one.claim.id) ?? [])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter((other) => areComparable(one, other));
      return [one, rivals];
    }),
  );
}

/** The claims that contradict each other are one part, in the order of time; every other one is alone. */
function partsOf(claims: readonly ClaimAt[]): readonly ClaimPart[] {
  const rivals = rivalsAmong(claims);
  const placed = new Set<ClaimAt>();
  const withAll = (first: ClaimAt): ReadonlySet<ClaimAt> => {
    const found = new Set([first]);
    // A set hands out what is added while it is walked.
    for (const claim of found) for (const rival of rivals.get(claim) ?? []) found.add(rival);
    return found;
  };
  return claims.flatMap((first): readonly ClaimPart[] => {
    if (placed.has(first)) return [];
    const together = withAll(first);
    for (const claim of together) placed.add(claim);
    return [[first, ...claims.filter((claim) => claim !== first && together.has(claim))]];
  });
}

interface Place {
  readonly property: PropertyName;
  readonly planned: boolean;
}

const placesInOrder: readonly Place[] = ranked.flatMap((property) =>
  [false, true].map((planned) => ({ property, planned })),
);

const rankOf = (claim: ClaimAt): number =>
  placesInOrder.findIndex(
    ({ property, planned }) => property === claim.claim.property && planned === isPlanned(claim),
  );

const repeatedBy = ({ links }: ClaimAt): readonly ClaimId[] =>
  links.flatMap(({ kind, direction, other }) =>
    kind === 'repeats' && direction === 'to' ? [other] : [],
  );

function firstSaid(originals: ReadonlyMap<ClaimAt, ClaimAt>, claim: ClaimAt): ClaimAt {
  const original = originals.get(claim);
  return original === undefined ? claim : firstSaid(originals, original);
}

/** For each claim that only says again what another one under its heading says, that other one. */
function repeatsAmong(claims: readonly ClaimAt[]): ReadonlyMap<ClaimAt, ClaimAt> {
  const byId = new Map(claims.map((claim) => [claim.claim.id, claim]));
  const originals = new Map<ClaimAt, ClaimAt>();
  for (const claim of claims) {
    for (const id of repeatedBy(claim)) {
      const other = byId.get(id);
      if (other === undefined || rankOf(other) !== rankOf(claim)) continue;
      // Of several that repeat one another in a ring one has to stay.
      if (firstSaid(originals, other) !== claim) originals.set(claim, other);
    }
  }
  return originals;
}

const leadOf = ([first, ...rest]: ClaimPart): ClaimAt =>
  rest.reduce((lead, claim) => (byLead(claim, lead) < 0 ? claim : lead), first);

/**
 * Claims by property, in the order of the panel; within a group figures of periods as they tell of the
 * moment, all else in the order of time.
 */
export function claimGroups(claims: readonly ClaimAt[]): readonly ClaimGroup[] {
  const originals = repeatsAmong(claims);
  const parts = partsOf(claims.filter((claim) => !originals.has(claim))).map((part) => ({
    part,
    rank: Math.min(...part.map(rankOf)),
  }));
  return placesInOrder
    .map((place, rank) => ({
      ...place,
      parts: parts
        .filter((placed) => placed.rank === rank)
        .map(({ part }) => part)
        .toSorted((a, b) => byLead(leadOf(a), leadOf(b))),
    }))
    .filter((group) => group.parts.length > 0)
    .map((group) => {
      const held = new Set(group.parts.flat());
      const repeats = [...originals.keys()].filter((claim) =>
        held.has(firstSaid(originals, claim)),
      );
      return { ...group, repeats };
    });
}

/** The claims of a group that are about its own property: what its heading has to be true of. */
export function claimsUnder({ property, parts }: ClaimGroup): readonly Claim[] {
  return parts.flat().flatMap(({ claim }) => (claim.property === property ? [claim] : []));
}

/** How many claims the groups hold. */
export function countOf(groups: readonly ClaimGroup[]): number {
  return new Set<ClaimId>(
    groups.flatMap(({ parts, repeats }) =>
      [...parts.flat(), ...repeats].map(({ claim }) => claim.id),
    ),
  ).size;
}
