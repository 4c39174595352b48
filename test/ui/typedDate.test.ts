import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/civil.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { readTypedDate } from '../../src/ui/typedDate.ts';
import { readTypedKnown } from '../../src/ui/typedKnown.ts';

const messages = createPanelMessages('en');
const atlas = {
  latest: dayOf(2026, 9, 19),
  track: { from: dayOf(2010, 1, 1), to: dayOf(2028, 12, 31) },
};
const known = (text: string) =>
  readTypedKnown(text, { ...atlas, firstReported: dayOf(2011, 5, 5) }, createPanelMessages('en'));
const read = (text: string) => readTypedDate(text, atlas, messages);
const fourthOfMarch = { ok: true, point: { at: 'day', day: dayOf(2022, 3, 4) } };

describe('a typed date', () => {
  test.each([
    '2022-03-04',
    ' 2022-03-04 ',
    '4 March 2022',
    '4 mar 2022',
    'March 4, 2022',
    'Mar. 4 2022',
  ])('%j is the fourth of March', (text) => {
    expect(read(text)).toEqual(fourthOfMarch);
  });

  test('stays a month or a year where no more was said', () => {
    expect(read('March 2022')).toEqual({ ok: true, point: { at: 'month', year: 2022, month: 3 } });
    expect(read('2022-03')).toEqual({ ok: true, point: { at: 'month', year: 2022, month: 3 } });
    expect(read('2022')).toEqual({ ok: true, point: { at: 'year', year: 2022 } });
    expect(read('Latest')).toEqual({ ok: true, point: { at: 'latest' } });
  });

  test.each([
    'soon',
    '2022-02-30',
    '30 February 2022',
    '2022-13',
    '4 Ma 2022',
    '4 5 March 2022',
    '04/03/2022',
  ])('%j is none, and the answer says how to write one', (text) => {
    expect(read(text)).toEqual({
      ok: false,
      problem: `“${text}” is not a date. Write it like 2022-03-04, 2022-03, 2022 or 4 March 2022.`,
    });
  });

  test('outside the track is told where the track begins and ends', () => {
    expect(read('1999')).toEqual({
      ok: false,
      problem:
        '“1999” is outside the timeline, which runs from 1 January 2010 to 31 December 2028.',
    });
  });
});

describe('a typed day of knowledge', () => {
  test('is read as any date, and stays what it was', () => {
    expect(known('4 March 2022')).toEqual(fourthOfMarch);
    expect(known('2022')).toEqual({ ok: true, point: { at: 'year', year: 2022 } });
    expect(known('latest')).toEqual({ ok: true, point: { at: 'latest' } });
  });

  test('is the first report where the earliest is asked for', () => {
    expect(known('earliest')).toEqual({ ok: true, point: { at: 'day', day: dayOf(2011, 5, 5) } });
  });

  test('outside the reports is told when they begin and end', () => {
    for (const text of ['2010', '2026-09-20']) {
      expect(known(text)).toEqual({
        ok: false,
        problem: `“${text}” is outside the days of our reports, 5 May 2011 to 19 September 2026.`,
      });
    }
  });
});
