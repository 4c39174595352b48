import type { Problem } from '../../core/dataset/problem.ts';
import type { Day } from '../../core/model/day.ts';
import { dayOfIso } from '../../core/time/civil.ts';
import { type Row, shown } from './table.ts';
import { isWebAddress } from './webAddress.ts';

/** A cell under check. The readers below report what is wrong with it and then give null. */
export interface Cell {
  readonly text: string;
  wrong(wanted: string, found?: string): void;
}

/** Notes a problem with one cell; `found` is what the cell holds unless something else is said. */
export type Report = (row: Row, column: string, wanted: string, found?: string) => void;

export const reportTo =
  (problems: Problem[]): Report =>
  ({ file, row, cell }, column, wanted, found = shown(cell(column))) => {
    problems.push({ file, row, column, found, wanted });
  };

export const cellOf = (row: Row, column: string, report: Report): Cell => ({
  text: row.cell(column),
  wrong: (wanted, found) => report(row, column, wanted, found),
});

export function readText(cell: Cell, what: string): string {
  if (cell.text === '') cell.wrong(what);
  return cell.text;
}

export const readOptionalText = (cell: Cell): string | null =>
  cell.text === '' ? null : cell.text;

export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const slugWanted = 'an id of lower-case letters, digits and single hyphens, such as air-link';

export function readSlug(cell: Cell): string | null {
  if (isSlug(cell.text)) return cell.text;
  cell.wrong(slugWanted);
  return null;
}

export function readOneOf<Word extends string>(cell: Cell, words: readonly Word[]): Word | null {
  const word = words.find((candidate) => candidate === cell.text);
  if (word === undefined) cell.wrong(`one of ${words.join(', ')}`);
  return word ?? null;
}

/** A plain decimal number: no thousands separator, no decimal comma, no exponent. */
export function readNumber(
  cell: Cell,
  { min = -Infinity, max = Infinity, what = 'a number such as 400000 or 2.5' } = {},
): number | null {
  const value = isNumberText(cell.text) ? Number(cell.text) : Number.NaN;
  if (Number.isFinite(value) && value >= min && value <= max) return value;
  cell.wrong(what);
  return null;
}

export const isNumberText = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

export function readDay(cell: Cell): Day | null {
  const day = dayOfIso(cell.text);
  if (day === null) cell.wrong('a day such as 2022-03-04');
  return day;
}

/** Several texts in one cell, between semicolons. */
export const readList = (cell: Cell): string[] =>
  cell.text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export function readOptionalAddress(cell: Cell): string | null {
  if (cell.text === '') return null;
  if (isWebAddress(cell.text)) return cell.text;
  cell.wrong('a web address that begins with http:// or https://');
  return null;
}
