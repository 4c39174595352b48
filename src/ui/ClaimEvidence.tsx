import type { Claim, Evidence, Source } from '../core/model/claim.ts';
import { reportedWords, speakerWords } from './claimWords.ts';
import { periodWords } from './periodWords.ts';
import { useSession } from './shellContext.ts';
import { archiveAddress, safeAddress, sourceKindWords } from './sourceWords.ts';
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
      <WhereToRead source={source} locator={evidence.locator} />
      <SourceInFull source={source} evidence={evidence} />
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

/** The source, where in it, what it is where that is no English article, and its archived copy. */
function WhereToRead({ source, locator }: { source: Source; locator: string | null }) {
  const { messages } = usePanelShell();
  const address = safeAddress(source);
  const archive = archiveAddress(source);
  const { publisher, title } = source;
  const kind = sourceKindWords(source, messages);
  return (
    <p class="claim-where">
      {address === null ? (
        messages.text('claim.source', { publisher, title })
      ) : (
        <SourceLink
          source={source}
          address={address}
          words={publisher}
          more={messages.text('claim.source.title', { title })}
        />
      )}
      {locator !== null && <span class="claim-locator">{locator}</span>}
      {kind !== null && <span>{kind}</span>}
      {archive !== null && (
        <SourceLink
          source={source}
          address={archive}
          words={messages.text('claim.archived')}
          more={messages.text('claim.archived.title', { title })}
        />
      )}
    </p>
  );
}

/** All that is on record of the source and of how sure the claim is, folded away. */
function SourceInFull({ source, evidence }: { source: Source; evidence: Evidence }) {
  const { messages } = usePanelShell();
  const { title, author, publisher, published, accessed } = source;
  const said = [
    author === null ? null : messages.text('source.author', { author }),
    publisher,
    published === null
      ? messages.text('source.undated')
      : messages.text('source.published', { date: periodWords(published, messages) }),
    messages.text('source.accessed', { date: periodWords(accessed, messages) }),
    messages.text(`claim.confidence.${evidence.confidence}`),
  ];
  return (
    <details class="claim-source-more">
      <summary>{messages.text('source.more')}</summary>
      <p>
        <cite lang={source.language}>{title}</cite>
      </p>
      {said.map((line) => line !== null && <p key={line}>{line}</p>)}
    </details>
  );
}

interface SourceLinkProps {
  readonly source: Source;
  /** Already seen to be safe. */
  readonly address: string;
  readonly words: string;
  /** What the eye has from what stands around, and the ear has not. */
  readonly more: string;
}

function SourceLink({ source, address, words, more }: SourceLinkProps) {
  return (
    <a
      class="claim-source"
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      hreflang={source.language}
      title={source.title}
    >
      {words}
      <span class="visually-hidden">{more}</span>
    </a>
  );
}
