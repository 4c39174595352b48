import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, MarketId, OrganisationId } from '../core/model/id.ts';
import type { Facility, Party, Place, Relationship } from '../core/model/thing.ts';
import type { Whereabouts } from '../core/selection/placeOf.ts';
import type { Messages } from '../messages/messages.ts';
import { capitalised } from './capitalised.ts';

/**
 * The town that a plant in a place is named by: that of its own name while it stands there. An estate
 * that no town is named after lies in its district's.
 */
export function townOf({ name, place: present }: Facility, place: Place): string {
  const isInTown = place.precision === 'site' || place.precision === 'estate';
  const [, town = place.name] = place.id === present ? name.split(', ') : [];
  return isInTown && town !== place.name ? (place.admin ?? town) : town;
}

/** A plant by who runs it and in which town: "Select, Lahore"; its own name where nobody is named. */
export function plantName(
  atlas: Atlas,
  facility: Facility,
  { operator, place }: { operator: OrganisationId | null; place: Place | null },
): string {
  const runner = operator === null ? undefined : atlas.organisations.get(operator);
  if (runner === undefined || place === null) return facility.name;
  return `${runner.name}, ${townOf(facility, place)}`;
}

/**
 * A facility's own name, "Dixon, Noida"; with its country for a place while only that is known,
 * "Dixon, India".
 */
export function facilityName(
  { name }: Facility,
  { place, country }: Pick<Whereabouts, 'place' | 'country'>,
  messages: Messages,
): string {
  const [bare, ...rest] = name.split(', ');
  if (place !== null || rest.length === 0) return name;
  return `${bare}, ${messages.country(country)}`;
}

/** The name of an organisation, facility or market; the id itself where there is none. */
export function partyName(atlas: Atlas, party: Party): string {
  return (
    atlas.organisations.get(party as OrganisationId)?.name ??
    atlas.facilities.get(party as FacilityId)?.name ??
    atlas.markets.get(party as MarketId)?.name ??
    party
  );
}

/** A party within a sentence: countries there may take an article. */
export function partyInSentence(atlas: Atlas, party: Party, messages: Messages): string {
  const name = partyName(atlas, party);
  return atlas.markets.has(party as MarketId) ? messages.inSentence(name) : name;
}

/** A party at the start of a sentence; the names of firms begin as they write themselves. */
export function partyAtStart(atlas: Atlas, party: Party, messages: Messages): string {
  const name = partyInSentence(atlas, party, messages);
  return atlas.markets.has(party as MarketId) ? capitalised(name) : name;
}

/** A name before more words: one that ends in a place is closed by a comma. */
export function nameAsSubject(name: string, messages: Messages): string {
  return name.includes(', ') ? messages.text('thing.placed', { name }) : name;
}

/** Products that a map of phones need not name. */
const phones: ReadonlySet<string> = new Set(['phones', 'smartphones', 'iPhones']);

/** What a relationship is about where that is no phone; null for phones. */
export function otherProduct(relationship: Relationship): string | null {
  const { product } = relationship;
  return product === null || phones.has(product) ? null : product;
}

/** What is made or sold, each once, as a sentence lists it; null and any phones are "phones". */
export function productWords(products: readonly (string | null)[], messages: Messages): string {
  const named = products.map((product) =>
    product === null || phones.has(product) ? messages.text('tie.product') : product,
  );
  return messages.list([...new Set(named)]);
}
