import { expect, test } from 'vitest';
import { isWithin, sizeTable } from '../../../src/build/site/sizeTable.ts';

const line = { name: 'fonts', size: 2048, budget: 4096, files: ['a.woff2'] };

test('a part holds its budget up to the last byte', () => {
  expect(isWithin({ ...line, size: 4096 })).toBe(true);
  expect(isWithin({ ...line, size: 4097 })).toBe(false);
});

test('a part of which nothing was found does not pass as small', () => {
  expect(isWithin({ ...line, size: 0, files: [] })).toBe(false);
});

test('the table names what is over its budget', () => {
  const rows = sizeTable([line, { ...line, name: 'basemap', size: 9000 }]).split('\n');
  expect(rows[0]).toMatch(/^ok {4}fonts .* 2\.0 KB {2}of +4\.0 KB$/);
  expect(rows[1]).toMatch(/^OVER {2}basemap .* 8\.8 KB/);
});
