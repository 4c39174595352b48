import { describe, expect, test } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import type { TableTexts } from '../../../src/build/tables/tableTexts.ts';
import type { Problem } from '../../../src/core/dataset/problem.ts';
import { sampleTables, spoilt, withRows } from '../sampleTables.ts';

const tables = sampleTables();
const problemsOf = (texts: TableTexts): readonly Problem[] => buildData(texts).problems;

/** Where problems are, without their words. */
const placesOf = (texts: TableTexts): string[] =>
  problemsOf(texts).map(({ file, row, column }) => `${file} ${row} ${column}`);

describe('the check', () => {
  test('tells all problems at once, from every table, in the order of files and rows', () => {
    const worse = [
      ['sources.csv', 'https://example.org/plan', 'javascript:alert(1)'],
      ['claims.csv', ',2022-01,', ',01/2022,'],
      ['claims.csv', 'units/year', 'dozens'],
      ['places.csv', '39.908', '200'],
      ['organisations.csv', 'contract_manufacturer', 'maker'],
    ].reduce((texts, [file = '', find = '', text = '']) => spoilt(texts, file, find, text), tables);
    expect(placesOf(withRows(worse, 'markets.csv', 'pak,Pakistan again,group,AFG,,'))).toEqual([
      'claims.csv 2 valid',
      'claims.csv 10 unit',
      'markets.csv 5 id',
      'organisations.csv 3 kind',
      'places.csv 2 lat',
      'sources.csv 2 url',
    ]);
  });

  test('says what it found and what it wants', () => {
    expect(problemsOf(spoilt(tables, 'claims.csv', 'units/year', 'dozens'))).toEqual([
      {
        file: 'claims.csv',
        row: 10,
        column: 'unit',
        found: '"dozens"',
        wanted: 'one of units/day, units/month, units/year',
      },
    ]);
    const outside = problemsOf(spoilt(tables, 'places.csv', '74.337,31.466', '77.33,28.58'));
    expect(outside[0]?.found).toMatch(/^77\.33, 28\.58, \d+ km outside$/);
  });

  test('lets a point lie up to 15 km outside its country, since borders are drawn coarsely', () => {
    const justOutside = spoilt(tables, 'places.csv', '74.337,31.466', '74.65,31.6');
    expect(problemsOf(justOutside)).toEqual([]);
    const farther = spoilt(tables, 'places.csv', '74.337,31.466', '74.87,31.63');
    expect(placesOf(farther)).toEqual(['places.csv 3 lon']);
  });

  test('tells two problems of one row', () => {
    const twice = spoilt(
      spoilt(tables, 'claims.csv', ',2022-01,', ',soon,'),
      'claims.csv',
      'planned,2021-11-01',
      'hoped,2021-11-01',
    );
    expect(placesOf(twice)).toEqual(['claims.csv 2 valid', 'claims.csv 2 modality']);
  });

  test('takes no asserted claim that was reported before it begins, and says when that is', () => {
    const [problem] = problemsOf(spoilt(tables, 'claims.csv', 'planned,2021', 'asserted,2021'));
    expect(problem).toMatchObject({ row: 2, column: 'reported' });
    expect(problem?.wanted).toContain('2022-01-01');
  });

  test('says which row has an id already, also across the tables of things', () => {
    const again = withRows(tables, 'facilities.csv', 'acme,Acme works,assembly,lahore,,');
    const [problem] = problemsOf(again);
    expect(problem).toMatchObject({ file: 'facilities.csv', row: 4, column: 'id' });
    expect(problem?.found).toBe('"acme", which organisations.csv row 2 has');
    const sameClaim = withRows(
      tables,
      'claims.csv',
      'plan,maker-lahore,stage,trial,,,,,,2022-01,planned,2021-11-01,news-2021,,,high,2026-11-26,,',
    );
    expect(placesOf(sameClaim)).toEqual(['claims.csv 12 id']);
  });

  test('finds a thing that nobody says anything about, and a source that nobody uses', () => {
    const more = withRows(
      withRows(tables, 'facilities.csv', 'silent,Silent works,assembly,lahore,,'),
      'relationships.csv',
      'silent-tie,owns,acme,maker,,',
    );
    const unused = withRows(more, 'sources.csv', 'lost,Lost,News,,article,,,,2026-11-26,en,,');
    expect(placesOf(unused)).toEqual([
      'facilities.csv 4 id',
      'relationships.csv 5 id',
      'sources.csv 4 id',
    ]);
  });

  test('finds claims that replace each other in a ring', () => {
    const ring = withRows(
      tables,
      'claim_links.csv',
      'capacity,new-plan,supersedes,',
      'plan,capacity,supersedes,',
    );
    const problems = problemsOf(ring);
    expect(problems).toMatchObject([{ file: 'claim_links.csv', row: 5, column: 'to' }]);
    expect(problems[0]?.found).toBe('a ring: plan → capacity → new-plan → plan');
  });

  test('finds a plan that was first heard of after its outcome, and a link that stands twice', () => {
    const late = spoilt(tables, 'claims.csv', '2022-02-28', '2022-03-05');
    expect(placesOf(late)).toEqual(['claim_links.csv 3 to']);
    const twice = withRows(tables, 'claim_links.csv', 'opened,new-plan,fulfils,Again.');
    expect(placesOf(twice)).toEqual(['claim_links.csv 4 to']);
  });

  test('wants a market for the country of a plant of which nothing else is known', () => {
    const elsewhere = spoilt(tables, 'places.csv', 'India,IND', 'India,BGD');
    expect(placesOf(elsewhere)).toEqual(['places.csv 4 country']);
  });

  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//example.org/plan',
    'ftp://example.org/plan',
    'https://user:secret@example.org/',
    'https://',
    'https://example.org/\\evil',
  ])('refuses the link %s', (link) => {
    const cell = `"${link}"`;
    const spoiltLink = spoilt(tables, 'sources.csv', 'https://example.org/plan,', `${cell},`);
    expect(placesOf(spoiltLink)).toEqual(['sources.csv 2 url']);
    const archived = spoilt(
      tables,
      'sources.csv',
      'example.org/plan,,',
      `example.org/plan,${cell},`,
    );
    expect(placesOf(archived)).toEqual(['sources.csv 2 archived_url']);
  });

  test('reads tables with a byte-order mark and Windows line ends as any other', () => {
    const windows = new Map(
      [...tables].map(([file, text]) =>
        file.endsWith('.csv') ? [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`] : [file, text],
      ),
    );
    expect(buildData(windows)).toEqual(buildData(tables));
  });

  test('tells a missing table once, not again for each row that names one of its ids', () => {
    const without = new Map([...tables].filter(([file]) => file !== 'places.csv'));
    expect(problemsOf(without)).toMatchObject([{ file: 'places.csv', found: 'no such file' }]);
  });

  test('tells a missing header once, and still checks the other columns', () => {
    const headless = spoilt(tables, 'claims.csv', 'modality', 'mood');
    const worse = spoilt(headless, 'claims.csv', 'units/year', 'dozens');
    expect(placesOf(worse)).toEqual([
      'claims.csv 1 mood',
      'claims.csv 1 modality',
      'claims.csv 10 unit',
    ]);
  });

  test('wants a description that names every table with its very headers', () => {
    const described = (text: string): readonly Problem[] =>
      problemsOf(new Map(tables).set('datapackage.json', text));
    const text = tables.get('datapackage.json') ?? '';
    expect(described('{')).toMatchObject([{ file: 'datapackage.json', found: 'no data package' }]);
    expect(described(text.replace('sources.csv', 'springs.csv'))).toMatchObject([
      { column: 'resources', wanted: 'sources.csv' },
    ]);
    expect(described(text.replace('radius_km', 'radius'))).toMatchObject([
      { column: 'places.csv fields' },
    ]);
  });
});
