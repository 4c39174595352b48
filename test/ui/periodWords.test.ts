import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/civil.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { periodWords, spanWords, startWords } from '../../src/ui/periodWords.ts';

const messages = createMessages('en');

describe('a period in words', () => {
  test.each([
    ['2022-03-04', '4 March 2022'],
    ['2022-01', 'January 2022'],
    ['2010', '2010'],
    ['2017-36', 'Q4 2017'],
    ['2021-40', 'H1 2021'],
    ['2021-21', 'spring 2021'],
    ['2023-10/2023-12', 'Q4 2023'],
    ['2023-07/2023-12', 'H2 2023'],
    ['2023-01/2023-12', '2023'],
    ['2023-05/2023-07', 'May–July 2023'],
    ['2025-01/2025-11', 'January–November 2025'],
    ['2022-07/2023-06', 'fiscal year July 2022 – June 2023'],
    ['2022-07/2023-07', 'July 2022 – July 2023'],
    ['2022-03-04/..', 'from 4 March 2022'],
    ['../2022-03', 'until March 2022'],
    ['2018-12~', 'about December 2018'],
    ['2016~/2018-03', 'about 2016 – March 2018'],
    ['[..2023-05-30]', 'by 30 May 2023'],
    ['202X', '2020s'],
    ['../..', 'date not known'],
    ['', 'date not known'],
  ])('says %j as %j', (edtf, words) => {
    expect(periodWords(edtf, messages)).toBe(words);
  });

  test.each(['2022-02-30', '2022-99', 'soon', 'Y17E7'])('leaves %j as it was written', (edtf) => {
    expect(periodWords(edtf, messages)).toBe(edtf);
  });

  test('is short where there is little room', () => {
    expect(periodWords('2025-01/2025-11', messages, 'month')).toBe('Jan–Nov 2025');
    expect(periodWords('2022-07/2023-06', messages, 'month')).toBe('Jul 2022 – Jun 2023');
  });

  test('begins as precisely as it was claimed', () => {
    expect(startWords('2021-04/..', messages)).toBe('April 2021');
    expect(startWords('2021-04-20/..', messages, 'month')).toBe('Apr 2021');
    expect(startWords('../2022', messages)).toBeNull();
  });
});

describe('a run of days in words', () => {
  test.each([
    [dayOf(2022, 3, 4), dayOf(2022, 3, 4), '4 Mar 2022'],
    [dayOf(2018, 3, 1), dayOf(2018, 3, 31), 'Mar 2018'],
    [dayOf(2018, 1, 1), dayOf(2018, 12, 31), '2018'],
    [dayOf(2018, 4, 1), dayOf(2018, 6, 30), 'Q2 2018'],
    [dayOf(2018, 7, 1), dayOf(2018, 12, 31), 'H2 2018'],
    [dayOf(2018, 2, 1), dayOf(2018, 4, 30), 'Feb–Apr 2018'],
    [dayOf(2018, 1, 2), dayOf(2018, 12, 31), '2 Jan 2018 – 31 Dec 2018'],
    [dayOf(2018, 3, 1), Number.POSITIVE_INFINITY, 'from 1 Mar 2018'],
    [Number.NEGATIVE_INFINITY, dayOf(2018, 3, 1), 'by 1 Mar 2018'],
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 'date not known'],
  ])('from %d to %d is %j', (from, to, words) => {
    expect(spanWords({ from, to }, messages)).toBe(words);
  });
});
