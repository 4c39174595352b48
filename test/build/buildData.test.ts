import { resolve } from 'node:path';
import { csvParseRows, pairs } from 'd3';
import type { FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../src/build/buildData.ts';
import { tableColumns, tableNames } from '../../src/build/tables/tableColumns.ts';
import { readTableTexts, type TableTexts } from '../../src/build/tables/tableTexts.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import { parseEvidence } from '../../src/core/dataset/parseEvidence.ts';
import type { ClaimId } from '../../src/core/model/id.ts';
import { sampleTables, spoilt, withRows } from './sampleTables.ts';

const realTables = readTableTexts(resolve(import.meta.dirname, '../../data'));

const built = (texts: TableTexts): ReadonlyMap<string, string> => {
  const { files, problems } = buildData(texts);
  expect(problems).toEqual([]);
  return files;
};

const jsonOf = <Value>(texts: TableTexts, file: string): Value =>
  JSON.parse(built(texts).get(file) ?? 'null') as Value;

describe('the tables in data/', () => {
  test('have no problem', () => {
    expect(buildData(realTables).problems).toEqual([]);
  });

  test('give every claim a source, and every relationship and facility a claim', () => {
    const files = built(realTables);
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
    const files = built(realTables);
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
    expect([...built(sampleTables())]).toEqual([...built(sampleTables())]);
  });

  test('has placed facilities as points, and leaves those known by country to the tables', () => {
    const points = jsonOf<FeatureCollection<Point>>(sampleTables(), 'data/facilities.geojson');
    expect(points.features.map(({ id }) => id)).toEqual(['maker-lahore']);
    expect(points.features[0]?.geometry.coordinates).toEqual([74.337, 31.466]);
    expect(points.features[0]?.properties).toMatchObject({
      name: 'Maker, Lahore',
      kind: 'assembly',
      operator: 'Maker',
      place: 'Lahore',
      precision: 'estate',
      radius_km: 2,
    });
    expect(points.features[0]?.properties?.stages).toContainEqual({
      stage: 'operating',
      modality: 'planned',
      valid: '2022-01',
      qualifier: null,
      claim: 'plan',
      source: 'news-2021',
    });
  });

  test('puts an anchor inside its country, on the largest member of a group, or where it was given', () => {
    const given = spoilt(sampleTables(), 'markets.csv', 'PAK;IND,,', 'PAK;IND,-1.5,50');
    const anchors = (texts: TableTexts): unknown[] =>
      jsonOf<FeatureCollection<Point>>(texts, 'data/markets.geojson').features.map(
        ({ geometry }) => geometry.coordinates,
      );
    const [pakistan, india, both] = anchors(sampleTables());
    expect(pakistan).toEqual([expect.closeTo(69, -0.3), expect.closeTo(30, -0.3)]);
    expect(both).toEqual(india);
    expect(anchors(given)[2]).toEqual([-1.5, 50]);
  });

  test('draws one line per flow: the order, the home market and the entry, not an unnamed export', () => {
    const { features } = jsonOf<FeatureCollection<LineString>>(
      sampleTables(),
      'data/flows.geojson',
    );
    expect(features.map(({ id }) => id)).toEqual([
      'production-maker-for-acme',
      'domestic-maker-for-acme',
      'entry-acme-in-india',
    ]);
    const order = features[0]?.geometry.coordinates ?? [];
    expect(order[0]).toEqual([116.397, 39.908]);
    expect(order.at(-1)).toEqual([74.337, 31.466]);
  });

  test('ends the line to a plant that is known by country at the anchor, and says so', () => {
    const moved = spoilt(
      sampleTables(),
      'relationships.csv',
      'smartphones,maker-lahore',
      'smartphones,maker-india',
    );
    const { features } = jsonOf<FeatureCollection<LineString>>(moved, 'data/flows.geojson');
    const markets = jsonOf<FeatureCollection<Point>>(moved, 'data/markets.geojson');
    const anchor = markets.features.find(({ id }) => id === 'ind')?.geometry.coordinates;
    expect(features[0]?.geometry.coordinates.at(-1)).toEqual(anchor);
    expect(features[0]?.properties).toMatchObject({ to: 'Maker, India', to_country_only: true });
  });

  test('draws no line to the home market', () => {
    const home = withRows(
      spoilt(sampleTables(), 'relationships.csv', 'acme,ind', 'acme,chn'),
      'markets.csv',
      'chn,China,country,CHN,,',
    );
    const { features } = jsonOf<FeatureCollection<LineString>>(home, 'data/flows.geojson');
    expect(features.map(({ id }) => id)).not.toContain('entry-acme-in-india');
  });

  test('has no line whose drawn segments span more than 180 degrees', () => {
    const far = withRows(
      sampleTables(),
      'markets.csv',
      'usa,United States,country,USA,,',
      'antipode,Antipode,country,ARG,-63.603,-39.908',
    );
    const tied = withRows(
      far,
      'relationships.csv',
      'acme-in-usa,sells_in,acme,usa,,',
      'acme-in-antipode,sells_in,acme,antipode,,',
    );
    const told = withRows(
      tied,
      'claims.csv',
      'us,acme-in-usa,stage,operating,,,,,,2018,planned,2018-03,news-2021,,,low,2026-11-26,,',
      'an,acme-in-antipode,stage,operating,,,,,,2018,planned,2018-03,news-2021,,,low,2026-11-26,,',
    );
    const lines = jsonOf<FeatureCollection<LineString | MultiLineString>>(
      told,
      'data/flows.geojson',
    );
    const byId = new Map(lines.features.map(({ id, geometry }) => [id, geometry]));
    expect(byId.get('entry-acme-in-usa')?.type).toBe('MultiLineString');
    expect(byId.has('entry-acme-in-antipode')).toBe(true);
    const widest = [...byId.values()].flatMap((geometry) => {
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      return parts.flatMap((part) =>
        pairs(part).map(([[from = Number.NaN], [to = Number.NaN]]) => Math.abs(to - from)),
      );
    });
    expect(widest.length).toBeGreaterThan(200);
    expect(Math.max(...widest)).toBeLessThan(180);
  });

  test('names the maps beside the tables in its description', () => {
    const { resources } = jsonOf<{ resources: { path: string }[] }>(
      sampleTables(),
      'data/datapackage.json',
    );
    expect(resources.map(({ path }) => path)).toEqual([
      ...tableNames.map((name) => `${name}.csv`),
      'facilities.geojson',
      'markets.geojson',
      'flows.geojson',
    ]);
  });

  test('keeps markup in a name as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const marked = spoilt(sampleTables(), 'organisations.csv', 'acme,Acme', `acme,${name}`);
    const atlas = parseAtlas(built(marked).get('data/atlas.json'));
    expect(atlas.ok && [...atlas.value.organisations.values()][0]?.name).toBe(name);
    expect(built(marked).get('data/organisations.csv')).toContain(`acme,${name},`);
  });
});
