import { useState } from 'preact/hooks';
import type { Day } from '../core/model/day.ts';
import { sortBy } from '../core/view/transitions.ts';
import { type Sort, type SortColumn, sortColumns } from '../core/view/view.ts';
import { OutcomeSign } from './OutcomeSign.tsx';
import { PromiseButton } from './PromiseButton.tsx';
import { PromiseCount, PromiseSources } from './PromiseSources.tsx';
import type { PromiseRow } from './promiseRows.ts';
import { usePanelShell } from './usePanelShell.ts';

interface PromiseTableProps {
  readonly rows: readonly PromiseRow[];
  readonly sort: Sort;
  readonly known: Day;
}

/** The promises as a table, each column of which can lead. */
export function PromiseTable({ rows, sort, known }: PromiseTableProps) {
  const { messages } = usePanelShell();
  return (
    <table class="promises">
      <caption class="visually-hidden">
        {messages.text('promises.caption', { date: messages.date(known) })}
      </caption>
      <thead>
        <tr>
          {sortColumns.map((column) => (
            <Heading key={column} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const isDescending = ({ direction }: Sort): boolean => direction === 'desc';

/** A press leads by this column; a second one turns the rows round. */
function Heading({ column, sort }: { column: SortColumn; sort: Sort }) {
  const { dispatch, messages } = usePanelShell();
  const isLeading = sort.column === column;
  const turned = isLeading && !isDescending(sort) ? 'desc' : 'asc';
  const order = isDescending(sort) ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`promise-${column}`} aria-sort={isLeading ? order : undefined}>
      <button
        type="button"
        class="sort-button"
        onClick={() => dispatch(sortBy({ column, direction: turned }), 'push')}
      >
        {messages.text(`promises.column.${column}`)}
        <span class="sort-sign" aria-hidden="true">
          {isLeading ? (isDescending(sort) ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

function Row({ row }: { row: PromiseRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Cells row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && (
        <tr class="promise-unfolded">
          <td colSpan={sortColumns.length}>
            <PromiseSources row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellsProps {
  readonly row: PromiseRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Cells({ row, ...unfolding }: CellsProps) {
  const { messages } = usePanelShell();
  return (
    <tr>
      <th scope="row" class="promise-what">
        <PromiseButton row={row} />
      </th>
      <td>{row.who ?? messages.text('promise.sources.loading')}</td>
      <td>{row.said}</td>
      <td>
        {row.due}
        {row.dueAtFirst !== null && <span class="promise-first">{row.dueAtFirst}</span>}
      </td>
      <td>
        <span class="promise-result">
          <OutcomeSign kind={row.promise.outcome.kind} />
          <span>{row.outcome}</span>
        </span>
      </td>
      <td class="promise-sources">
        <PromiseCount row={row} bare {...unfolding} />
      </td>
    </tr>
  );
}
