import type { Atlas } from '../core/model/atlas.ts';
import type { Claim, LinkKind } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import type { ClaimId } from '../core/model/id.ts';
import type { ClaimAt, ClaimTie } from '../core/selection/claimsOf.ts';
import { promiseOfClaim } from '../core/selection/promisesAt.ts';
import { claimTold } from './claimTold.ts';
import { useSession } from './shellContext.ts';
import { useEvidence } from './useEvidence.ts';
import { useMoment } from './useMoment.ts';
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
  const { known } = useMoment();
  const isTold = ({ kind, direction, other }: ClaimTie): boolean =>
    (kind === 'contradicts' && rivals.includes(other)) ||
    (plan !== null && direction === 'from' && outcomes.includes(kind));
  return (
    <>
      {toldOnce(atlas, links, known)
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

/** What keeps or breaks a promise is told of its last wording alone, not of each. */
function toldOnce(atlas: Atlas, links: readonly ClaimTie[], known: Day): readonly ClaimTie[] {
  const ends = (kind: LinkKind, direction: string): boolean =>
    direction === 'to' && (kind === 'fulfils' || kind === 'fails');
  const lastOf = ({ kind, other }: ClaimTie): ClaimId => {
    const wordings = promiseOfClaim(atlas, other, known)?.history ?? [];
    const ended = wordings.filter(({ id }) =>
      links.some((tie) => tie.kind === kind && tie.direction === 'to' && tie.other === id),
    );
    return ended.at(-1)?.id ?? other;
  };
  return links.filter((tie) => !ends(tie.kind, tie.direction) || lastOf(tie) === tie.other);
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
  const told = claimTold(atlas, claim, tie, other, evidence, messages);
  return (
    <p class="claim-tie">
      {told.before}
      <button
        type="button"
        class="claim-link"
        onClick={(event) => openClaim(other.id, event.currentTarget)}
      >
        {told.claim}
      </button>
      {told.after}
      {why !== undefined && <span class="claim-why"> {why}</span>}
    </p>
  );
}
