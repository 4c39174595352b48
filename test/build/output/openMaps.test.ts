import { pairs, rollup } from 'd3';
import type { FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { TableTexts } from '../../../src/build/tables/tableTexts.ts';
import { builtJson, realTables } from '../builtFiles.ts';
import { sampleTables, spoilt, withRows } from '../sampleTables.ts';

interface Living {
  readonly kind: string;
  readonly states: readonly { state: string; from: string | null; to: string | null }[];
}

const flows = (texts: TableTexts) =>
  builtJson<FeatureCollection<LineString | MultiLineString | null, Living>>(
    texts,
    'data/flows.geojson',
  ).features;
const facilities = (texts: TableTexts) =>
  builtJson<FeatureCollection<Point | null, Living>>(texts, 'data/facilities.geojson').features;
const anchors = (texts: TableTexts) =>
  new Map(
    builtJson<FeatureCollection<Point>>(texts, 'data/markets.geojson').features.map(
      ({ id, geometry }) => [id, geometry.coordinates],
    ),
  );
const flow = (texts: TableTexts, id: string) => flows(texts).find((one) => one.id === id);
const facility = (texts: TableTexts, id: string) => facilities(texts).find((one) => one.id === id);

/** The drawn parts of a flow; none where it has no line. */
const parts = (texts: TableTexts, id: string): readonly Position[][] => {
  const geometry = flow(texts, id)?.geometry ?? null;
  if (geometry === null) return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
};
const endsOf = (texts: TableTexts, id: string) => {
  const line = parts(texts, id).flat();
  return [line[0], line.at(-1)];
};
const widestStep = (texts: TableTexts, id: string): number =>
  Math.max(
    ...parts(texts, id).flatMap((part) =>
      pairs(part).map(([[from = Number.NaN], [to = Number.NaN]]) => Math.abs(to - from)),
    ),
  );

const lahore = [74.337, 31.466];
const beijing = [116.397, 39.908];

describe('facilities.geojson', () => {
  test('has a placed facility as a point with its states and who says so', () => {
    expect(facility(sampleTables(), 'maker-lahore')).toMatchObject({
      geometry: { type: 'Point', coordinates: lahore },
      properties: {
        name: 'Maker, Lahore',
        kind: 'assembly',
        operator: 'Maker',
        place: 'Lahore',
        country: 'PAK',
        precision: 'estate',
        radius_km: 2,
        states: [
          { state: 'ahead', from: '2021-11-01', to: '2022-01-31', target: '2022-01' },
          { state: 'overdue', from: '2022-02-01', to: '2022-02-27', claim: 'plan' },
          { state: 'ahead', from: '2022-02-28', to: '2022-03-03', target: '2022-03-04' },
          { state: 'operating', from: '2022-03-04', to: null, target: null, claim: 'opened' },
        ],
        claims: ['plan', 'new-plan', 'opened', 'capacity'],
        sources: ['news-2021', 'news-2022'],
      },
    });
  });

  test('has one that is known by country without a point', () => {
    expect(facility(sampleTables(), 'maker-india')).toMatchObject({
      geometry: null,
      properties: { place: null, country: 'IND', precision: 'country', radius_km: null },
    });
  });
});

describe('markets.geojson', () => {
  test('puts an anchor inside its country, on the largest member of a group, or where it was given', () => {
    const given = spoilt(sampleTables(), 'markets.csv', 'PAK;IND,,', 'PAK;IND,-1.5,50');
    const computed = anchors(sampleTables());
    expect(computed.get('pak')).toEqual([expect.closeTo(69, -0.3), expect.closeTo(30, -0.3)]);
    expect(computed.get('two')).toEqual(computed.get('ind'));
    expect(anchors(given).get('two')).toEqual([-1.5, 50]);
  });
});

describe('flows.geojson', () => {
  test('has the order, the home market, the export and the entry, each once', () => {
    expect(flows(sampleTables()).map(({ id }) => id)).toEqual([
      'production-maker-for-acme',
      'domestic-maker-for-acme',
      'export-maker-exports',
      'entry-acme-in-india',
    ]);
    expect(endsOf(sampleTables(), 'production-maker-for-acme')).toEqual([beijing, lahore]);
    expect(flow(sampleTables(), 'production-maker-for-acme')?.properties).toMatchObject({
      name: 'Acme → Maker, Lahore',
      kind: 'production',
      relationship: 'maker-for-acme',
      product: 'smartphones',
      from: 'Acme',
      to: 'Maker, Lahore',
      to_country_only: false,
      states: [{ state: 'operating', from: '2022-03-01', to: null, since_at_least: true }],
      claims: ['tie', 'serves'],
      sources: ['news-2022'],
    });
  });

  test('leaves the line out, not the flow, where nobody named the destination', () => {
    expect(flow(sampleTables(), 'export-maker-exports')).toMatchObject({
      geometry: null,
      properties: {
        from: 'Maker, Lahore',
        to: null,
        states: [{ state: 'ahead', from: '2021-11-01', to: null, report_day_known: false }],
      },
    });
  });

  test('ends the line to a plant that is known by country at the anchor, and says so', () => {
    const moved = spoilt(
      sampleTables(),
      'relationships.csv',
      'smartphones,maker-lahore',
      'smartphones,maker-india',
    );
    const [, end] = endsOf(moved, 'production-maker-for-acme');
    expect(end).toEqual(anchors(moved).get('ind'));
    expect(flow(moved, 'production-maker-for-acme')?.properties).toMatchObject({
      to: 'Maker, India',
      to_country_only: true,
    });
  });

  test('calls a market domestic only where it is that of the plant', () => {
    const abroad = spoilt(sampleTables(), 'claims.csv', 'serves,pak', 'serves,ind');
    expect(flow(sampleTables(), 'domestic-maker-for-acme')).toBeDefined();
    expect(flow(abroad, 'domestic-maker-for-acme')).toBeUndefined();
  });

  test('draws no line to the home market', () => {
    const home = withRows(
      spoilt(sampleTables(), 'relationships.csv', 'acme,ind', 'acme,chn'),
      'markets.csv',
      'chn,China,country,CHN,,',
    );
    expect(flow(home, 'entry-acme-in-india')).toBeUndefined();
  });

  test('ends an entry at the market, through whichever shop it goes', () => {
    const shop = withRows(
      spoilt(sampleTables(), 'relationships.csv', 'ind,smartphones,', 'ind,smartphones,shop'),
      'facilities.csv',
      'shop,Shop,store,lahore,acme,',
    );
    const opened = withRows(
      shop,
      'claims.csv',
      'shop-open,shop,stage,operating,,,,,,2018-02/..,asserted,2018-03,news-2021,,,low,2026-11-26,,',
    );
    const [, end] = endsOf(opened, 'entry-acme-in-india');
    expect(end).toEqual(anchors(opened).get('ind'));
  });

  test('cuts lines at 180 degrees, between antipodes too', () => {
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
    expect(parts(told, 'entry-acme-in-usa')).toHaveLength(2);
    for (const id of ['entry-acme-in-usa', 'entry-acme-in-antipode']) {
      expect(parts(told, id).flat().length).toBeGreaterThan(60);
      expect(widestStep(told, id)).toBeLessThan(180);
    }
  });
});

describe('the maps of the tables in data/', () => {
  test('have the exports of Select without a line, ahead since the day on which they were told', () => {
    expect(flow(realTables, 'export-select-exports')).toMatchObject({
      geometry: null,
      properties: { to: null, states: [{ state: 'ahead', from: '2022-02-28', to: null }] },
    });
  });

  test('draw Xiaomi → Lahore in one piece, with the figure as it was claimed', () => {
    const id = 'production-select-makes-for-xiaomi';
    expect(parts(realTables, id)).toHaveLength(1);
    expect(widestStep(realTables, id)).toBeLessThan(5);
    expect(flow(realTables, id)?.properties).toMatchObject({
      from: 'Xiaomi',
      quantities: [{ low: 2_500_000, high: 3_000_000, unit: 'units/year', from: '2021-11-01' }],
    });
  });

  test('call the US entry lapsed from 2021-01-01, by our own conclusion', () => {
    expect(flow(realTables, 'entry-xiaomi-sells-in-usa')?.properties.states).toMatchObject([
      { state: 'ahead', to: '2018-12-31', target: '2018-12', inferred: false },
      { state: 'overdue', from: '2019-01-01', to: '2020-12-31' },
      { state: 'ended', stage: 'lapsed', from: '2021-01-01', to: null, inferred: true },
    ]);
  });

  test('place Dixon in Noida, where it was known last, under one state for each time', () => {
    const { states, ...rest } = flow(realTables, 'production-dixon-makes-for-xiaomi')
      ?.properties ?? { states: [] };
    expect(rest).toMatchObject({ to: 'Dixon, Noida', to_country_only: false });
    expect(states.map(({ state, to }) => `${state} ${to}`)).toEqual([
      'ahead 2023-09-29',
      'ahead 2023-09-30',
      'overdue 2023-11-29',
      'operating null',
    ]);
    expect(facility(realTables, 'vivo-pakistan')?.geometry).toBeNull();
  });

  // Worked out on paper. What has ended is drawn for 12 months and stays in the file.
  test.each([
    ['2018-03-31', ['entry ahead 1', 'entry operating 6']],
    ['2021-12-31', ['domestic ahead 1', 'entry operating 6', 'production ahead 1']],
    ['2022-02-15', ['domestic overdue 1', 'entry operating 6', 'production overdue 1']],
    [
      '2022-03-05',
      ['domestic operating 1', 'entry operating 6', 'export ahead 1', 'production operating 1'],
    ],
    [
      '2023-06-30',
      [
        'domestic ahead 1',
        'domestic operating 1',
        'entry operating 6',
        'export ahead 2',
        'production ahead 1',
        'production operating 2',
      ],
    ],
    [
      '2023-12-31',
      ['domestic operating 2', 'entry operating 6', 'export ahead 2', 'production operating 3'],
    ],
  ])('say what flows there are on %s', (day, wanted) => {
    const living = flows(realTables).flatMap(({ properties: { kind, states } }) =>
      states
        .filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day))
        .filter(({ state }) => state !== 'ended')
        .map(({ state }) => `${kind} ${state}`),
    );
    const counts = rollup(
      living,
      (group) => group.length,
      (words) => words,
    );
    expect([...counts].map(([words, count]) => `${words} ${count}`).sort()).toEqual(wanted);
  });
});
