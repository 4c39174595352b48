import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { ThingId } from '../model/id.ts';
import type { PropertyName } from '../model/property.ts';
import { addMonths } from '../time/civil.ts';
import type { Moment } from '../time/moment.ts';
import { byBeginning, isFact, knownClaimsOf, lastBy } from './knownClaim.ts';

const told: ReadonlySet<PropertyName> = new Set(['event', 'statement', 'talks']);

/** Months after its last day for which a word is still the latest news. */
const monthsNew = 12;

const isNews = ({ valid: { from, to } }: Claim, day: Day): boolean =>
  from <= day && (!Number.isFinite(to) || day < addMonths(to + 1, monthsNew));

/** What was last told of a thing in words: an event, a statement or talks; null where that is long ago. */
export function lastWordOf(
  atlas: Atlas,
  thing: ThingId,
  { to, known }: Pick<Moment, 'to' | 'known'>,
): Claim | null {
  const day = Math.min(to, known);
  const words = knownClaimsOf(atlas, thing, known).flatMap(({ claim, span }) =>
    span !== null && isFact(claim) && told.has(claim.property) && isNews(claim, day) ? [claim] : [],
  );
  return lastBy(words, byBeginning);
}
