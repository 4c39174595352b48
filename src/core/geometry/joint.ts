import type { CountryCode, FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';

/** Facilities of one country, of whatever time, that share one symbol while the map is far. */
export interface Joint {
  /** Where its symbol stands: the place of a member from which the others are least far. */
  readonly place: Place;
  /** The place that names it. */
  readonly town: Place;
  readonly country: CountryCode;
  readonly members: readonly FacilityId[];
  /** Its members have symbols of their own from this zoom on. */
  readonly partsAt: number;
}
