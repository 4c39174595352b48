import type { FacilityId, FlowId, MarketId, OrganisationId, RelationshipId } from '../model/id.ts';
import type { Focus } from './view.ts';

/** What stands before the colon in a link, for each kind. */
const words = {
  facility: 'facility',
  organisation: 'org',
  market: 'market',
  relationship: 'relationship',
  flow: 'flow',
} as const satisfies Record<Focus['kind'], string>;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `kind:id`; null for an unknown kind or what cannot be an id. Whether it exists the atlas knows. */
export function readFocus(text: string): Focus | null {
  const colon = text.indexOf(':');
  const id = text.slice(colon + 1);
  if (colon < 0 || !slug.test(id)) return null;
  switch (text.slice(0, colon)) {
    case words.facility:
      return { kind: 'facility', id: id as FacilityId };
    case words.organisation:
      return { kind: 'organisation', id: id as OrganisationId };
    case words.market:
      return { kind: 'market', id: id as MarketId };
    case words.relationship:
      return { kind: 'relationship', id: id as RelationshipId };
    case words.flow:
      return { kind: 'flow', id: id as FlowId };
    default:
      return null;
  }
}

/** The text that `readFocus` reads as `focus`. */
export function writeFocus(focus: Focus): string {
  return `${words[focus.kind]}:${focus.id}`;
}
