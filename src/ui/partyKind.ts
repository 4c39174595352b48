import type { Atlas } from '../core/model/atlas.ts';
import type { ThingId } from '../core/model/id.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { focusOfThing } from './focusOfThing.ts';

/** The kind of a thing in words; nothing for what the tables do not hold. */
export function kindWords(atlas: Atlas, thing: ThingId, messages: PanelMessages): string {
  const focus = focusOfThing(atlas, thing);
  switch (focus?.kind) {
    case 'facility':
      return messages.text(`facility.${atlas.facilities.get(focus.id)?.kind ?? 'assembly'}`);
    case 'organisation':
      return messages.text(`organisation.${atlas.organisations.get(focus.id)?.kind ?? 'brand'}`);
    case 'market':
      return messages.text(`market.${atlas.markets.get(focus.id)?.kind ?? 'country'}`);
    case 'relationship':
      return messages.text(`relationship.${atlas.relationships.get(focus.id)?.kind ?? 'owns'}`);
    default:
      return '';
  }
}
