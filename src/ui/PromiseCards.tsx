import { useState } from 'preact/hooks';
import { sortBy } from '../core/view/transitions.ts';
import { type Sort, sortColumns } from '../core/view/view.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import { PromiseButton } from './PromiseButton.tsx';
import { PromiseCount, PromiseSources } from './PromiseSources.tsx';
import type { PromiseRow } from './promiseRows.ts';
import { usePanelShell } from './usePanelShell.ts';

/** The promises where a table has no room: each on a card, led by the column that is chosen. */
export function PromiseCards({ rows, sort }: { rows: readonly PromiseRow[]; sort: Sort }) {
  return (
    <>
      <SortChoice sort={sort} />
      <ul class="promise-cards">
        {rows.map((row) => (
          <li key={row.id}>
            <Card row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SortChoice({ sort }: { sort: Sort }) {
  const { dispatch, messages } = usePanelShell();
  const other = sort.direction === 'asc' ? 'desc' : 'asc';
  return (
    <div class="sort-choice">
      <label>
        <span>{messages.text('promises.sort')}</span>
        <select
          class="choice"
          onChange={(event) => {
            const column = sortColumns.find((name) => name === event.currentTarget.value);
            if (column !== undefined) dispatch(sortBy({ ...sort, column }), 'push');
          }}
        >
          {sortColumns.map((column) => (
            <option key={column} value={column} selected={column === sort.column}>
              {messages.text(`promises.column.${column}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="text-button"
        onClick={() => dispatch(sortBy({ ...sort, direction: other }), 'push')}
      >
        {messages.text(`promises.direction.${sort.direction}`)}
      </button>
    </div>
  );
}

function Card({ row }: { row: PromiseRow }) {
  const { messages } = usePanelShell();
  const [isOpen, setOpen] = useState(false);
  const lines = [
    ['who', row.who ?? messages.text('promise.sources.loading')],
    ['said', row.said],
    ['due', row.dueAtFirst === null ? row.due : `${row.due}, ${row.dueAtFirst}`],
  ] as const;
  return (
    <article class="promise-card">
      <PromiseButton row={row} />
      <p class="promise-result">
        <OutcomeSign kind={row.promise.outcome.kind} />
        <span>{row.outcome}</span>
      </p>
      <dl>
        {lines
          .filter(([, words]) => words !== '')
          .map(([column, words]) => (
            <div key={column}>
              <dt>{messages.text(`promises.column.${column}`)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <p class="promise-count">
        <PromiseCount row={row} bare={false} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </p>
      {isOpen && <PromiseSources row={row} />}
    </article>
  );
}
