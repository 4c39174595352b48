import type { Claim, Evidence, Source } from '../core/model/claim.ts';
import { reportedWords, safeAddress, speakerWords } from './claimWords.ts';
import { useSession } from './shellContext.ts';
import { usePanelShell } from './usePanelShell.ts';
import { useStore } from './useStore.ts';

interface ClaimEvidenceProps {
  readonly claim: Claim;
  /** Who counted, where the lines above have said so: nobody is named twice. */
  readonly counter: string | null;
}

/** Who said it, when, and where it can be read; its room is kept while it is loading. */
export function ClaimEvidence({ claim, counter }: ClaimEvidenceProps) {
  const { atlas, messages, status } = usePanelShell();
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
  return (
    <>
      {speaker !== null && speaker !== counter && <p>{speaker}</p>}
      {reported}
      <Doubts evidence={evidence} />
      <SourceLink source={source} />
    </>
  );
}

/** How sure the editors are, where they are not, and what they have to say about it. */
function Doubts({ evidence }: { evidence: Evidence }) {
  const { messages } = usePanelShell();
  const { confidence, note } = evidence;
  return (
    <>
      {confidence !== 'high' && <p>{messages.text(`claim.confidence.${confidence}`)}</p>}
      {note !== null && <p class="claim-note">{note}</p>}
    </>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { messages } = usePanelShell();
  const address = safeAddress(source);
  if (address === null) {
    const { publisher, title } = source;
    return <p>{messages.text('claim.source', { publisher, title })}</p>;
  }
  return (
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
  );
}
