import type { Place } from '../core/model/thing.ts';
import type { Messages } from '../messages/messages.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';

/** A place with its district and country: "Noida, Uttar Pradesh, India". */
export function placeName(place: Place, messages: Messages): string {
  const country = messages.country(place.country);
  const parts = [place.name, place.admin, country].filter((part) => part !== null);
  return parts.filter((part, index) => parts.indexOf(part) === index).join(', ');
}

/** Where a thing is and how well that is known; `null` is known by country only. */
export function placeWords(place: Place | null, country: string, messages: PanelMessages): string {
  if (place === null || place.precision === 'country') {
    return messages.text('place.unknown', { country: messages.country(country) });
  }
  const name = placeName(place, messages);
  if (place.radiusKm === 0) return messages.text('place.exact', { place: name });
  return messages.text(`place.${place.precision}`, { place: name, km: place.radiusKm });
}
