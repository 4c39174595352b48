import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { tiesOf } from '../../../src/core/selection/tiesOf.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { atlasOf, day } from '../atlasFixture.ts';

const small = atlasOf({
  latest: '2030-01-01',
  places: [
    { id: 'lahore', country: 'PAK' },
    { id: 'beijing', country: 'CHN' },
    { id: 'madrid', country: 'ESP' },
  ],
  organisations: [
    { id: 'brand', seatPlace: 'beijing', country: 'CHN' },
    { id: 'maker', country: 'PAK' },
  ],
  facilities: [
    { id: 'plant', place: 'lahore', operator: 'maker' },
    { id: 'seat', place: 'beijing', kind: 'headquarters', operator: 'brand' },
    { id: 'shop', place: 'madrid', kind: 'store', operator: 'brand' },
  ],
  markets: [
    { id: 'pak', members: ['PAK'] },
    { id: 'esp', members: ['ESP'] },
    { id: 'europe', kind: 'group', members: ['ESP'] },
  ],
  relationships: [
    { id: 'makes', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
    { id: 'spain', kind: 'sells_in', from: 'brand', to: 'esp' },
    { id: 'europe-wide', kind: 'sells_in', from: 'brand', to: 'europe' },
  ],
  claims: [
    { id: 'plan', about: 'makes', valid: '2022-01', reported: '2021-11-01', modality: 'planned' },
    { id: 'opened', about: 'makes', valid: '2022-03-04/..' },
    {
      id: 'home',
      about: 'makes',
      property: 'serves',
      value: 'pak',
      valid: '2021-12-01/2022-12-31',
    },
    { id: 'sells', about: 'spain', valid: '2018-02/..' },
    { id: 'sells-too', about: 'europe-wide', valid: '2018-02/..' },
  ],
  links: [['opened', 'plan', 'fulfils']],
});

function tied(atlas: typeof small, thing: string, text: string): readonly string[] {
  const to = day(text);
  const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
  return tiesOf(atlas, thing as ThingId, moment).map(({ relationship, state, home }) =>
    [home === null ? '' : `for ${home}: `, `${relationship.id} ${state.state}`].join(''),
  );
}

describe('tiesOf', () => {
  test('tells a plant and its own market of the phones that stay in the country, in the state of the order', () => {
    expect(tied(small, 'plant', '2021-12-31')).toEqual(['makes ahead', 'for pak: makes ahead']);
    expect(tied(small, 'pak', '2021-12-31')).toEqual(['for pak: makes ahead']);
    expect(tied(small, 'pak', '2022-03-05')).toEqual(['for pak: makes operating']);
  });

  test('only while a claim says that what is made is for that market', () => {
    expect(tied(small, 'pak', '2021-11-15')).toEqual([]);
    expect(tied(small, 'plant', '2023-01-01')).toEqual(['makes operating']);
  });

  test('gives a headquarters the ties of its organisation', () => {
    expect(tied(small, 'seat', '2022-03-05')).toEqual(tied(small, 'brand', '2022-03-05'));
    expect(tied(small, 'seat', '2022-03-05')).toContain('spain operating');
  });

  test('gives a shop the entry of its operator into its country, and no other', () => {
    expect(tied(small, 'shop', '2022-03-05')).toEqual(['spain operating']);
    expect(tied(small, 'shop', '2017-01-01')).toEqual([]);
  });
});

describe('the ties of a market', () => {
  const counted = (id: string, valid: string) =>
    ({
      id,
      about: 'trade',
      property: 'exports',
      value: 1,
      unit: 'USD',
      basis: 'Customs',
      valid,
    }) as const;
  const atlas = atlasOf({
    latest: '2030-01-01',
    markets: [
      { id: 'ind', members: ['IND'] },
      { id: 'usa', members: ['USA'] },
      { id: 'ita', members: ['ITA'] },
    ],
    relationships: [
      { id: 'trade', kind: 'trade', from: 'ind', to: 'usa' },
      { id: 'now', kind: 'trade', from: 'ind', to: 'ita' },
    ],
    claims: [counted('a', '2018'), counted('b', '2020'), { ...counted('c', '2023'), about: 'now' }],
  });
  const tiesOn = (text: string) => {
    const to = day(text);
    const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
    return tiesOf(atlas, 'ind' as ThingId, moment).map(({ relationship, state, lastFigure }) => [
      relationship.id,
      state.state,
      lastFigure?.id ?? null,
    ]);
  };

  test('hold trade whose figures are older, after all that is so now, with its last figure by the day', () => {
    expect(tiesOn('2024-06-01')).toEqual([
      ['now', 'operating', null],
      ['trade', 'unknown', 'b'],
    ]);
  });

  test('hold it with the last figure that had begun, and not before the first one', () => {
    expect(tiesOn('2020-01-01')).toEqual([['trade', 'operating', null]]);
    expect(tiesOn('2017-12-31')).toEqual([]);
  });
});

describe('the ties of the shipped atlas', () => {
  const atlas = articlesAtlas();

  test.each([
    ['pak', '2021-12-31', 'for pak: select-makes-for-xiaomi ahead'],
    ['ind', '2023-06-30', 'for ind: dixon-makes-for-xiaomi ahead'],
    ['select-kot-lakhpat', '2022-03-05', 'for pak: select-makes-for-xiaomi operating'],
    ['xiaomi-beijing', '2018-03-31', 'xiaomi-sells-in-usa ahead'],
    ['mi-store-barcelona', '2018-03-31', 'xiaomi-sells-in-esp operating'],
    ['mi-store-philippines', '2018-03-31', 'xiaomi-sells-in-phl operating'],
  ])('%s has on %s the tie %s', (thing, text, tie) => {
    expect(tied(atlas, thing, text)).toContain(tie);
  });
});
