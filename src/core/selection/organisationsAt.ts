import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import type { OrganisationId, ThingId } from '../model/id.ts';
import type { Organisation } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { facilitiesOf } from './heardOf.ts';
import { knownClaimsOf } from './knownClaim.ts';
import { lastNews } from './lastNews.ts';
import { relationshipsOf } from './relationshipsOf.ts';
import { rememberByKnown } from './rememberByKnown.ts';
import { rememberByThings } from './rememberByThings.ts';
import { lastDayBy } from './stretch.ts';
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

const entourages = remembered((atlas: Atlas): readonly Entourage[] =>
  [...atlas.organisations.keys()].map((id) => {
    const own = [...facilitiesOf(atlas, id), ...relationshipsOf(atlas, id)];
    return { id, things: own.map((thing) => thing.id) };
  }),
);

/** The first day on which anything is claimed of an organisation, its ties or what it runs. */
const firstDayOf = rememberByThings(
  ({ id, things }: Entourage) => [id, ...things],
  (atlas, known, { id, things }) =>
    Math.min(
      ...knownClaimsOf(atlas, id, known).flatMap(({ span }) => (span === null ? [] : [span.from])),
      ...things.map((thing) => firstState(atlas, thing, known)),
    ),
);

const firstDays = rememberByKnown(
  (atlas, known, _key: null): ReadonlyMap<OrganisationId, Day> =>
    new Map(entourages(atlas).map((one) => [one.id, firstDayOf(atlas, known, one)])),
);

const turns = rememberByKnown((atlas, known, _key: null): readonly Day[] =>
  Array.from(Float64Array.from(firstDays(atlas, known, null).values()).sort()),
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
  const news = lastNews(atlas, known);
  const turn = lastDayBy(turns(atlas, news, null), Math.min(to, known));
  return knownFrom(atlas, news, turn);
}
