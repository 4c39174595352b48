import { isNumberText } from '../tables/cell.ts';
import type { Table } from '../tables/table.ts';

/** A table as RFC 4180 has it, safe to open in a spreadsheet. */
export function csvOutput({ rows }: Table, columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row.cell(column))));
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/**
 * A cell in its quotes where it needs them. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay numbers.
 */
export function csvCell(text: string): string {
  const safe = !isNumberText(text) && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
