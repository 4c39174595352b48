import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import type { Facility } from '../model/thing.ts';
import { isKept } from './knownClaim.ts';
import { relationshipsOf } from './relationshipsOf.ts';

const operated = new WeakMap<Atlas, ReadonlyMap<ThingId | null, readonly Facility[]>>();

/** The facilities of which an organisation is the operator in the table, in table order. */
export function facilitiesOf(atlas: Atlas, organisation: ThingId): readonly Facility[] {
  let byOperator = operated.get(atlas);
  if (byOperator === undefined) {
    byOperator = group(atlas.facilities.values(), ({ operator }): ThingId | null => operator);
    operated.set(atlas, byOperator);
  }
  return byOperator.get(organisation) ?? [];
}

const isSpokenOf = (atlas: Atlas, thing: ThingId, known: Day): boolean =>
  (atlas.claimsAbout.get(thing) ?? []).some((claim) => isKept(claim, known));

/**
 * Whether the public could have heard of a thing by the end of `known`, whenever it was there: something
 * is claimed about it, about a tie of it or about what it runs.
 */
export function isHeardOf(atlas: Atlas, thing: ThingId, known: Day): boolean {
  return [
    thing,
    ...[...relationshipsOf(atlas, thing), ...facilitiesOf(atlas, thing)].map(({ id }) => id),
  ].some((one) => isSpokenOf(atlas, one, known));
}
