import { outcomeKinds } from '../core/selection/outcomeOf.ts';
import type { Sort, SortColumn } from '../core/view/view.ts';
import type { PromiseRow } from './promiseRows.ts';

/** What a row is compared by; null stands last, whichever way the rows run. */
type SortKey = string | number | null;

/** Days late of what was kept late, as far as it is known; 0 for all else. */
function lateness({ promise: { outcome } }: PromiseRow): number {
  return 'days' in outcome ? (outcome.days?.to ?? 0) : 0;
}

/** Days of lateness never reach from one kind of outcome to the next. */
const daysPerKind = 1e6;

const keys: Readonly<Record<SortColumn, (row: PromiseRow) => SortKey>> = {
  what: ({ thing, what }) => `${thing} ${what}`,
  who: ({ who }) => (who === '' ? null : who),
  said: ({ promise }) => promise.history[0].reported.to,
  due: ({ promise }) => promise.target?.to ?? null,
  outcome: (row) => outcomeKinds.indexOf(row.promise.outcome.kind) * daysPerKind + lateness(row),
  sources: ({ sources }) => sources,
};

function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return a === b || a === null || b === null ? 0 : a < b ? -1 : 1;
}

/**
 * The rows by one column; those without a value stand last, whichever way the rest runs. Of equal
 * ones that which was said first stands first.
 */
export function sortedPromises(
  rows: readonly PromiseRow[],
  { column, direction }: Sort,
  language: string,
): readonly PromiseRow[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'asc' ? 1 : -1;
  const said = (row: PromiseRow): number => row.promise.history[0].reported.to;
  return rows
    .map((row) => ({ row, key: keys[column](row) }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        sign * compareKeys(a.key, b.key, collator) ||
        said(a.row) - said(b.row) ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
}
