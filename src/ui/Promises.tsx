import { useMemo, useState } from 'preact/hooks';
import { promisesAt } from '../core/selection/promisesAt.ts';
import { Credits } from './Credits.tsx';
import { PromiseCards } from './PromiseCards.tsx';
import { PromiseFilters } from './PromiseFilters.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { filterPromises, type PromiseFilter, promiseRows } from './promiseRows.ts';
import { useSession, useView } from './shellContext.ts';
import { sortedPromises } from './sortedPromises.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

const everything: PromiseFilter = { words: '', only: new Set() };

/** Every plan and forecast that was known on the day, with what had become of it by then. */
export function Promises() {
  const { atlas, messages, room } = usePanelShell();
  const { known } = useMoment();
  const book = useSession(({ evidence }) => evidence);
  const sort = useView((view) => view.sort);
  const [filter, setFilter] = useState(everything);
  const rows = useMemo(
    () => promiseRows(atlas, promisesAt(atlas, known), known, book, messages),
    [atlas, known, book, messages],
  );
  const shown = useMemo(
    () => sortedPromises(filterPromises(rows, filter), sort, messages.language),
    [rows, filter, sort, messages],
  );
  const date = messages.date(known);
  if (rows.length === 0) {
    return <p class="panel-note">{messages.text('promises.empty', { date })}</p>;
  }
  const filters = (
    <PromiseFilters
      rows={rows}
      shown={shown.length}
      filter={filter}
      onFilter={setFilter}
      onReset={() => setFilter(everything)}
    />
  );
  const isTable = room === 'desk' || room === 'sheet';
  return (
    <>
      <p class="promises-lead">{messages.text('promises.lead', { count: rows.length, date })}</p>
      {isTable ? (
        <>
          {filters}
          <PromiseTable rows={shown} sort={sort} known={known} />
        </>
      ) : (
        <>
          <details class="filter-fold">
            <summary>{messages.text('promises.filter')}</summary>
            {filters}
          </details>
          <PromiseCards rows={shown} sort={sort} />
        </>
      )}
      {shown.length === 0 && <p class="panel-note">{messages.text('promises.none')}</p>}
      <p class="panel-note">{messages.text('promises.rule')}</p>
      <Credits />
    </>
  );
}
