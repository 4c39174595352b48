import { describe, expect, test } from 'vitest';
import { readTable, shown } from '../../../src/build/tables/table.ts';

const header = 'from,to,kind,why';
const cellsOf = (text: string) =>
  readTable('claim_links', text).rows.map(({ row, cell }) => [row, cell('from'), cell('why')]);
const problemsOf = (text: string) =>
  readTable('claim_links', text).problems.map(
    ({ row, column, found }) => `${row} ${column}: ${found}`,
  );

describe('a table', () => {
  test('counts rows as a spreadsheet does: past empty rows and line breaks inside quotes', () => {
    const text = `${header}\na,b,fails,"two\nlines"\n\n,,,\nc,d,fails,\n`;
    expect(cellsOf(text)).toEqual([
      [2, 'a', 'two\nlines'],
      [5, 'c', ''],
    ]);
    expect(problemsOf(text)).toEqual([]);
  });

  test('has its byte-order mark, Windows line ends and stray spaces taken off', () => {
    const text = `\uFEFF${header}\r\n a , b,fails,"x ""y"""\r\n`;
    expect(cellsOf(text)).toEqual([[2, 'a', 'x "y"']]);
    expect(problemsOf(text)).toEqual([]);
  });

  test('may have its columns in another order', () => {
    expect(cellsOf('why,kind,to,from\nbecause,fails,b,a')).toEqual([[2, 'a', 'because']]);
  });

  test('tells ragged rows and still reads the others', () => {
    const text = `${header}\na,b,fails\nc,d,fails,x,y\ne,f,fails,z`;
    expect(problemsOf(text)).toEqual(['2 : 3 cells', '3 : 5 cells']);
    expect(cellsOf(text)).toHaveLength(3);
  });

  test('tells headers that are unknown, missing or there twice', () => {
    expect(problemsOf('from,to,to,sort\n')).toEqual([
      '1 to: this header twice',
      '1 sort: "sort"',
      '1 kind: no such header',
      '1 why: no such header',
    ]);
  });

  test('tells semicolons and tabs for what they are', () => {
    expect(problemsOf('from;to;kind;why\na;b;fails;\n')).toEqual([
      '1 : semicolons between the cells',
    ]);
    expect(problemsOf('from\tto\tkind\twhy\n')).toEqual(['1 : tabs between the cells']);
  });

  test('is empty without a header, and fine without rows', () => {
    expect(problemsOf('')).toEqual(['1 : an empty file']);
    expect(problemsOf('\uFEFF\r\n')).toEqual(['1 : an empty file']);
    expect(problemsOf(header)).toEqual([]);
  });

  test('tells a quotation mark without its partner, and reads the rows after it', () => {
    const text = `${header}\na,b,fails,"oh\nc,d,fails,x\n`;
    expect(problemsOf(text)).toEqual(['2 : a quotation mark without its partner']);
    expect(cellsOf(text)).toEqual([[3, 'c', 'x']]);
  });

  test('tells control characters, direction overrides and letters that are not UTF-8', () => {
    const text = `${header}\na,b,fails,x\u0000\nc,d,fails,\u202Ex\ne,f,fails,caf\uFFFD\n`;
    expect(problemsOf(text)).toEqual([
      '2 why: "x\\u0000"',
      '3 why: "\\u202ex"',
      '4 why: "caf\uFFFD"',
    ]);
  });

  test('is not hurt by headers that objects have of themselves', () => {
    const table = readTable(
      'claim_links',
      `${header},__proto__,constructor\na,b,fails,x,evil,evil\n`,
    );
    expect(table.problems.map(({ column }) => column)).toEqual(['__proto__', 'constructor']);
    expect(table.rows[0]?.cell('why')).toBe('x');
    expect(table.rows[0]?.cell('toString')).toBe('');
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
  });

  test('shows what it found on one short line', () => {
    expect(shown('')).toBe('nothing');
    expect(shown('a\nb')).toBe('"a\\nb"');
    expect(shown('x'.repeat(1000)).length).toBeLessThan(70);
  });
});
