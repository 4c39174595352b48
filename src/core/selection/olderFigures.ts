import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { StateAt } from '../model/state.ts';
import type { Relationship } from '../model/thing.ts';
import type { Moment } from '../time/moment.ts';
import { figuresSpan, isPeriodFigure } from './countedRun.ts';
import { unknown } from './countedState.ts';
import { byEnd } from './figure.ts';
import { knownClaimsOf, lastBy } from './knownClaim.ts';

/** Trade that was counted once and of which no figure speaks any more: on no map, and not forgotten. */
export interface OlderFigures {
  /** The figure whose period ended last, of those that had begun. */
  readonly last: Claim;
  /** Unknown, with the years that its figures speak of. */
  readonly state: StateAt;
}

/** What figures of earlier years tell of a trade by the moment; null for what is no trade and before any. */
export function olderFigures(
  atlas: Atlas,
  { id, kind }: Relationship,
  { to, known }: Pick<Moment, 'to' | 'known'>,
): OlderFigures | null {
  if (kind !== 'trade') return null;
  const day = Math.min(to, known);
  const claims = knownClaimsOf(atlas, id, known);
  const last = lastBy(
    claims.filter(isPeriodFigure).flatMap(({ claim }) => (claim.valid.from <= day ? [claim] : [])),
    byEnd,
  );
  if (last === null) return null;
  return { last, state: { ...unknown, claim: last.id, counted: figuresSpan(claims) } };
}
