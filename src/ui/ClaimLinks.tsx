import type { Claim, LinkKind } from '../core/model/claim.ts';
import type { ClaimId } from '../core/model/id.ts';
import type { ClaimAt, ClaimTie } from '../core/selection/claimsOf.ts';
import { claimName } from './claimWords.ts';
import { useSession } from './shellContext.ts';
import { useEvidence } from './useEvidence.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What becomes of a plan is told as its outcome. */
const outcomes: readonly LinkKind[] = ['fulfils', 'fails', 'revises', 'supersedes'];

interface ClaimLinksProps {
  readonly claim: ClaimAt;
  /** Claims that stand beside it as its rivals: the sentence under them tells of these. */
  readonly rivals: readonly ClaimId[];
}

/** How a claim bears on others: what it repeats or takes the place of, and what has taken its own. */
export function ClaimLinks({ claim: { claim, links, plan }, rivals }: ClaimLinksProps) {
  const { atlas } = usePanelShell();
  const isTold = ({ kind, direction, other }: ClaimTie): boolean =>
    (kind === 'contradicts' && rivals.includes(other)) ||
    (plan !== null && direction === 'from' && outcomes.includes(kind));
  return (
    <>
      {links
        .filter((tie) => !isTold(tie))
        .map((tie) => {
          const other = atlas.claims.get(tie.other);
          return (
            other !== undefined && (
              <ClaimLink
                key={`${tie.kind} ${tie.direction} ${tie.other}`}
                claim={claim}
                tie={tie}
                other={other}
              />
            )
          );
        })}
    </>
  );
}

function ClaimLink({ claim, tie, other }: { claim: Claim; tie: ClaimTie; other: Claim }) {
  const { atlas, messages } = usePanelShell();
  const openClaim = useOpenClaim();
  const evidence = useEvidence(other.id);
  const reasons = useSession((session) => session.evidence?.reasons);
  const why =
    tie.direction === 'to'
      ? reasons?.get(claim.id)?.find(({ to, kind }) => to === other.id && kind === tie.kind)?.why
      : undefined;
  return (
    <p class="claim-tie">
      {messages.text(`claim.link.${tie.kind}.${tie.direction}`)}{' '}
      <button
        type="button"
        class="claim-link"
        onClick={(event) => openClaim(other.id, event.currentTarget)}
      >
        {claimName(atlas, other, evidence, messages)}
      </button>
      {why !== undefined && <span class="claim-why"> {why}</span>}
    </p>
  );
}
