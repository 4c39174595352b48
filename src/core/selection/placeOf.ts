import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { CountryCode } from '../model/id.ts';
import type { Facility, Place } from '../model/thing.ts';
import { held } from './held.ts';
import {
  byBeginning,
  bySaying,
  countsOn,
  isFact,
  type KnownClaim,
  knownClaimsOf,
  lastBy,
} from './knownClaim.ts';

/** Where a facility is: a point, or its country alone. */
export interface Whereabouts {
  readonly place: Place | null;
  readonly country: CountryCode;
}

function saysWhere(claim: Claim): boolean {
  return claim.property === 'place' && claim.modality !== 'denied';
}

function knownPlaces(atlas: Atlas, facility: Facility, known: Day): readonly KnownClaim[] {
  return knownClaimsOf(atlas, facility.id, known).filter(
    ({ claim, span }) => saysWhere(claim) && span !== null,
  );
}

function speakingPlace(places: readonly KnownClaim[], day: Day): Claim | null {
  const counting = places.filter((entry) => countsOn(entry, day)).map(({ claim }) => claim);
  return lastBy(counting.filter(isFact), byBeginning) ?? lastBy(counting, bySaying);
}

/**
 * Where a facility was on `day` as known on `known`. Without `place` claims the table's place holds
 * for all times; with them, only its country is known before the first one that was known.
 */
export function placeOf(atlas: Atlas, facility: Facility, day: Day, known: Day): Whereabouts {
  const present = held(atlas.places, facility.place);
  if (!(atlas.claimsAbout.get(facility.id) ?? []).some(saysWhere)) return whereaboutsAt(present);

  const places = knownPlaces(atlas, facility, known);
  const isTold = places.some(({ span }) => span !== null && span.from <= day);
  if (!isTold) return { place: null, country: present.country };
  const value = speakingPlace(places, day)?.value;
  return whereaboutsAt(value?.form === 'place' ? held(atlas.places, value.place) : present);
}

function whereaboutsAt(place: Place): Whereabouts {
  const isOnMap = place.point !== null && place.precision !== 'country';
  return { place: isOnMap ? place : null, country: place.country };
}

/** The days on which the whereabouts of a facility, or who runs it, can change. */
export function plantTurns(atlas: Atlas, facility: Facility, known: Day): readonly Day[] {
  return knownClaimsOf(atlas, facility.id, known).flatMap(({ claim, span }) =>
    span !== null && (claim.property === 'place' || claim.property === 'operator')
      ? [span.from, span.to + 1]
      : [],
  );
}
