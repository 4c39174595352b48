import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvOutput } from '../../../src/build/output/csvOutput.ts';
import { readTable } from '../../../src/build/tables/table.ts';

describe('published CSV', () => {
  test('ends its lines and quotes its cells as RFC 4180 has it', () => {
    const table = readTable('claim_links', 'from,to,kind,why\na,b,fails,"x, ""y""\nz"\n');
    expect(csvOutput(table, ['from', 'to', 'kind', 'why'])).toBe(
      'from,to,kind,why\r\na,b,fails,"x, ""y""\nz"\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+4 percent', "'+4 percent"],
    ['-2 or so', "'-2 or so"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('makes %j harmless to a spreadsheet', (text, wanted) => {
    expect(csvCell(text)).toBe(wanted);
  });

  test.each(['-12.5', '0', '8200000', '2022-01/..', 'a=b', "'quoted'"])(
    'leaves %s alone',
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );

  test('reads back as what was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [row] = csvParseRows(`${csvCell(text)},end\r\n`);
        expect([text, `'${text}`]).toContain(row?.[0]);
        expect(row?.[1]).toBe('end');
      }),
    );
  });
});
