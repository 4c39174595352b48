import { tellingOf } from '../core/selection/promisesAt.ts';
import { reportedWords } from './claimWords.ts';
import type { PromiseRow } from './promiseRows.ts';
import { useSession } from './shellContext.ts';
import { useOpenClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

interface PromiseCountProps {
  readonly row: PromiseRow;
  /** The number alone stands in a column that says what it counts. */
  readonly bare: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** How many sources tell of a promise; it unfolds their claims. */
export function PromiseCount({ row, bare, isOpen, onToggle }: PromiseCountProps) {
  const { messages } = usePanelShell();
  const { sources: count, thing, what } = row;
  if (count === null) return <>{messages.text('promise.sources.loading')}</>;
  const words = messages.text('promise.sources', { count });
  const name = messages.text('promise.name', { thing, what });
  return (
    <button
      type="button"
      class="text-button count-button"
      aria-expanded={isOpen}
      aria-label={messages.text('promise.sources.of', { sources: words, name })}
      onClick={onToggle}
    >
      {bare ? messages.number(count) : words}
    </button>
  );
}

/** The claims that tell of a promise: its wordings, who repeats it, what became of it. */
export function PromiseSources({ row }: { row: PromiseRow }) {
  const { messages } = usePanelShell();
  const book = useSession(({ evidence }) => evidence);
  const openClaim = useOpenClaim();
  return (
    <ul class="promise-claims">
      {tellingOf(row.promise).map((claim) => {
        const source = book?.evidence.get(claim.id)?.source;
        const publisher = source && book?.sources.get(source)?.publisher;
        return (
          <li key={claim.id}>
            <button type="button" class="claim-link" onClick={() => openClaim(claim.id)}>
              {messages.text('promise.claim', {
                publisher: publisher ?? '',
                reported: reportedWords(claim, messages),
              })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
