import type { Claim } from '../core/model/claim.ts';
import { reportedWords, safeAddress, speakerWords, valueWords, whenWords } from './claimWords.ts';
import { figureKind } from './figureKind.ts';
import { unitWords } from './quantityWords.ts';
import { useSession, useShell } from './shellContext.ts';
import { useStore } from './useStore.ts';

interface ClaimCardProps {
  readonly claim: Claim;
  /** What its relationship is about, for its unit; null for phones. */
  readonly product: string | null;
}

/** One claim with everything that says how far to trust it. All cards are the same. */
export function ClaimCard({ claim, product }: ClaimCardProps) {
  const { atlas, messages } = useShell();
  const when = whenWords(claim, messages);
  return (
    <article class="claim-card">
      {claim.value.form === 'figure' ? (
        <Figure claim={claim} product={product} />
      ) : (
        <p class="claim-words">{wordsOf(claim, valueWords(atlas, claim, messages))}</p>
      )}
      <div class="claim-lines">
        {claim.basis !== null && <p class="claim-basis">{claim.basis}</p>}
        {claim.value.form !== 'figure' && claim.modality !== 'asserted' && (
          <p>{messages.text(`modality.${claim.modality}`)}</p>
        )}
        {when !== null && <p>{when}</p>}
        <ClaimEvidence claim={claim} />
      </div>
    </article>
  );
}

/** The first letter of a stage or a name begins a line. */
function wordsOf(claim: Claim, words: string): string {
  return claim.value.form === 'stage' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function Figure({ claim, product }: ClaimCardProps) {
  const { atlas, messages } = useShell();
  if (claim.value.form !== 'figure') return null;
  const unit = unitWords(claim.value.unit, product, messages);
  const kind = figureKind(claim, messages);
  return (
    <p class="claim-figure">
      <strong>{valueWords(atlas, claim, messages)}</strong>
      {unit !== '' && <span>{unit}</span>}
      {kind !== null && <span>{kind}</span>}
    </p>
  );
}

/** Who said it, when, and where it can be read; its room is kept while it is loading. */
function ClaimEvidence({ claim }: { claim: Claim }) {
  const { atlas, messages, status } = useShell();
  const book = useSession((session) => session.evidence);
  const hasFailed = useStore(status, ({ evidenceFailed }) => evidenceFailed);
  const reported = <p>{reportedWords(claim, messages)}</p>;
  if (book === null) {
    return (
      <div class="claim-loading">
        {reported}
        <p>{messages.text(hasFailed ? 'claim.nosource' : 'claim.loading')}</p>
      </div>
    );
  }
  const evidence = book.evidence.get(claim.id);
  const source = evidence === undefined ? undefined : book.sources.get(evidence.source);
  if (evidence === undefined || source === undefined) {
    return (
      <>
        {reported}
        <p>{messages.text('claim.nosource')}</p>
      </>
    );
  }
  const speaker = speakerWords(atlas, evidence);
  const address = safeAddress(source);
  return (
    <>
      {speaker !== null && <p>{speaker}</p>}
      {reported}
      {evidence.confidence !== 'high' && (
        <p>{messages.text(`claim.confidence.${evidence.confidence}`)}</p>
      )}
      {evidence.note !== null && <p>{evidence.note}</p>}
      {address === null ? (
        <p>{messages.text('claim.source', { publisher: source.publisher, title: source.title })}</p>
      ) : (
        <a
          class="claim-source"
          href={address}
          target="_blank"
          rel="noopener noreferrer nofollow"
          hreflang={source.language}
          title={source.title}
        >
          {source.publisher}
          <span class="visually-hidden">
            {messages.text('claim.source.title', { title: source.title })}
          </span>
        </a>
      )}
    </>
  );
}
