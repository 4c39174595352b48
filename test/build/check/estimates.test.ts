import { expect, test } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import { sampleTables, withRows } from '../sampleTables.ts';

const tables = withRows(sampleTables(), 'organisations.csv', 'counter,Good Counter,,analyst,,,,,');

const problemsOf = (basis: string, modality: string, speaker: string) =>
  buildData(
    withRows(
      tables,
      'claims.csv',
      `share,acme-in-india,market_share,27,,,percent,,"${basis}",2017-36,${modality},2018-03,news-2021,,${speaker},low,2026-11-26,,`,
    ),
  ).problems;

test('a figure of an analyst is estimated, whether the analyst speaks or is only named as the counter', () => {
  for (const [basis, speaker] of [
    ['Good Counter', ''],
    ['Good Counter, imported phones', 'maker'],
    ['Imports', 'counter'],
  ] as const) {
    expect(problemsOf(basis, 'estimated', speaker)).toEqual([]);
    expect(problemsOf(basis, 'asserted', speaker)).toEqual([
      {
        file: 'claims.csv',
        row: 12,
        column: 'modality',
        found: '"asserted"',
        wanted: 'estimated, since it is a figure of an analyst, Good Counter',
      },
    ]);
  }
});

test('a figure of anybody else, and a forecast of an analyst, stand as they are', () => {
  expect(problemsOf('Acme', 'asserted', 'maker')).toEqual([]);
  expect(problemsOf('Good Counter', 'forecast', 'counter')).toEqual([]);
});
