import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { OrganisationId } from '../model/id.ts';
import type { Facility } from '../model/thing.ts';
import { byBeginning, countsOn, isFact, knownClaimsOf, lastBy } from './knownClaim.ts';

const saysWhose = (claim: Claim): boolean => claim.property === 'operator' && isFact(claim);

/**
 * Who ran a facility on `day` as known on `known`, or null where nobody is named. Without `operator`
 * claims the table's operator holds for all times; a plan to sell changes nothing yet.
 */
export function operatorOf(
  atlas: Atlas,
  facility: Facility,
  day: Day,
  known: Day,
): OrganisationId | null {
  if (!(atlas.claimsAbout.get(facility.id) ?? []).some(saysWhose)) return facility.operator;
  const told = knownClaimsOf(atlas, facility.id, known).filter(
    (entry) => saysWhose(entry.claim) && countsOn(entry, Math.min(day, known)),
  );
  const speaking = lastBy(
    told.map(({ claim }) => claim),
    byBeginning,
  );
  return speaking?.value.form === 'organisation' ? speaking.value.organisation : null;
}
