import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { OrganisationId, ThingId } from '../model/id.ts';
import type { Organisation } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { facilitiesOf } from './heardOf.ts';
import { knownClaimsOf } from './knownClaim.ts';
import { relationshipsOf } from './relationshipsOf.ts';
import { rememberAllByThings } from './rememberAllByThings.ts';
import { timelineOf } from './timelineOf.ts';

/** The first day on which anything is known of a facility or a tie; none: `Infinity`. */
function firstState(atlas: Atlas, thing: ThingId, known: Day): Day {
  return timelineOf(atlas, thing, known)[0]?.from ?? Number.POSITIVE_INFINITY;
}

/** An organisation, and all whose news can be the first of it. */
interface Entourage {
  readonly id: OrganisationId;
  readonly things: readonly ThingId[];
}

const entourages = (atlas: Atlas): readonly Entourage[] =>
  [...atlas.organisations.keys()].map((id) => {
    const own = [...facilitiesOf(atlas, id), ...relationshipsOf(atlas, id)];
    return { id, things: own.map((thing) => thing.id) };
  });

/** The first day on which anything is claimed of each organisation, its ties or what it runs. */
const firstDays = rememberAllByThings(
  entourages,
  ({ id, things }) => [id, ...things],
  (atlas, known, { id, things }) =>
    Math.min(
      ...knownClaimsOf(atlas, id, known).flatMap(({ span }) => (span === null ? [] : [span.from])),
      ...things.map((thing) => firstState(atlas, thing, known)),
    ),
);

const all = remembered((atlas: Atlas) => [...atlas.organisations.values()]);
const lastThere = new WeakMap<Atlas, readonly Organisation[]>();

/**
 * The organisations of which anything is known by a moment, in table order. While none is added and none
 * taken away the very same array is returned.
 */
export function organisationsAt(
  atlas: Atlas,
  { to, known }: { readonly to: Day; readonly known: Day },
): readonly Organisation[] {
  const first = firstDays(atlas, known);
  const day = Math.min(to, known);
  const there = all(atlas).filter((_, at) => (first[at] ?? Number.POSITIVE_INFINITY) <= day);
  const last = lastThere.get(atlas);
  if (last?.length === there.length && last.every((one, at) => one === there[at])) return last;
  lastThere.set(atlas, there);
  return there;
}
