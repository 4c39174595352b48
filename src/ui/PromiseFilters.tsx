import { useRef } from 'preact/hooks';
import { type OutcomeKind, outcomeKinds } from '../core/selection/outcomeOf.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import { outcomeCounts, type PromiseFilter, type PromiseRow } from './promiseRows.ts';
import { usePanelShell } from './usePanelShell.ts';

interface PromiseFiltersProps {
  /** All there are, whatever is filtered. */
  readonly rows: readonly PromiseRow[];
  /** How many the filter leaves. */
  readonly shown: number;
  readonly filter: PromiseFilter;
  readonly onFilter: (filter: PromiseFilter) => void;
  readonly onReset: () => void;
}

/** Which promises are shown: by what became of them, and by words. */
export function PromiseFilters({ rows, shown, filter, onFilter, onReset }: PromiseFiltersProps) {
  const { messages } = usePanelShell();
  const search = useRef<HTMLInputElement>(null);
  const counts = outcomeCounts(rows);
  // The button goes with what it undoes, and the focus must not go with it.
  const reset = () => {
    onReset();
    search.current?.focus();
  };
  const toggle = (kind: OutcomeKind) => {
    const only = new Set(filter.only);
    if (!only.delete(kind)) only.add(kind);
    onFilter({ ...filter, only });
  };
  return (
    <div class="promise-filters">
      <fieldset>
        <legend class="visually-hidden">{messages.text('promises.outcomes')}</legend>
        <div class="chips">
          {outcomeKinds
            .filter((kind) => counts.has(kind))
            .map((kind) => (
              <label class="chip" key={kind}>
                <input
                  type="checkbox"
                  checked={filter.only.has(kind)}
                  onChange={() => toggle(kind)}
                />
                <OutcomeSign kind={kind} />
                <span>
                  {messages.text(`outcome.${kind}`)} {messages.number(counts.get(kind) ?? 0)}
                </span>
              </label>
            ))}
        </div>
      </fieldset>
      <div class="promise-words">
        <input
          ref={search}
          type="search"
          class="search"
          aria-label={messages.text('promises.words')}
          placeholder={messages.text('promises.words')}
          value={filter.words}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
        <p role="status" class="promise-count">
          {messages.text('promises.shown', { shown, count: rows.length })}
        </p>
        {shown < rows.length && (
          <button type="button" class="text-button" onClick={reset}>
            {messages.text('promises.reset')}
          </button>
        )}
      </div>
    </div>
  );
}
