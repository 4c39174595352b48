import { type Cell, cellOf, type Report } from '../tables/cell.ts';
import type { Row } from '../tables/table.ts';
import type { ColumnOf, TableName } from '../tables/tableColumns.ts';
import type { Countries } from './countries.ts';
import type { TableIndex, Tables } from './tableIndex.ts';

/** What the check of a table may look at, and where it reports. */
export interface CheckContext {
  readonly tables: Tables;
  readonly index: TableIndex;
  readonly countries: Countries;
  readonly report: Report;
}

/** The cells of the row under check, by column. */
export type CellGetter<Name extends TableName> = (column: ColumnOf<Name>) => Cell;

/**
 * Makes a record of each row. A row's reader reports as it goes and gives null where it can make no
 * record; the other rows are read all the same. The records are for use only if nothing was reported.
 */
export function readRows<Name extends TableName, Item>(
  { tables, report }: CheckContext,
  name: Name,
  read: (cell: CellGetter<Name>, row: Row) => Item | null,
): Item[] {
  return tables[name].rows.flatMap((row) => {
    const item = read((column) => cellOf(row, column, report), row);
    return item === null ? [] : [item];
  });
}
