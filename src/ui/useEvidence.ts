import type { Evidence } from '../core/model/claim.ts';
import type { ClaimId } from '../core/model/id.ts';
import { useSession } from './shellContext.ts';

/** Who said a claim and what it says in words; null until it has come. */
export const useEvidence = (claim: ClaimId): Evidence | null =>
  useSession((session) => session.evidence?.evidence.get(claim) ?? null);
