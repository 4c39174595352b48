import { csvParseRows } from 'd3';

export interface RawRow {
  /** As a spreadsheet counts: the header is row 1, and a line break inside quotes starts no row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Splits CSV text into rows and cells; a byte-order mark is dropped, empty rows are left out but counted. */
export function splitRows(text: string): { rows: RawRow[]; unclosed: number[] } {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = hasPairs(plain)
    ? { lines: csvParseRows(plain), unclosed: [] }
    : splitLineByLine(plain);
  const rows = parsed.lines
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { rows, unclosed: parsed.unclosed };
}

const hasPairs = (text: string): boolean => (text.split('"').length - 1) % 2 === 0;

/** One quotation mark without a partner would swallow the rest of the file: then each line is read alone. */
function splitLineByLine(text: string): { lines: string[][]; unclosed: number[] } {
  const unclosed: number[] = [];
  const lines = text.split(/\r\n|\n|\r/).map((line, at) => {
    if (!hasPairs(line)) unclosed.push(at + 1);
    return hasPairs(line) ? (csvParseRows(line)[0] ?? []) : [];
  });
  return { lines, unclosed };
}
