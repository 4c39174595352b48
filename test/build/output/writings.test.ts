import { describe, expect, test } from 'vitest';
import { tableColumns, tableNames } from '../../../src/build/tables/tableColumns.ts';
import { builtFiles, realTables } from '../builtFiles.ts';
import { sampleTables, withRows } from '../sampleTables.ts';
import { facility, flow } from './openMaps.ts';

const changelog = (texts = sampleTables()): string =>
  builtFiles(texts).get('data/changelog.md') ?? '';

describe('changelog.md', () => {
  test('says on each day how many claims were entered, and from where', () => {
    expect(changelog()).toContain('## 2026-11-26\n\n10 claims entered:\n\n- 6 from News: A plan');
  });

  test('names what was taken back, the last day first', () => {
    const text = changelog(
      withRows(
        sampleTables(),
        'claims.csv',
        'error,maker-lahore,jobs,300,,,people,,,2022-03-04,asserted,2022-03-04,news-2022,,,low,2026-11-26,2026-12-01,',
      ),
    );
    expect(text).toContain('## 2026-12-01\n\n1 taken back:\n\n- error (jobs of maker-lahore)');
    expect(text.indexOf('2026-12-01')).toBeLessThan(text.indexOf('## 2026-11-26'));
  });
});

describe('dictionary.md', () => {
  const dictionary = builtFiles(realTables).get('data/dictionary.md') ?? '';

  test('explains every column of every table', () => {
    for (const name of tableNames) {
      const part = dictionary.split(`## ${name}.csv`)[1]?.split('\n## ')[0] ?? '';
      for (const column of tableColumns[name]) {
        expect(part).toMatch(new RegExp(`\\| \`${column}\` \\| \\w+ \\| \\S`));
      }
    }
  });

  test('explains every property of the maps', () => {
    const [point, line] = [
      facility(realTables, 'select-kot-lakhpat'),
      flow(realTables, 'production-select-makes-for-xiaomi'),
    ];
    for (const [file, feature] of [
      ['facilities.geojson', point],
      ['flows.geojson', line],
    ] as const) {
      const part = dictionary.split(`## ${file}`)[1]?.split('\n## ')[0] ?? '';
      const names = Object.keys(feature?.properties ?? {});
      expect(names.length).toBeGreaterThan(8);
      expect(names.filter((name) => !part.includes(`| \`${name}\` |`))).toEqual([]);
    }
  });
});
