import type { Claim } from '../core/model/claim.ts';
import { ClaimEvidence } from './ClaimEvidence.tsx';
import { capitalised } from './capitalised.ts';
import { basisParts, valueWords, whenWords } from './claimWords.ts';
import { figureKind } from './figureKind.ts';
import { unitWords } from './quantityWords.ts';
import { usePanelShell } from './usePanelShell.ts';

interface ClaimCardProps {
  readonly claim: Claim;
  /** What its relationship is about, for its unit; null for phones. */
  readonly product: string | null;
  /** The heading above has said what the figure counts. */
  readonly withoutUnit?: boolean;
}

/** One figure with everything that says how far to trust it. All cards are the same. */
export function ClaimCard({ claim, product, withoutUnit = false }: ClaimCardProps) {
  const { messages } = usePanelShell();
  const when = whenWords(claim, messages);
  const basis = claim.basis === null ? null : basisParts(claim.basis);
  return (
    <article class="claim-card">
      <Figure claim={claim} product={withoutUnit ? undefined : product} />
      <div class="claim-lines">
        {basis !== null && basis.what !== null && <p class="claim-basis">{basis.what}</p>}
        {when !== null && <p>{when}</p>}
        {basis !== null && <p>{basis.who}</p>}
        <ClaimEvidence claim={claim} counter={basis?.who ?? null} />
      </div>
    </article>
  );
}

/** `product` undefined leaves the unit out. */
function Figure({ claim, product }: { claim: Claim; product: string | null | undefined }) {
  const { atlas, messages } = usePanelShell();
  const { qualifier, value } = claim;
  if (value.form !== 'figure') return null;
  const unit = product === undefined ? '' : unitWords(value.unit, product, messages);
  const kind = figureKind(claim, messages);
  return (
    <p class="claim-figure">
      {qualifier !== null && qualifier !== 'since_at_least' && (
        <span>{messages.text(`qualifier.${qualifier}`)} </span>
      )}
      <strong>{valueWords(atlas, claim, messages)}</strong>
      {unit !== '' && <span> {unit}</span>}
      {kind !== null && <span> {kind}</span>}
    </p>
  );
}

/** A claim in words: a stage, a place, a statement. */
export function ClaimRow({ claim }: { claim: Claim }) {
  const { atlas, messages } = usePanelShell();
  const when = whenWords(claim, messages);
  const basis = claim.basis === null ? null : basisParts(claim.basis);
  const modality =
    claim.modality === 'asserted' ? null : messages.text(`modality.${claim.modality}`);
  const value = valueWords(atlas, claim, messages);
  const isStage = claim.value.form === 'stage';
  const words =
    isStage && modality !== null ? messages.text('claim.stage', { modality, stage: value }) : value;
  return (
    <article class="claim-row">
      <p class="claim-words">{capitalised(words)}</p>
      <div class="claim-lines">
        {!isStage && modality !== null && <p>{modality}</p>}
        {when !== null && <p>{when}</p>}
        {basis !== null && <p>{basis.who}</p>}
        <ClaimEvidence claim={claim} counter={basis?.who ?? null} />
      </div>
    </article>
  );
}
