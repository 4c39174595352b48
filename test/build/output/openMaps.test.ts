import { describe, expect, test } from 'vitest';
import { sampleTables, spoilt, withRows } from '../sampleTables.ts';
import { anchors, endsOf, facility, flow, flows, parts, widestStep } from './openMaps.ts';

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
