import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtJson, realTables } from '../builtFiles.ts';
import { dataPackageProfile, type Resource } from './dataPackageProfile.ts';
import { cellProblems, keyProblems, tablesOf } from './tableRows.ts';

const files = builtFiles(realTables);
const described = builtJson<unknown>(realTables, 'data/datapackage.json');
const { resources } = v.parse(dataPackageProfile, described);
const textOf = (path: string): string => files.get(`data/${path}`) ?? '';
const tables = tablesOf(resources, textOf);

const problemsOf = (resource: Resource, of = tables): string[] => [
  ...cellProblems(resource, of),
  ...keyProblems(resource, of),
];

describe('the published data package', () => {
  test('is valid by the profile of the Data Package standard, version 2.0', () => {
    const read = v.safeParse(dataPackageProfile, described);
    expect(read.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  test('names files that are published beside it, each under a name of its own', () => {
    expect(resources.filter(({ path }) => textOf(path) === '')).toEqual([]);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('describes every column of every table, in the order of the file', () => {
    expect(tables.size).toBe(8);
    for (const { name, schema } of resources) {
      const columns = tables.get(name)?.columns;
      expect(schema?.fields.map((field) => field.name)).toEqual(columns);
    }
  });

  test.each(resources.filter(({ schema }) => schema !== undefined))(
    'holds in $path only what its description allows',
    (resource) => {
      expect(tables.get(resource.name)?.length).toBeGreaterThan(10);
      expect(problemsOf(resource)).toEqual([]);
    },
  );
});

describe('a data package', () => {
  const refused = (change: (text: string) => string): boolean =>
    !v.is(dataPackageProfile, JSON.parse(change(JSON.stringify(described))));

  test.each([
    ['a type that does not exist', '"type":"number"', '"type":"numeric"'],
    ['a constraint that does not exist', '"required":true', '"requird":true'],
    ['a file above it', '"path":"claims.csv"', '"path":"../claims.csv"'],
    ['a day in place of a moment', '"created":"2026-11-26T00:00:00Z"', '"created":"2026-11-26"'],
    ['no name', '"name":"claims"', '"nam":"claims"'],
  ])('is refused with %s', (_, find, replacement) => {
    expect(refused((text) => text)).toBe(false);
    expect(refused((text) => text.replace(find, () => replacement))).toBe(true);
  });

  test('is refused with rows that are not as described', () => {
    const table: Resource = {
      name: 'points',
      path: 'points.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
          { name: 'size', type: 'number', constraints: { minimum: 0, unique: true } },
          { name: 'day', type: 'date' },
          { name: 'kind', type: 'string', constraints: { enum: ['big', 'small'] } },
        ],
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['day'], reference: { fields: ['id'] } }],
      },
    };
    const text = 'id,size,day,kind\nA,-1,2022-02-30,tall\nb,1e3,,\n,5,,\nb,5,,big\n';
    expect(
      problemsOf(
        table,
        tablesOf([table], () => text),
      ),
    ).toEqual([
      'points.id: A',
      'points.id: a missing value',
      'points.size: -1',
      'points.size: 1e3',
      'points.size: a value twice',
      'points.day: 2022-02-30',
      'points.kind: tall',
      'points: a key twice',
      'points: 2022-02-30',
    ]);
  });
});
