import { describe, expect, test } from 'vitest';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { flowName } from '../../src/ui/flowName.ts';
import { sceneWords } from '../../src/ui/sceneWords.ts';
import { atlasOf, day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');
const counted = { about: 'trade', property: 'imports' } as const;

function namesOn(text: string): readonly string[] {
  const to = day(text);
  const { flows } = visibleAt(phoneTrade, { mode: 'at', from: to, to, known: phoneTrade.latest });
  return flows.map((flow) => flowName(phoneTrade, flow, messages));
}

describe('the name of a flow', () => {
  test('says kind, state, from and to, then what else is known', () => {
    expect(namesOn('2022-03-05')).toEqual([
      'Production, operating: Xiaomi to Select, Lahore, 2.5–3 m smartphones a year, target, since 4 Mar 2022',
      'Export, ahead: Select, Lahore to markets not named',
      'Production, ahead: Xiaomi to Dixon, place in India not known, for Dec 2022',
      'Entry, operating: Xiaomi to Spain, by Mar 2018',
    ]);
  });

  test('names a plant by who ran it on the day, and by the town that the list names', () => {
    const atlas = atlasOf({
      latest: '2026-01-01',
      places: [
        { id: 'seat', country: 'USA' },
        { id: 'park', name: 'Industrial Park', admin: 'Karnataka', country: 'IND' },
      ],
      organisations: [
        { id: 'apple', name: 'Apple', seatPlace: 'seat' },
        { id: 'wistron', name: 'Wistron' },
        { id: 'tata', name: 'Tata' },
      ],
      facilities: [
        { id: 'plant', name: 'iPhone plant, Narasapura', place: 'park', operator: 'tata' },
      ],
      relationships: [
        { id: 'makes', kind: 'makes_for', from: 'wistron', to: 'apple', viaFacility: 'plant' },
      ],
      claims: [
        { id: 'made', about: 'makes', valid: '2018/..' },
        { id: 'was', about: 'plant', property: 'operator', value: 'wistron', valid: '2020/..' },
        { id: 'is', about: 'plant', property: 'operator', value: 'tata', valid: '2024-03/..' },
      ],
    });
    const nameOn = (text: string) => {
      const to = day(text);
      const { flows } = visibleAt(atlas, { mode: 'at', from: to, to, known: atlas.latest });
      return flows.map((flow) => flowName(atlas, flow, messages));
    };
    const since = 'since 2018';
    expect(nameOn('2019-01-01')).toEqual([
      `Production, operating: Apple to iPhone plant, Narasapura, ${since}`,
    ]);
    expect(nameOn('2024-02-29')).toEqual([
      `Production, operating: Apple to Wistron, Narasapura, ${since}`,
    ]);
    expect(nameOn('2024-03-01')).toEqual([
      `Production, operating: Apple to Tata, Narasapura, ${since}`,
    ]);
  });

  test('says of a figure the period that it is of, and who counted', () => {
    const atlas = atlasOf({
      latest: '2026-06-01',
      markets: [
        { id: 'chn', name: 'China', members: ['CHN'] },
        { id: 'usa', name: 'United States', members: ['USA'] },
      ],
      relationships: [{ id: 'trade', kind: 'trade', from: 'chn', to: 'usa', product: 'phones' }],
      claims: [
        { ...counted, id: 'year', value: 138_010_000, basis: 'US Census, phones', valid: '2019' },
        { ...counted, id: 'part', value: 30_440_000, basis: 'US Census, phones', valid: '2020-34' },
        { ...counted, id: 'late', value: 65_430_000, basis: 'China customs', valid: '2025' },
      ],
    });
    const figureOn = (text: string) => {
      const to = day(text);
      const [flow] = visibleAt(atlas, { mode: 'at', from: to, to, known: atlas.latest }).flows;
      const label = flow && sceneWords(atlas, messages).quantity(flow);
      return [flow && flowName(atlas, flow, messages).replace(/^.*States, /, ''), label];
    };
    expect(figureOn('2020-02-15')).toEqual([
      '138.01 m phones, 2019 (US Census)',
      ['138.01 m phones, 2019'],
    ]);
    expect(figureOn('2025-12-31')).toEqual([
      '65.43 m phones, 2025 (China customs)',
      ['65.43 m phones, 2025'],
    ]);
    expect(figureOn('2021-02-15')[1]).toEqual(['30.44 m phones, Q2 2020']);
  });

  test('says for when a target is, but not twice', () => {
    const claim = { property: 'output', modality: 'planned', unit: 'units/year' } as const;
    const atlas = atlasOf({
      latest: '2026-06-01',
      places: [{ id: 'town' }],
      organisations: [{ id: 'brand', name: 'Brand', seatPlace: 'town' }],
      facilities: [{ id: 'plant', name: 'Plant, Town', place: 'town' }],
      relationships: [
        { id: 'makes', kind: 'makes_for', from: 'brand', to: 'brand', viaFacility: 'plant' },
      ],
      claims: [
        { id: 'plan', about: 'makes', valid: '2020', modality: 'planned', reported: '2018-01-01' },
        { id: 'open', about: 'makes', valid: '2019-05/..' },
        {
          ...claim,
          id: 'target',
          about: 'makes',
          value: 100,
          valid: '2020',
          reported: '2018-01-01',
        },
      ],
      links: [['open', 'plan', 'fulfils']],
    });
    const nameOn = (text: string) => {
      const to = day(text);
      const { flows } = visibleAt(atlas, { mode: 'at', from: to, to, known: atlas.latest });
      return flows.map((flow) => flowName(atlas, flow, messages).replace(/^.*Town, /, ''));
    };
    expect(nameOn('2018-06-01')).toEqual(['100 phones a year, target, for 2020']);
    expect(nameOn('2019-06-01')).toEqual(['100 phones a year, target, for 2020, since May 2019']);
  });

  test('says what is made where it is no phone', () => {
    expect(namesOn('2023-06-30')).toContain(
      'Production, operating: Xiaomi to Optiemus, Noida, audio, since May 2023',
    );
  });
});
