import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { ClaimId, ThingId } from '../core/model/id.ts';
import { isSumOfYears } from '../core/selection/byLead.ts';
import type { ClaimAt } from '../core/selection/claimsOf.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { ClaimEvidence } from './ClaimEvidence.tsx';
import { ClaimLinks } from './ClaimLinks.tsx';
import { ClaimOutcome } from './ClaimOutcome.tsx';
import { capitalised } from './capitalised.ts';
import { basisParts, planWords, valueWords, whenWords } from './claimWords.ts';
import { figureKind } from './figureKind.ts';
import { placeWords } from './placeWords.ts';
import { unitWords } from './quantityWords.ts';
import { stageSaid } from './stageSaid.ts';
import { thingName } from './thingName.ts';
import { useEvidence } from './useEvidence.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface ClaimRowProps {
  readonly claim: ClaimAt;
  /** What it is about where that is not the thing in the panel. */
  readonly about: ThingId | null;
  /** Claims that stand beside it and contradict it. */
  readonly rivals: readonly ClaimId[];
}

interface ClaimCardProps extends ClaimRowProps {
  /** What its relationship is about, for its unit; null for phones. */
  readonly product: string | null;
  /** The heading above has said what the figure counts. */
  readonly withoutUnit: boolean;
}

/** One figure with everything that says how far to trust it. All cards are the same. */
export function ClaimCard({ claim: at, about, rivals, product, withoutUnit }: ClaimCardProps) {
  const { claim } = at;
  const basis = claim.basis === null ? null : basisParts(claim.basis);
  return (
    <article class="claim-card" data-claim={claim.id} tabIndex={-1}>
      <Figure claim={claim} product={withoutUnit ? undefined : product} />
      <div class="claim-lines">
        {basis !== null && basis.what !== null && <p class="claim-basis">{basis.what}</p>}
        <Meta claim={at} about={about} rivals={rivals} />
      </div>
    </article>
  );
}

/** `product` undefined leaves the unit out. */
function Figure({ claim, product }: { claim: Claim; product: string | null | undefined }) {
  const { atlas, messages } = usePanelShell();
  const { qualifier, value } = claim;
  if (value.form !== 'figure') return null;
  const unit = product === undefined ? '' : unitWords(value, product, messages);
  const kind = figureKind(claim, messages);
  const what =
    unit === '' || kind === null
      ? (kind ?? unit)
      : messages.text('flow.figure', { figure: unit, kind });
  return (
    <p class="claim-figure">
      {qualifier !== null && qualifier !== 'since_at_least' && (
        <span>{messages.text(`qualifier.${qualifier}`)} </span>
      )}
      <strong>{valueWords(atlas, claim, null, messages)}</strong>
      {what !== '' && <span class="claim-what"> {what}</span>}
    </p>
  );
}

/** A claim in words: a stage, a place, a statement. */
export function ClaimRow({ claim: at, about, rivals }: ClaimRowProps) {
  const { atlas, messages } = usePanelShell();
  const { claim } = at;
  const evidence = useEvidence(claim.id);
  const stage = stageSaid(atlas, claim, messages);
  const words =
    stage ?? placeSaid(atlas, claim, messages) ?? valueWords(atlas, claim, evidence, messages);
  return (
    <article class="claim-row" data-claim={claim.id} tabIndex={-1}>
      <p class="claim-words">{capitalised(words)}</p>
      <div class="claim-lines">
        {stage === null && claim.modality !== 'asserted' && (
          <p>{messages.text(`modality.${claim.modality}`)}</p>
        )}
        <Meta claim={at} about={about} rivals={rivals} />
      </div>
    </article>
  );
}

/** A place with how well it is known; null for what is no place. */
function placeSaid(atlas: Atlas, { value }: Claim, messages: PanelMessages): string | null {
  const place = value.form === 'place' ? atlas.places.get(value.place) : undefined;
  return place === undefined ? null : placeWords(place, place.country, messages);
}

/** About what, when, who counted, and where it can be read. */
function Meta({ claim: at, about, rivals }: ClaimRowProps) {
  const { claim, isRunning, plan } = at;
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const when = whenWords(claim, messages);
  const late = planWords(plan, messages);
  const counter = claim.basis === null ? null : basisParts(claim.basis).who;
  return (
    <>
      {about !== null && (
        <p>{messages.text('panel.about', { thing: thingName(atlas, about, moment, messages) })}</p>
      )}
      {when !== null && <p>{when}</p>}
      {isSumOfYears(claim) && <p>{messages.text('claim.sum')}</p>}
      {isRunning && <p>{messages.text('claim.running')}</p>}
      {late !== null && <p class="claim-late">{late}</p>}
      <ClaimOutcome claim={claim} plan={plan} />
      {counter !== null && <p>{counter}</p>}
      <ClaimEvidence claim={claim} counter={counter} />
      <ClaimLinks claim={at} rivals={rivals} />
    </>
  );
}
