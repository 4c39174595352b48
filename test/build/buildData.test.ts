import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../src/build/buildData.ts';
import { tableColumns, tableNames } from '../../src/build/tables/tableColumns.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import { parseEvidence } from '../../src/core/dataset/parseEvidence.ts';
import type { ClaimId } from '../../src/core/model/id.ts';
import { builtFiles, builtJson, realTables } from './builtFiles.ts';
import { sampleTables, spoilt } from './sampleTables.ts';

describe('the tables in data/', () => {
  test('have no problem', () => {
    expect(buildData(realTables).problems).toEqual([]);
  });

  test('give every claim a source, and every relationship and facility a claim', () => {
    const files = builtFiles(realTables);
    const atlas = parseAtlas(files.get('data/atlas.json'));
    const evidence = parseEvidence(files.get('data/evidence.json'));
    if (!atlas.ok || !evidence.ok) throw new Error('not read');
    expect(atlas.value.claims.size).toBeGreaterThan(100);
    const { sources, evidence: said } = evidence.value;
    const hasSource = (id: ClaimId): boolean => {
      const source = said.get(id)?.source;
      return source !== undefined && sources.has(source);
    };
    expect([...atlas.value.claims.keys()].filter((id) => !hasSource(id))).toEqual([]);
    const things = [...atlas.value.relationships.keys(), ...atlas.value.facilities.keys()];
    expect(things.length).toBeGreaterThan(20);
    expect(things.filter((id) => !atlas.value.claimsAbout.get(id)?.length)).toEqual([]);
  });

  test('are published whole, cell for cell', () => {
    const files = builtFiles(realTables);
    for (const name of tableNames) {
      const text = files.get(`data/${name}.csv`) ?? '';
      const [header, ...rows] = csvParseRows(text);
      expect(header).toEqual([...tableColumns[name]]);
      expect(rows).toEqual(csvParseRows(realTables.get(`${name}.csv`) ?? '').slice(1));
    }
  });
});

describe('published data', () => {
  test('is empty where there is any problem', () => {
    expect(buildData(spoilt(sampleTables(), 'claims.csv', 'asserted', 'said')).files.size).toBe(0);
  });

  test('is the same for the same tables', () => {
    expect([...builtFiles(sampleTables())]).toEqual([...builtFiles(sampleTables())]);
  });

  test('names the maps, the dictionary and the changelog beside the tables in its description', () => {
    const { resources } = builtJson<{ resources: { path: string }[] }>(
      sampleTables(),
      'data/datapackage.json',
    );
    expect(resources.map(({ path }) => path)).toEqual([
      ...tableNames.map((name) => `${name}.csv`),
      'facilities.geojson',
      'markets.geojson',
      'flows.geojson',
      'dictionary.md',
      'changelog.md',
    ]);
  });

  test('keeps markup in a name as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const marked = spoilt(sampleTables(), 'organisations.csv', 'acme,Acme', `acme,${name}`);
    const atlas = parseAtlas(builtFiles(marked).get('data/atlas.json'));
    expect(atlas.ok && [...atlas.value.organisations.values()][0]?.name).toBe(name);
    expect(builtFiles(marked).get('data/organisations.csv')).toContain(`acme,${name},`);
  });
});
