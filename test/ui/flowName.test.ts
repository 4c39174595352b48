import { describe, expect, test } from 'vitest';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { flowName } from '../../src/ui/flowName.ts';
import { atlasOf, day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');

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

  test('says what is made where it is no phone', () => {
    expect(namesOn('2023-06-30')).toContain(
      'Production, operating: Xiaomi to Optiemus, Noida, audio, since May 2023',
    );
  });
});
