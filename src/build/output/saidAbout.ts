import type { Atlas, EvidenceBook } from '../../core/model/atlas.ts';
import type { ThingId } from '../../core/model/id.ts';
import { knownClaimsOf } from '../../core/selection/knownClaim.ts';

/** The ids of all that is claimed about a thing and not taken back, and of where it can be read. */
export function saidAbout(
  atlas: Atlas,
  { evidence }: EvidenceBook,
  thing: ThingId,
): { claims: string[]; sources: string[] } {
  const claims = knownClaimsOf(atlas, thing, atlas.latest).map(({ claim }) => claim.id);
  const sources = claims.flatMap((id) => evidence.get(id)?.source ?? []);
  return { claims, sources: [...new Set(sources)] };
}
