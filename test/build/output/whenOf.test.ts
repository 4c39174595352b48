import { describe, expect, test } from 'vitest';
import type { TableTexts } from '../../../src/build/tables/tableTexts.ts';
import { builtFiles, realTables } from '../builtFiles.ts';
import { sampleTables, spoilt, withRows } from '../sampleTables.ts';
import { facility, flow } from './openMaps.ts';

const tables = sampleTables();

const whenOf = (feature: unknown): unknown => (feature as { when?: unknown } | undefined)?.when;
const ofPlant = (texts: TableTexts): unknown => whenOf(facility(texts, 'maker-lahore'));

/** The sample's plant with another date of its opening, and whatever else is different. */
const opened = (
  valid: string,
  [find = '', replacement = '']: readonly string[] = [],
): TableTexts => {
  const texts = spoilt(
    tables,
    'claims.csv',
    '2022-03-04/..,asserted,2022-03-04',
    `${valid},asserted,2022-12-31`,
  );
  return spoilt(texts, 'claims.csv', find, replacement);
};

const line = (id: string, rest: string, confidence = 'high'): string =>
  `${id},maker-lahore,${rest},news-2022,,,${confidence},2026-11-26,,`;

describe('the `when` of a feature', () => {
  test('is when a plant was there, not when it was planned', () => {
    expect(ofPlant(tables)).toEqual({
      timespans: [{ start: { in: '2022-03-04' } }],
      certainty: 'certain',
    });
  });

  test.each([
    ['2022-04/..', { in: '2022-04' }],
    ['2022/..', { in: '2022' }],
  ])('is no more exact than the claim: from %s', (valid, start) => {
    expect(ofPlant(opened(valid))).toEqual({ timespans: [{ start }], certainty: 'certain' });
  });

  test.each([
    ['medium confidence', ['2,,high', '2,,medium'], 'less-certain'],
    ['low confidence', ['2,,high', '2,,low'], 'uncertain'],
    ['an estimate', ['asserted,2022-12-31', 'estimated,2022-12-31'], 'less-certain'],
  ])('is as sure as the claim that tells its beginning: %s', (_, change, certainty) => {
    expect(ofPlant(opened('2022-04/..', change))).toMatchObject({ certainty });
  });

  test('is less than certain from a rough date, and from one that another claim contradicts', () => {
    expect(ofPlant(opened('2022-04~/..'))).toEqual({
      timespans: [{ start: { in: '2022-04' } }],
      certainty: 'less-certain',
    });
    const linked = withRows(tables, 'claim_links.csv', 'capacity,opened,contradicts,Otherwise.');
    expect(ofPlant(linked)).toMatchObject({ certainty: 'less-certain' });
  });

  test('bounds a beginning of which nobody said the day', () => {
    expect(whenOf(flow(tables, 'production-maker-for-acme'))).toEqual({
      timespans: [{ start: { latest: '2022-03-31' } }],
      certainty: 'less-certain',
    });
  });

  test('ends on the day of the closing, as sure as the weaker of its two ends', () => {
    const closed = (valid: string, confidence: string): unknown =>
      ofPlant(
        withRows(
          tables,
          'claims.csv',
          line('closed', `stage,closed,,,,,,${valid},asserted,2025-01-01`, confidence),
        ),
      );
    const start = { in: '2022-03-04' };
    expect(closed('2024-06-30/..', 'high')).toEqual({
      timespans: [{ start, end: { in: '2024-06-30' } }],
      certainty: 'certain',
    });
    expect(closed('2024-06/..', 'low')).toEqual({
      timespans: [{ start, end: { in: '2024-06' } }],
      certainty: 'uncertain',
    });
  });

  test('ends where the claim itself ends, no more exactly than it says', () => {
    expect(ofPlant(opened('2022-04/2023'))).toEqual({
      timespans: [{ start: { in: '2022-04' }, end: { in: '2023' } }],
      certainty: 'certain',
    });
  });

  test('has bounds where a claim names a part of a year', () => {
    const quarter = { earliest: '2022-04-01', latest: '2022-06-30' };
    expect(ofPlant(opened('2022-34'))).toEqual({
      timespans: [{ start: quarter, end: quarter }],
      certainty: 'certain',
    });
  });

  test('is bounded by the first and the last day of what was only counted', () => {
    const counted = withRows(
      spoilt(
        tables,
        'claims.csv',
        'begun,maker-india,production_start,,,,,,,2023,planned',
        'begun,maker-india,output,5,,,units,,,2020,asserted',
      ),
      'claims.csv',
      'more,maker-india,output,6,,,units,,,2021,asserted,2022-03-04,news-2022,,,high,2026-11-26,,',
    );
    expect(whenOf(facility(counted, 'maker-india'))).toEqual({
      timespans: [{ start: { latest: '2020-01-01' }, end: { earliest: '2021-12-31' } }],
      certainty: 'uncertain',
    });
  });

  test('is the target, uncertain, while there is only a plan', () => {
    const unlinked = spoilt(tables, 'claim_links.csv', 'opened,new-plan,fulfils,It opened.\n', '');
    const planned = spoilt(unlinked, 'claims.csv', '2022-03-04/..,asserted', '2023,planned');
    expect(ofPlant(planned)).toEqual({
      timespans: [{ start: { in: '2023' } }],
      certainty: 'uncertain',
    });
  });

  test('is left out where no day can be told', () => {
    expect(builtFiles(tables).get('data/markets.geojson')).not.toContain('"when"');
  });
});

describe('the `when` of the published maps', () => {
  test('turns no year or month into a day, and no rumour into a certainty', () => {
    expect(whenOf(facility(realTables, 'samsung-noida'))).toEqual({
      timespans: [{ start: { in: '2007' } }],
      certainty: 'less-certain',
    });
    expect(whenOf(facility(realTables, 'dbg-bawal'))).toEqual({
      timespans: [{ start: { in: '2020-12' } }],
      certainty: 'less-certain',
    });
    expect(whenOf(facility(realTables, 'foxconn-sri-city'))).toEqual({
      timespans: [{ start: { in: '2015-08-10' }, end: { in: '2024-06-30' } }],
      certainty: 'uncertain',
    });
  });
});
