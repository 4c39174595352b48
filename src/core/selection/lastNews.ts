import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/day.ts';
import { remembered } from '../remembered.ts';
import { lastDayBy } from './stretch.ts';

/** All days on which anything at all becomes known or is taken back, in order. */
const allNews = remembered((atlas: Atlas): readonly Day[] =>
  [...atlas.claims.values()]
    .flatMap(({ reported, withdrawn }) =>
      withdrawn === null ? [reported.to] : [reported.to, withdrawn],
    )
    .sort((a, b) => a - b),
);

/** The last day, `known` or earlier, on which anything became known: as much is known on both. */
export function lastNews(atlas: Atlas, known: Day): Day {
  return lastDayBy(allNews(atlas), known);
}
