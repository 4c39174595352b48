import { describe, expect, test } from 'vitest';
import type { FlowId, RelationshipId, ThingId } from '../../../src/core/model/id.ts';
import { countByKindAndState } from '../../../src/core/selection/counts.ts';
import { figureAt } from '../../../src/core/selection/figure.ts';
import { stateAt } from '../../../src/core/selection/stateAt.ts';
import { visibleAt } from '../../../src/core/selection/visible.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { day } from '../atlasFixture.ts';

// Worked out on paper from the five articles and the eight added claims, not read off the tables.
// Facilities: the brand's seat in Beijing; two shops opened in February 2018, in Barcelona and in the
// Philippines (no town named); Air Link's lines from April 2021; the Select plant told on 1 November
// 2021; a vivo unit by February 2022 (no place named); Optiemus by May 2023; Dixon told on 31 May 2023,
// placed on 27 September, open on 30 November.

const atlas = articlesAtlas();
const at = (text: string): Moment => {
  const time = day(text);
  return { mode: 'at', from: time, to: time, known: atlas.latest };
};
const visibleOn = (text: string) => visibleAt(atlas, at(text));
const flowOn = (text: string, id: string) =>
  visibleOn(text).flows.find((flow) => flow.id === (id as FlowId));
const isPlaceless = (text: string) =>
  visibleOn(text)
    .facilities.filter(({ place }) => place === null)
    .map(({ facility }) => String(facility.id));

describe('the six days', () => {
  test('2018-03-31: seven entries, six of them open, no plant in Pakistan', () => {
    expect(countByKindAndState(visibleOn('2018-03-31'))).toEqual({
      facilities: { headquarters: { operating: 1 }, store: { operating: 2 } },
      flows: { entry: { operating: 6, ahead: 1 } },
    });
    expect(isPlaceless('2018-03-31')).toEqual(['mi-store-philippines']);
    const entries = visibleOn('2018-03-31').flows.map(({ state, to }) => [
      to.at === 'market' ? String(to.market) : to.at,
      state.state,
    ]);
    expect(Object.fromEntries(entries)).toEqual({
      esp: 'operating',
      phl: 'operating',
      rus: 'operating',
      idn: 'operating',
      ind: 'operating',
      'western-europe': 'operating',
      usa: 'ahead',
    });
  });

  test('2018-03-31: the US entry is meant for the end of 2018, and the home market has no line', () => {
    expect(flowOn('2018-03-31', 'entry-xiaomi-sells-in-usa')?.state.target?.to).toBe(
      day('2018-12-31'),
    );
    const home = visibleOn('2018-03-31').ties.find(
      ({ relationship }) => relationship.id === ('xiaomi-sells-in-chn' as RelationshipId),
    );
    expect(home?.state.state).toBe('operating');
  });

  test('2018-03-31: the last known figures of India are those of Canalys for the quarter before', () => {
    const india = 'xiaomi-sells-in-ind' as ThingId;
    const figures = (['shipments', 'market_share', 'rank'] as const).map((property) => {
      const known = figureAt(atlas, india, property, at('2018-03-31'));
      return known.map(({ basis, claim }) => [basis, claim.validText, claim.value]);
    });
    const ofQuarter = (value: number, unit: string) => [
      ['Canalys', '2017-36', { form: 'figure', low: value, high: value, unit }],
    ];
    expect(figures).toEqual([
      ofQuarter(8_200_000, 'units'),
      ofQuarter(27, 'percent'),
      ofQuarter(1, 'rank'),
    ]);
  });

  test('2021-12-31: Air Link makes phones, Select is promised for January, the US entry is a ghost', () => {
    expect(countByKindAndState(visibleOn('2021-12-31'))).toEqual({
      facilities: {
        headquarters: { operating: 1 },
        store: { operating: 2 },
        assembly: { operating: 1, ahead: 1 },
      },
      flows: {
        production: { ahead: 1 },
        domestic: { ahead: 1 },
        entry: { operating: 6, ended: 1 },
      },
    });
    expect(isPlaceless('2021-12-31')).toEqual(['mi-store-philippines']);
    expect(flowOn('2021-12-31', 'entry-xiaomi-sells-in-usa')?.state).toMatchObject({
      state: 'ended',
      stage: 'lapsed',
      since: day('2021-01-01'),
      inferred: true,
    });
    expect(flowOn('2021-12-31', 'production-select-makes-for-xiaomi')).toMatchObject({
      state: { target: { from: day('2022-01-01'), to: day('2022-01-31') } },
      quantity: { low: 2_500_000, high: 3_000_000, perYear: 3_000_000, counted: false },
    });
  });

  test('2021-12-31: what the lines of Air Link could make is no output', () => {
    const lines = 'air-link-kot-lakhpat' as ThingId;
    expect(figureAt(atlas, lines, 'output', at('2021-12-31'))).toEqual([]);
    const [capacity] = figureAt(atlas, lines, 'capacity', at('2021-12-31'));
    expect(capacity?.claim.value).toMatchObject({ high: 400_000, unit: 'units/month' });
  });

  test('2022-02-15: Select is overdue, and vivo is known to make phones somewhere in Pakistan', () => {
    expect(countByKindAndState(visibleOn('2022-02-15'))).toEqual({
      facilities: {
        headquarters: { operating: 1 },
        store: { operating: 2 },
        assembly: { operating: 2, overdue: 1 },
      },
      flows: { production: { overdue: 1 }, domestic: { overdue: 1 }, entry: { operating: 6 } },
    });
    expect(isPlaceless('2022-02-15')).toEqual(['vivo-pakistan', 'mi-store-philippines']);
  });

  test('2022-03-05: Select operates, its exports are hoped for, to a fan', () => {
    expect(countByKindAndState(visibleOn('2022-03-05'))).toEqual({
      facilities: {
        headquarters: { operating: 1 },
        store: { operating: 2 },
        assembly: { operating: 3 },
      },
      flows: {
        production: { operating: 1 },
        domestic: { operating: 1 },
        export: { ahead: 1 },
        entry: { operating: 6 },
      },
    });
    expect(flowOn('2022-03-05', 'export-select-exports')).toMatchObject({
      from: { at: 'facility', facility: 'select-kot-lakhpat' },
      to: { at: 'unnamed' },
      state: { target: null },
    });
  });

  test('2023-06-30: Optiemus makes audio, Dixon is told for India without a place', () => {
    expect(countByKindAndState(visibleOn('2023-06-30'))).toEqual({
      facilities: {
        headquarters: { operating: 1 },
        store: { operating: 2 },
        assembly: { operating: 4, ahead: 1 },
      },
      flows: {
        production: { operating: 2, ahead: 1 },
        domestic: { operating: 1, ahead: 1 },
        export: { ahead: 2 },
        entry: { operating: 6 },
      },
    });
    expect(isPlaceless('2023-06-30')).toEqual([
      'vivo-pakistan',
      'dixon-noida',
      'mi-store-philippines',
    ]);
    const india = { at: 'country', facility: 'dixon-noida', operator: 'dixon', country: 'IND' };
    expect(flowOn('2023-06-30', 'production-dixon-makes-for-xiaomi')?.to).toEqual(india);
    expect(flowOn('2023-06-30', 'domestic-dixon-makes-for-xiaomi')?.from).toEqual(india);
    expect(flowOn('2023-06-30', 'export-dixon-exports')).toMatchObject({
      from: india,
      to: { at: 'unnamed' },
    });
    expect(flowOn('2023-06-30', 'production-optiemus-makes-for-xiaomi')?.tie.product).toBe('audio');
  });

  test('2023-12-31: Dixon operates in Noida; the US entry is told but no longer drawn', () => {
    expect(countByKindAndState(visibleOn('2023-12-31'))).toEqual({
      facilities: {
        headquarters: { operating: 1 },
        store: { operating: 2 },
        assembly: { operating: 5 },
      },
      flows: {
        production: { operating: 3 },
        domestic: { operating: 2 },
        export: { ahead: 2 },
        entry: { operating: 6 },
      },
    });
    expect(isPlaceless('2023-12-31')).toEqual(['vivo-pakistan', 'mi-store-philippines']);
    expect(flowOn('2023-12-31', 'production-dixon-makes-for-xiaomi')).toMatchObject({
      to: { at: 'facility', facility: 'dixon-noida', place: 'noida' },
      quantity: { high: 500_000, perYear: 6_000_000, unit: 'units', counted: true },
    });
    const us = visibleOn('2023-12-31').ties.find(
      ({ relationship }) => relationship.id === ('xiaomi-sells-in-usa' as RelationshipId),
    );
    expect(us?.state).toMatchObject({ state: 'ended', stage: 'lapsed' });
  });
});

describe('the plants as known on a day', () => {
  const stateOf = (thing: string, time: string, known?: string) =>
    stateAt(atlas, thing as ThingId, day(time), known === undefined ? atlas.latest : day(known));

  test.each([
    ['2021-10-31', null],
    ['2021-12-31', 'ahead'],
    ['2022-02-15', 'overdue'],
    ['2022-02-28', 'ahead'],
    ['2022-03-05', 'operating'],
  ])('Select on %s: %s', (time, state) => {
    expect(stateOf('select-kot-lakhpat', time)?.state ?? null).toBe(state);
    expect(stateOf('select-makes-for-xiaomi', time)?.state ?? null).toBe(state);
  });

  test('who knew no more than the end of 2021 still took Select for January 2022', () => {
    const state = stateOf('select-kot-lakhpat', '2022-03-05', '2021-12-31');
    expect(state).toMatchObject({ state: 'ahead', target: { to: day('2022-01-31') } });
  });

  test('no day of knowledge before 28 September 2023 places Dixon in Noida', () => {
    const placeOn = (known: string) => {
      const time = day(known);
      const { facilities } = visibleAt(atlas, { mode: 'at', from: time, to: time, known: time });
      return facilities.find(({ facility }) => String(facility.id) === 'dixon-noida')?.place?.name;
    };
    expect(placeOn('2023-09-27')).toBeUndefined();
    expect(placeOn('2023-09-28')).toBe('Noida');
  });

  test('the undated article counts from 30 May 2023 and says that its day is unknown', () => {
    expect(stateOf('india-supplies-xiaomi', '2023-05-29')).toBeNull();
    expect(stateOf('india-supplies-xiaomi', '2023-05-30')).toMatchObject({
      state: 'ahead',
      reportDayKnown: false,
    });
    expect(stateOf('india-supplies-xiaomi', '2024-01-01', '2024-12-31')).toBeNull();
  });
});
