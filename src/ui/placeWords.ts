import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, MarketId, OrganisationId, ThingId } from '../core/model/id.ts';
import type { Facility, Party, Place, Relationship } from '../core/model/thing.ts';
import type { Messages } from '../messages/messages.ts';
import { capitalised } from './capitalised.ts';

/** The town that a place lies in, as far as it is known: an estate's is its district's name. */
function townOf(place: Place): string {
  const isInTown = place.precision === 'site' || place.precision === 'estate';
  return isInTown ? (place.admin ?? place.name) : place.name;
}

/** A plant by who runs it and in which town: "Select, Lahore"; its own name where nobody is named. */
export function plantName(atlas: Atlas, facility: Facility, place: Place | null): string {
  const operator = facility.operator === null ? null : atlas.organisations.get(facility.operator);
  if (operator === null || operator === undefined || place === null) return facility.name;
  return `${operator.name}, ${townOf(place)}`;
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

/** A place with its district and country: "Noida, Uttar Pradesh, India". */
export function placeName(place: Place, messages: Messages): string {
  const country = messages.country(place.country);
  const parts = [place.name, place.admin, country].filter((part) => part !== null);
  return parts.filter((part, index) => parts.indexOf(part) === index).join(', ');
}

/** Where a thing is and how well that is known; `null` is known by country only. */
export function placeWords(place: Place | null, country: string, messages: Messages): string {
  if (place === null || place.precision === 'country') {
    return messages.text('place.unknown', { country: messages.country(country) });
  }
  const name = placeName(place, messages);
  if (place.radiusKm === 0) return messages.text('place.exact', { place: name });
  return messages.text(`place.${place.precision}`, { place: name, km: place.radiusKm });
}

/** Products that a map of phones need not name. */
const phones: ReadonlySet<string> = new Set(['phones', 'smartphones']);

/** What a relationship is about where that is no phone; null for phones. */
export function otherProduct(relationship: Relationship): string | null {
  const { product } = relationship;
  return product === null || phones.has(product) ? null : product;
}

/** A party within a sentence: countries there may take an article. */
export function partyInSentence(atlas: Atlas, party: Party, messages: Messages): string {
  const name = partyName(atlas, party);
  return atlas.markets.has(party as MarketId) ? messages.inSentence(name) : name;
}

/** A party at the start of a sentence; the names of firms begin as they write themselves. */
function partyAtStart(atlas: Atlas, party: Party, messages: Messages): string {
  const name = partyInSentence(atlas, party, messages);
  return atlas.markets.has(party as MarketId) ? capitalised(name) : name;
}

/** A facility's name before more words: one that ends in a place is closed by a comma. */
export function facilitySubject(name: string, messages: Messages): string {
  return name.includes(', ') ? messages.text('thing.placed', { name }) : name;
}

/** What is made or sold, each once, as a sentence lists it; null and any phones are "phones". */
export function productWords(products: readonly (string | null)[], messages: Messages): string {
  const named = products.map((product) =>
    product === null || phones.has(product) ? messages.text('tie.product') : product,
  );
  return messages.list([...new Set(named)]);
}

/**
 * A relationship as a sentence: "Select makes smartphones for Xiaomi". The plant is left out where
 * the sentence stands in its own panel (`within`).
 */
export function tieWords(
  atlas: Atlas,
  relationship: Relationship,
  messages: Messages,
  within: ThingId | null = null,
): string {
  const { kind, product, to, viaFacility } = relationship;
  const isWithin = viaFacility === null || viaFacility === within;
  const via = isWithin ? null : atlas.facilities.get(viaFacility);
  const values = {
    from: partyAtStart(atlas, relationship.from, messages),
    to: to === null ? messages.text('end.unnamed') : partyInSentence(atlas, to, messages),
    product: product ?? messages.text(kind === 'supplies' ? 'tie.parts' : 'tie.product'),
  };
  const canNameVia = kind === 'makes_for' || kind === 'supplies' || kind === 'exports_to';
  return via === null || via === undefined || !canNameVia
    ? messages.text(`tie.${kind}`, values)
    : messages.text(`tie.${kind}.via`, {
        ...values,
        via: kind === 'exports_to' ? facilitySubject(via.name, messages) : via.name,
      });
}
