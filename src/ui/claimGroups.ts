import { type PropertyName, properties } from '../core/model/property.ts';
import type { ClaimAt } from '../core/selection/claimsOf.ts';

export interface ClaimGroup {
  readonly property: PropertyName;
  readonly claims: readonly ClaimAt[];
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

/** Claims by property, in the order of the panel; within a group they keep the order of time. */
export function claimGroups(claims: readonly ClaimAt[]): readonly ClaimGroup[] {
  return ranked
    .map((property) => ({
      property,
      claims: claims.filter(({ claim }) => claim.property === property),
    }))
    .filter((group) => group.claims.length > 0);
}

/** Numbers stand on cards, words in rows. */
export function isFigure({ property }: ClaimGroup): boolean {
  return properties[property].form === 'figure';
}
