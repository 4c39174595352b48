import type { Atlas } from '../core/model/atlas.ts';
import type { FacilityId, MarketId, OrganisationId, ThingId } from '../core/model/id.ts';
import type { Facility, Party, Place, Relationship } from '../core/model/thing.ts';
import type { Messages } from '../messages/messages.ts';

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
    from: partyName(atlas, relationship.from),
    to: to === null ? messages.text('end.unnamed') : partyName(atlas, to),
    product: product ?? messages.text(kind === 'supplies' ? 'tie.parts' : 'tie.product'),
  };
  const canNameVia = kind === 'makes_for' || kind === 'supplies' || kind === 'exports_to';
  return via === null || via === undefined || !canNameVia
    ? messages.text(`tie.${kind}`, values)
    : messages.text(`tie.${kind}.via`, { ...values, via: via.name });
}
