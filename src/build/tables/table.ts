import type { Problem } from '../../core/dataset/problem.ts';
import { type RawRow, splitRows } from './splitRows.ts';
import { fileOf, type TableName, tableColumns } from './tableColumns.ts';

/** One row of a table; a cell that is missing reads as empty. */
export interface Row {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  cell(column: string): string;
}

export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
  /** The columns that the file has; what is checked in the others would only be noise. */
  readonly columns: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads one table. Whatever is wrong in one row is reported and hides no other row. */
export function readTable(name: TableName, text: string): Table {
  const file = fileOf(name);
  const problems: Problem[] = [];
  const { rows, unclosed } = splitRows(text);
  for (const row of unclosed) {
    const found = 'a quotation mark without its partner';
    problems.push({ file, row, column: '', found, wanted: 'quotation marks in pairs, "" inside' });
  }
  const [header, ...body] = rows;
  if (header === undefined) {
    const wanted = `the headers ${tableColumns[name].join(',')}`;
    problems.push({ file, row: 1, column: '', found: 'an empty file', wanted });
    return { file, rows: [], columns: new Set(), problems };
  }
  const headers = header.cells.map((cell) => cell.trim());
  problems.push(...headerProblems(file, tableColumns[name], headers));
  const tableRows: Row[] = [];
  for (const raw of body) {
    problems.push(...rowProblems(file, headers, raw));
    const cells = new Map(headers.map((column, at) => [column, (raw.cells[at] ?? '').trim()]));
    tableRows.push({ file, row: raw.row, cell: (column) => cells.get(column) ?? '' });
  }
  return { file, rows: tableRows, columns: new Set(headers), problems };
}

function headerProblems(
  file: string,
  columns: readonly string[],
  headers: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const wrong = (column: string, found: string, wanted: string): void => {
    problems.push({ file, row: 1, column, found, wanted });
  };
  const only = headers[0] ?? '';
  if (headers.length === 1 && /[;\t]/.test(only)) {
    wrong(
      '',
      `${only.includes(';') ? 'semicolons' : 'tabs'} between the cells`,
      'commas between cells',
    );
    return problems;
  }
  const seen = new Set<string>();
  for (const header of headers) {
    if (seen.has(header)) wrong(header, 'this header twice', 'each header once');
    else if (!columns.includes(header))
      wrong(header, shown(header), `one of ${columns.join(', ')}`);
    seen.add(header);
  }
  for (const column of columns)
    if (!seen.has(column)) wrong(column, 'no such header', `the header ${column}`);
  return problems;
}

// A control character, a text-direction override or the mark of a letter that could not be read.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202D\u202E\uFFFD]/;

function rowProblems(file: string, headers: readonly string[], raw: RawRow): Problem[] {
  const problems: Problem[] = [];
  if (raw.cells.length !== headers.length) {
    const found = `${raw.cells.length} cells`;
    const wanted = `${headers.length} cells, as the header has (a comma inside a cell needs quotes)`;
    problems.push({ file, row: raw.row, column: '', found, wanted });
  }
  for (const [at, text] of raw.cells.entries()) {
    if (!unreadable.test(text)) continue;
    const wanted = 'text saved as UTF-8, without control characters';
    problems.push({ file, row: raw.row, column: headers[at] ?? '', found: shown(text), wanted });
  }
  return problems;
}

const longestShown = 60;

/** What a cell holds, fit to be printed on one line: quoted, shortened, its control characters spelt out. */
export function shown(text: string): string {
  if (text === '') return 'nothing';
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(short).replace(
    /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
