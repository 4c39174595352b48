import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, RelationshipId, ThingId } from '../core/model/id.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import type { Moment } from '../core/time/moment.ts';
import type { Messages } from '../messages/messages.ts';
import { facilityName, partyName } from './partyWords.ts';
import { tieWords } from './tieWords.ts';

/** What anything is called at the moment: a plant by its place once that is known, a relationship as a sentence. */
export function thingName(
  atlas: Atlas,
  thing: ThingId,
  { to, known }: Pick<Moment, 'to' | 'known'>,
  messages: Messages,
): string {
  const facility = atlas.facilities.get(thing as FacilityId);
  if (facility !== undefined) {
    return facilityName(facility, placeOf(atlas, facility, to, known), messages);
  }
  const relationship = atlas.relationships.get(thing as RelationshipId);
  if (relationship === undefined) return partyName(atlas, thing as FacilityId);
  const state = stateAt(atlas, thing, to, known);
  return tieWords(atlas, relationship, messages, { state, day: to, known });
}
