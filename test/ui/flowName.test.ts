import { describe, expect, test } from 'vitest';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { flowName } from '../../src/ui/flowName.ts';
import { day } from '../core/atlasFixture.ts';
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

  test('says what is made where it is no phone', () => {
    expect(namesOn('2023-06-30')).toContain(
      'Production, operating: Xiaomi to Optiemus, Noida, audio, since May 2023',
    );
  });
});
