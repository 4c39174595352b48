import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyNames, longTables } from './importTable.ts';
import { filesBelow, readSourceFiles, type SourceFile } from './sourceFile.ts';

const files = readSourceFiles('src');
const pageFiles = files.filter(({ path }) => !path.startsWith('src/build/'));

/** The places where a pattern stands in code, as path:line; a comment that names it does not count. */
const linesWith = (among: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  among.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );

/** Blanks comments and keeps every line break, so that line numbers stay true. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ''));

describe('the source', () => {
  test('has no default exports', () => {
    expect(
      files.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path),
    ).toEqual([]);
  });

  test('has no file over 250 lines that is not listed as a table', () => {
    const long = files
      .filter(({ path, text }) => text.split('\n').length > 250 && !longTables.includes(path))
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('names every file after what it holds', () => {
    const empty = filesBelow('src', ['.ts', '.tsx', '.css'])
      .concat(filesBelow('test', ['.ts', '.tsx']))
      .filter((path) => emptyNames.includes(basename(path).split('.')[0]?.toLowerCase() ?? ''));
    expect(empty).toEqual([]);
  });

  test('never turns text into markup', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|\.(setHTML|html)\(|document\.write/;
    expect(linesWith(pageFiles, markup)).toEqual([]);
  });

  test('of the core asks no clock and no chance', () => {
    const core = files.filter(({ path }) => path.startsWith('src/core/'));
    expect(linesWith(core, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\./)).toEqual([]);
  });
});
