import { describe, expect, test } from 'vitest';
import { readDateText } from '../../../src/build/tables/dateText.ts';
import { isoOf } from '../../../src/core/time/civil.ts';

/** First day, last day (`..` where open), and what else is told of it. */
function told(text: string): string | null {
  const date = readDateText(text);
  if (date === null) return null;
  const [from, to] = [date.span.from, date.span.to].map((day) =>
    Number.isFinite(day) ? isoOf(day) : '..',
  );
  return `${from} ${to}${date.rough ? ' rough' : ''}${date.oneOf ? ' one of' : ''}`;
}

describe('a date', () => {
  test.each([
    ['2022-03-04', '2022-03-04 2022-03-04'],
    ['2022-02', '2022-02-01 2022-02-28'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2021', '2021-01-01 2021-12-31'],
    ['2021-33', '2021-01-01 2021-03-31'],
    ['2021-34', '2021-04-01 2021-06-30'],
    ['2021-35', '2021-07-01 2021-09-30'],
    ['2017-36', '2017-10-01 2017-12-31'],
    ['2022-40', '2022-01-01 2022-06-30'],
    ['2022-41', '2022-07-01 2022-12-31'],
    ['2022-07/2023-06', '2022-07-01 2023-06-30'],
    ['2022-03/..', '2022-03-01 ..'],
    ['../2022-03', '.. 2022-03-31'],
    ['2022/', '2022-01-01 ..'],
    ['/2023', '.. 2023-12-31'],
    ['2022-XX', '2022-01-01 2022-12-31'],
    ['201X', '2010-01-01 2019-12-31'],
  ])('%s runs over whole days: %s', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  test.each([
    ['2022-01~', '2022-01-01 2022-01-31 rough'],
    ['2022?', '2022-01-01 2022-12-31 rough'],
    ['2019-12%', '2019-12-01 2019-12-31 rough'],
    ['2021-34~', '2021-04-01 2021-06-30 rough'],
    ['2014~/2017', '2014-01-01 2017-12-31 rough'],
  ])('%s is rough, and no wider than it is written', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  test.each([
    ['[..2026-11-26]', '.. 2026-11-26 one of'],
    ['[2023-05-30..2026-11-26]', '2023-05-30 2026-11-26 one of'],
    ['[2022,2021]', '2021-01-01 2022-12-31 one of'],
  ])('%s is one day of many', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  test.each([
    '',
    ' ',
    '2022-02-30',
    '2022-13',
    '2022-1',
    '16/02/2016',
    'Q3 2016',
    '2022-03-04T10:00:00Z',
    '12345',
    '1646352000000',
    'Y12022',
    '-0044',
    '0221-04',
    '2021-21',
    '2020-33/..',
    '2022/2021',
    '../..',
    '/',
    '[2020..]',
    '{2020,2021}',
    'constructor',
  ])('%j is none', (text) => {
    expect(told(text)).toBeNull();
  });
});
