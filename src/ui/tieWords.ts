import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { ThingId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
import type { Relationship } from '../core/model/thing.ts';
import { byBeginning, countsOn, knownClaimsOf, lastBy } from '../core/selection/knownClaim.ts';
import { operatorOf } from '../core/selection/operatorOf.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import type { MessageValues } from '../messages/formatted.ts';
import type { Messages } from '../messages/messages.ts';
import {
  facilityName,
  nameAsSubject,
  partyAtStart,
  partyInSentence,
  townOf,
} from './partyWords.ts';

/** When a relationship is spoken of, and where the words will stand. */
export interface TieMoment {
  /** Null: it is not there on that day. */
  readonly state: Pick<StateAt, 'state' | 'stage'> | null;
  readonly day: Day;
  readonly known: Day;
  /** The thing in whose panel the sentence stands: its plant need not be named there. */
  readonly within?: ThingId;
}

/**
 * What the verb says: a plan is no fact, what is over is past, and what lapsed never was. `open`:
 * nobody says whether it is so.
 */
export function moodOf(state: TieMoment['state']): 'ahead' | 'over' | 'void' | 'now' | 'open' {
  switch (state?.state) {
    case 'ahead':
    case 'overdue':
      return 'ahead';
    case 'ended':
      return state.stage === 'lapsed' || state.stage === 'cancelled' ? 'void' : 'over';
    case 'operating':
    case 'paused':
      return 'now';
    case 'denied':
    case 'unknown':
    case undefined:
      return 'open';
  }
}

interface TiePlace {
  /** A town or country of the maker's own plant, somebody else's plant by its name, or nothing. */
  readonly at: 'town' | 'plant' | 'none';
  readonly place: string;
}

function placeWithin(
  atlas: Atlas,
  { from, viaFacility }: Relationship,
  moment: TieMoment,
  messages: Messages,
): TiePlace {
  const facility = viaFacility === null ? undefined : atlas.facilities.get(viaFacility);
  if (facility === undefined || viaFacility === moment.within) return { at: 'none', place: '' };
  const where = placeOf(atlas, facility, moment.day, moment.known);
  if (operatorOf(atlas, facility, moment.day, moment.known) !== from) {
    return { at: 'plant', place: facilityName(facility, where, messages) };
  }
  const country = messages.inSentence(messages.country(where.country));
  return { at: 'town', place: where.place === null ? country : townOf(facility, where.place) };
}

/** Percent of it that are owned, as last claimed: all where nobody named a part. */
function stakeIn(atlas: Atlas, { id }: Relationship, { day, known }: TieMoment): number {
  const stakes = knownClaimsOf(atlas, id, known).filter(
    (entry) => entry.claim.property === 'stake' && countsOn(entry, day),
  );
  const value = lastBy(stakes, (a, b) => byBeginning(a.claim, b.claim))?.claim.value;
  return value?.form === 'figure' ? value.high : 100;
}

/** What a message about a relationship can name. */
export function tieValues(
  atlas: Atlas,
  relationship: Relationship,
  messages: Messages,
  moment: TieMoment,
): MessageValues {
  const { kind, product, from, to } = relationship;
  const { at, place } = placeWithin(atlas, relationship, moment, messages);
  return {
    mood: moodOf(moment.state),
    from: partyAtStart(atlas, from, messages),
    to: to === null ? messages.text('end.unnamed') : partyInSentence(atlas, to, messages),
    own: from === to ? 'yes' : 'no',
    product: product ?? messages.text(kind === 'supplies' ? 'tie.parts' : 'tie.product'),
    at,
    stake: stakeIn(atlas, relationship, moment),
    // Before more words the name of a plant is closed by a comma.
    place: kind === 'exports_to' ? nameAsSubject(place, messages) : place,
  };
}

/** A relationship as a sentence: "Select makes smartphones for Xiaomi in Lahore", "OPPO makes its own phones". */
export function tieWords(
  atlas: Atlas,
  relationship: Relationship,
  messages: Messages,
  moment: TieMoment,
): string {
  const values = tieValues(atlas, relationship, messages, moment);
  return messages.text(`tie.${relationship.kind}`, values);
}
