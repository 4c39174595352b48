import { describe, expect, test } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import type { TableTexts } from '../../../src/build/tables/tableTexts.ts';
import type { Problem } from '../../../src/core/dataset/problem.ts';
import { sampleTables, spoilt, withRows } from '../sampleTables.ts';

const tables = sampleTables();
const problemsOf = (texts: TableTexts): readonly Problem[] => buildData(texts).problems;

const shipped = (find: string, replacement: string): TableTexts =>
  spoilt(tables, 'claims.csv', find, replacement);

const claim = (id: string, rest: string): string =>
  `${id},maker-lahore,${rest},news-2022,,,low,2026-11-26,,`;

describe('what became of a plan', () => {
  test('cannot have been so before the plan was made', () => {
    expect(problemsOf(shipped('2022-03-04/..,asserted', '2021-06-01/..,asserted'))).toEqual([
      {
        file: 'claim_links.csv',
        row: 3,
        column: 'to',
        found: 'new-plan, reported 2022-02-28 at the earliest',
        wanted: 'a plan made by 2021-06-01, when opened begins',
      },
    ]);
  });

  test.each([
    ['the same month', '2022-02/..', '2022-02', true],
    ['a year of which the report is a day', '2022/..', '2022-02-28', true],
    ['the month before', '2022-01/..', '2022-02', false],
    ['the day before', '2022-02-27/..', '2022-02-28', false],
    [
      'a year before a report of which only bounds are known',
      '2021/..',
      '[2022-02-01..2022-03-04]',
      false,
    ],
    ['a year before a report of which only the end is known', '2021/..', '[..2022-03-04]', true],
  ])('is judged by what is sure: %s', (_, begun, made, isRight) => {
    const early = shipped('2022-03-04/..,asserted', `${begun},asserted`);
    const problems = problemsOf(
      spoilt(early, 'claims.csv', 'planned,2022-02-28', `planned,${made}`),
    );
    expect(problems.map(({ file, row }) => `${file} ${row}`)).toEqual(
      isRight ? [] : ['claim_links.csv 3'],
    );
  });

  test.each(['fulfils', 'fails'])('%s only what is planned or forecast', (kind) => {
    const texts = withRows(tables, 'claim_links.csv', `opened,capacity,${kind},So it says.`);
    expect(problemsOf(texts)).toEqual([
      {
        file: 'claim_links.csv',
        row: 4,
        column: 'to',
        found: 'capacity, which is asserted',
        wanted: 'a claim that is planned or forecast',
      },
    ]);
  });

  test.each([
    ['fulfils', 'planned'],
    ['fulfils', 'denied'],
    ['fails', 'forecast'],
  ])('%s a plan by no claim that is itself %s', (kind, modality) => {
    const word = claim('word', `stage,operating,,,,,,2022-03-04/..,${modality},2022-03-04`);
    const texts = withRows(
      withRows(tables, 'claims.csv', word),
      'claim_links.csv',
      `word,new-plan,${kind},So it says.`,
    );
    expect(problemsOf(texts)).toMatchObject([
      { file: 'claim_links.csv', row: 4, column: 'from', found: `word, which is ${modality}` },
    ]);
  });

  test('fails a plan only by the same property in the same unit', () => {
    const plan = claim('yearly', 'capacity,120,,,units/year,,,2022,planned,2022-02-28');
    const failedBy = (property: string, unit: string): readonly Problem[] =>
      problemsOf(
        withRows(
          withRows(
            tables,
            'claims.csv',
            plan,
            claim('found', `${property},60,,,${unit},,,2022,estimated,2023-02-01`),
          ),
          'claim_links.csv',
          'found,yearly,fails,Half of it.',
        ),
      );
    expect(failedBy('capacity', 'units/year')).toEqual([]);
    expect(failedBy('output', 'units/year')).toMatchObject([
      {
        file: 'claim_links.csv',
        row: 4,
        column: 'to',
        found: 'yearly: capacity in units/year',
        wanted: 'a plan of the same property and unit as found: output in units/year',
      },
    ]);
    expect(failedBy('capacity', 'units/month')).toMatchObject([{ row: 4, column: 'to' }]);
  });
});
