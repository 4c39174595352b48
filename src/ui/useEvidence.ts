import type { Evidence } from '../core/model/claim.ts';
import type { ClaimId } from '../core/model/id.ts';
import { useSession } from './shellContext.ts';

/** Who said a claim and what it says in words; null until it has come, and of no claim. */
export const useEvidence = (claim: ClaimId | null): Evidence | null =>
  useSession((session) =>
    claim === null ? null : (session.evidence?.evidence.get(claim) ?? null),
  );
