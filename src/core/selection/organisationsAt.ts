import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { OrganisationId, ThingId } from '../model/id.ts';
import type { Organisation } from '../model/thing.ts';
import { knownClaimsOf } from './knownClaim.ts';
import { relationshipsOf } from './relationshipsOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { lastDayBy } from './stretch.ts';
import { timelineOf } from './timelineOf.ts';

/** The first day on which anything is known of a facility or a tie; none: `Infinity`. */
function firstState(atlas: Atlas, thing: ThingId, known: Day): Day {
  return timelineOf(atlas, thing, known)[0]?.from ?? Number.POSITIVE_INFINITY;
}

/** The first day on which anything is claimed of an organisation, its ties or what it runs. */
function firstDayOf(atlas: Atlas, id: OrganisationId, known: Day): Day {
  const run = [...atlas.facilities.values()].filter(({ operator }) => operator === id);
  return Math.min(
    ...knownClaimsOf(atlas, id, known).flatMap(({ span }) => (span === null ? [] : [span.from])),
    ...[...run, ...relationshipsOf(atlas, id)].map((thing) => firstState(atlas, thing.id, known)),
  );
}

const firstDays = rememberByKnown(
  (atlas, known, _key: null): ReadonlyMap<OrganisationId, Day> =>
    new Map([...atlas.organisations.keys()].map((id) => [id, firstDayOf(atlas, id, known)])),
);

const turns = rememberByKnown((atlas, known, _key: null): readonly Day[] =>
  [...firstDays(atlas, known, null).values()].sort((a, b) => a - b),
);

const knownFrom = rememberByKnown((atlas, known, turn: Day): readonly Organisation[] => {
  const first = firstDays(atlas, known, null);
  return [...atlas.organisations.values()].filter(
    ({ id }) => (first.get(id) ?? Number.POSITIVE_INFINITY) <= turn,
  );
});

/**
 * The organisations of which anything is known by a moment, in table order. Between two days on which
 * none is added the very same array is returned.
 */
export function organisationsAt(
  atlas: Atlas,
  { to, known }: { readonly to: Day; readonly known: Day },
): readonly Organisation[] {
  const turn = lastDayBy(turns(atlas, known, null), Math.min(to, known));
  return knownFrom(atlas, known, turn);
}
