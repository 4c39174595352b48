import { sort } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { FacilityId, MarketId, ThingId } from '../model/id.ts';
import type { State, StateAt } from '../model/state.ts';
import type { Facility, Relationship } from '../model/thing.ts';
import { type Moment, shownSpan } from '../time/moment.ts';
import { draftsOf } from './flowDraft.ts';
import { countsOn } from './knownClaim.ts';
import { olderFigures } from './olderFigures.ts';
import { placeOf } from './placeOf.ts';
import { relationshipsOf } from './relationshipsOf.ts';
import { servingClaims } from './servingClaims.ts';
import { stateAt } from './stateAt.ts';

/** What ties a thing to others at a moment. */
export interface TieAt {
  readonly relationship: Relationship;
  readonly state: StateAt;
  /** The plant's own country, where its phones for that market are meant and not the order for them. */
  readonly home: MarketId | null;
  /** Of trade that no figure speaks of any more its last one; null of everything else. */
  readonly lastFigure: Claim | null;
}

/** What was never so is for nobody's market. */
const withoutPhones: ReadonlySet<State> = new Set(['unknown', 'denied']);

/** Entries of a shop's operator into the country in which the shop stands. */
function entryOfShop(atlas: Atlas, shop: Facility, moment: Moment): readonly Relationship[] {
  if (shop.operator === null) return [];
  const { country } = placeOf(atlas, shop, moment.to, moment.known);
  return relationshipsOf(atlas, shop.operator).filter((relationship) => {
    const market = atlas.markets.get(relationship.to as MarketId);
    const isThere = market?.kind === 'country' && market.members[0] === country;
    return relationship.kind === 'sells_in' && relationship.from === shop.operator && isThere;
  });
}

/** Ties that a facility has through its operator: a seat those of its organisation, a shop its entry. */
function throughOperator(
  atlas: Atlas,
  facility: Facility,
  moment: Moment,
): readonly Relationship[] {
  if (facility.kind === 'store') return entryOfShop(atlas, facility, moment);
  const isSeat = facility.kind === 'headquarters' && facility.operator !== null;
  return isSeat ? relationshipsOf(atlas, facility.operator) : [];
}

/** The line from a plant to its own country, a tie of both, while what is made there is for that market. */
function domesticTies(atlas: Atlas, thing: ThingId, moment: Moment): readonly TieAt[] {
  const { to } = shownSpan(moment);
  return [...atlas.relationships.values()].flatMap((relationship) =>
    draftsOf(atlas, relationship).flatMap(({ kind, from, serves }): readonly TieAt[] => {
      const isEnd = serves === thing || (from.at === 'plant' && from.plant.id === thing);
      if (kind !== 'domestic' || serves === null || !isEnd) return [];
      const serving = servingClaims(atlas, relationship.id, serves, moment.known);
      const state = stateAt(atlas, relationship.id, moment.to, moment.known);
      const isServed = serving.some((claim) => countsOn(claim, to));
      return isServed && state !== null && !withoutPhones.has(state.state)
        ? [{ relationship, state, home: serves, lastFigure: null }]
        : [];
    }),
  );
}

/**
 * What a thing is tied to at the moment, in table order, then what its plants make for their own
 * country, then trade of which only older figures tell.
 */
export function tiesOf(atlas: Atlas, thing: ThingId, moment: Moment): readonly TieAt[] {
  const facility = atlas.facilities.get(thing as FacilityId);
  const through = facility === undefined ? [] : throughOperator(atlas, facility, moment);
  const ties = [...new Set([...relationshipsOf(atlas, thing), ...through])].flatMap(
    (relationship): readonly TieAt[] => {
      const state = stateAt(atlas, relationship.id, moment.to, moment.known);
      const older =
        state === null || state.state === 'unknown'
          ? olderFigures(atlas, relationship, moment)
          : null;
      if (older !== null) {
        return [{ relationship, state: older.state, home: null, lastFigure: older.last }];
      }
      return state === null ? [] : [{ relationship, state, home: null, lastFigure: null }];
    },
  );
  return sort([...ties, ...domesticTies(atlas, thing, moment)], ({ lastFigure }) =>
    lastFigure === null ? 0 : 1,
  );
}
