import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/core/model/atlas.ts';
import type { RelationshipId, ThingId } from '../../src/core/model/id.ts';
import { stateAt } from '../../src/core/selection/stateAt.ts';
import { isoOf } from '../../src/core/time/civil.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { tieWords } from '../../src/ui/tieWords.ts';
import { articlesAtlas } from '../articles/articlesTables.ts';
import { atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';
import { shippedAtlas } from '../core/shippedAtlas.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');

function words(atlas: Atlas, id: string, on: string, within?: string): string {
  const relationship = atlas.relationships.get(id as RelationshipId);
  if (relationship === undefined) throw new Error(id);
  return tieWords(atlas, relationship, messages, {
    state: stateAt(atlas, relationship.id, day(on), atlas.latest),
    day: day(on),
    known: atlas.latest,
    ...(within === undefined ? {} : { within: within as ThingId }),
  });
}

describe('a relationship in words', () => {
  test('is a sentence', () => {
    const now = '2022-03-05';
    expect(words(phoneTrade, 'select-makes', now)).toBe(
      'Select makes smartphones for Xiaomi in Lahore',
    );
    expect(words(phoneTrade, 'xiaomi-spain', now)).toBe('Xiaomi sells in Spain');
    expect(words(phoneTrade, 'select-exports', now)).toBe(
      'Select is to export from Lahore to markets not named',
    );
  });

  test('says how much of it is owned, where a part is', () => {
    const owning = (stakes: readonly ClaimRow[]) =>
      words(
        atlasOf({
          organisations: [
            { id: 'acme', name: 'Acme' },
            { id: 'maker', name: 'Maker' },
          ],
          relationships: [{ id: 'tie', kind: 'owns', from: 'acme', to: 'maker' }],
          claims: [{ id: 'owned', about: 'tie', valid: '2020-01-01/..' }, ...stakes],
        }),
        'tie',
        '2021-06-30',
      );
    const stake = (id: string, value: number, valid: string): ClaimRow => ({
      id,
      about: 'tie',
      property: 'stake',
      value,
      unit: 'percent',
      valid,
    });
    expect(owning([])).toBe('Acme owns Maker');
    expect(owning([stake('all', 100, '2020-01-01/..')])).toBe('Acme owns Maker');
    const minor = stake('minor', 40, '2020-01-01/..');
    expect(owning([minor])).toBe('Acme owns 40% of Maker');
    expect(owning([minor, stake('more', 50.1, '2021-06-30/..')])).toBe('Acme owns 50.1% of Maker');
    expect(owning([minor, stake('later', 60, '2021-07-01/..')])).toBe('Acme owns 40% of Maker');
  });

  test('leaves the place out in the plant’s own panel', () => {
    expect(words(phoneTrade, 'select-makes', '2022-03-05', 'select-plant')).toBe(
      'Select makes smartphones for Xiaomi',
    );
  });

  test('makes no fact of a plan, nor of one that lapsed', () => {
    const atlas = articlesAtlas();
    const us = (on: string) => words(atlas, 'xiaomi-sells-in-usa', on);
    expect(us('2017-06-30')).toBe('Xiaomi’s entry to the United States');
    expect(us('2018-03-31')).toBe('Xiaomi’s entry to the United States');
    expect(us('2019-06-30')).toBe('Xiaomi’s entry to the United States');
    expect(us('2023-12-31')).toBe('Xiaomi’s entry to the United States');
  });

  test('gives to nobody more of a joint venture than they hold', () => {
    const atlas = shippedAtlas();
    const today = isoOf(atlas.latest);
    expect(words(atlas, 'transsion-owns-transsion-tecno-electronics', today)).toBe(
      'Transsion owns 40% of Transsion Tecno Electronics',
    );
    expect(words(atlas, 'dixon-owns-ismartu-india', today)).toMatch(/^Dixon is to own 50\.1% of /);
  });

  test('names a town only once it is known', () => {
    const atlas = articlesAtlas();
    const dixon = (on: string) => words(atlas, 'dixon-makes-for-xiaomi', on);
    expect(dixon('2023-06-30')).toBe('Dixon is to make smartphones for Xiaomi in India');
    expect(dixon('2023-12-31')).toBe('Dixon makes smartphones for Xiaomi in Noida');
  });

  test('says countries with their article, firms as they write themselves', () => {
    const atlas = atlasOf({
      organisations: [{ id: 'vivo', name: 'vivo' }],
      markets: [
        { id: 'usa', name: 'United States' },
        { id: 'phl', name: 'Philippines' },
      ],
      relationships: [
        { id: 'entry', kind: 'sells_in', from: 'vivo', to: 'usa' },
        { id: 'trade', kind: 'trade', from: 'phl', to: 'usa' },
      ],
      claims: [
        { id: 'sells', about: 'entry', valid: '2019/..' },
        { id: 'trades', about: 'trade', valid: '2019/..' },
      ],
    });
    expect(words(atlas, 'entry', '2020-01-01')).toBe('vivo sells in the United States');
    expect(words(atlas, 'trade', '2020-01-01')).toBe(
      'The Philippines exports phones to the United States',
    );
  });

  test('says whose plant it was on the day, and the town that the list names it by', () => {
    const atlas = atlasOf({
      places: [{ id: 'sri-city', name: 'Sri City', precision: 'estate', admin: 'Andhra Pradesh' }],
      organisations: [
        { id: 'old', name: 'Old' },
        { id: 'new', name: 'New' },
        { id: 'brand', name: 'Brand' },
      ],
      facilities: [{ id: 'plant', name: 'Plant, Sri City', place: 'sri-city', operator: 'new' }],
      relationships: [
        { id: 'makes', kind: 'makes_for', from: 'old', to: 'brand', viaFacility: 'plant' },
      ],
      claims: [
        { id: 'made', about: 'makes', valid: '2019/..' },
        { id: 'was', about: 'plant', property: 'operator', value: 'old', valid: '2019/..' },
        { id: 'is', about: 'plant', property: 'operator', value: 'new', valid: '2022/..' },
      ],
      latest: '2026-01-01',
    });
    expect(words(atlas, 'makes', '2020-01-01')).toBe('Old makes phones for Brand in Sri City');
    expect(words(atlas, 'makes', '2023-01-01')).toBe(
      'Old makes phones for Brand at Plant, Sri City',
    );
  });

  test('says of a maker that is the brand that it makes its own', () => {
    const atlas = atlasOf({
      organisations: [{ id: 'oppo', name: 'OPPO' }],
      relationships: [
        { id: 'makes', kind: 'makes_for', from: 'oppo', to: 'oppo', product: 'smartphones' },
      ],
      claims: [
        { id: 'plan', about: 'makes', valid: '2020', modality: 'planned', reported: '2018-01-01' },
        { id: 'made', about: 'makes', valid: '2019/2021' },
      ],
      links: [['made', 'plan', 'fulfils']],
      latest: '2026-01-01',
    });
    expect(words(atlas, 'makes', '2018-06-01')).toBe('OPPO is to make its own smartphones');
    expect(words(atlas, 'makes', '2020-06-01')).toBe('OPPO makes its own smartphones');
  });

  test('names the plant where it is somebody else’s', () => {
    const atlas = atlasOf({
      places: [{ id: 'town', name: 'Town' }],
      organisations: [
        { id: 'maker', name: 'Maker' },
        { id: 'brand', name: 'Brand' },
      ],
      facilities: [{ id: 'plant', name: 'Other, Town', place: 'town' }],
      relationships: [
        { id: 'makes', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
        { id: 'exports', kind: 'exports_to', from: 'maker', viaFacility: 'plant' },
      ],
      claims: [
        { id: 'made', about: 'makes', valid: '2019/..' },
        { id: 'exported', about: 'exports', valid: '2019/..' },
      ],
      latest: '2026-01-01',
    });
    expect(words(atlas, 'makes', '2020-01-01')).toBe('Maker makes phones for Brand at Other, Town');
    expect(words(atlas, 'exports', '2020-01-01')).toBe(
      'Maker exports from Other, Town, to markets not named',
    );
  });
});
