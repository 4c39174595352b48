import { type Sort, sortColumns } from './view.ts';

/** `column.asc` or `column.desc`; null for anything else. */
export function readSort(text: string): Sort | null {
  const [name, direction, ...rest] = text.split('.');
  const column = sortColumns.find((known) => known === name);
  if (column === undefined || rest.length > 0) return null;
  return direction === 'asc' || direction === 'desc' ? { column, direction } : null;
}

/** The text that `readSort` reads as `sort`. */
export function writeSort({ column, direction }: Sort): string {
  return `${column}.${direction}`;
}
