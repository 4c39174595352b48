import { describe, expect, test } from 'vitest';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { listGroups } from '../../src/ui/listGroups.ts';
import { day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createMessages('en');

function groupsOn(text: string) {
  const to = day(text);
  const visible = visibleAt(phoneTrade, { mode: 'at', from: to, to, known: phoneTrade.latest });
  return listGroups(phoneTrade, visible, messages);
}

const namesIn = (text: string, key: string) =>
  groupsOn(text)
    .find((group) => group.key === key)
    ?.rows.map(({ name }) => name);

describe('the list of what is visible', () => {
  test('has a group for each kind of which there is something', () => {
    expect(groupsOn('2022-03-05').map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Assembly plants', 1],
      ['Production flows', 2],
      ['Export flows', 1],
      ['Entries', 1],
      ['Markets', 1],
      ['Known, but not on the map', 2],
    ]);
  });

  test('names a thing with its kind and state', () => {
    expect(namesIn('2022-03-05', 'assembly')).toEqual([
      'Select plant, Kot Lakhpat, assembly plant, operating',
    ]);
    expect(namesIn('2022-03-05', 'markets')).toEqual(['Spain, market, operating']);
  });

  test('tells what has no place or no line apart from the rest', () => {
    expect(namesIn('2022-03-05', 'unmapped')).toEqual([
      'Dixon, India, assembly plant, ahead',
      'Xiaomi owns Select, ownership, operating',
    ]);
  });

  test('has a row for everything, once', () => {
    const to = day('2023-06-30');
    const moment = { mode: 'at', from: to, to, known: phoneTrade.latest } as const;
    const { facilities, flows, markets, ties } = visibleAt(phoneTrade, moment);
    const keys = groupsOn('2023-06-30')
      .flatMap(({ rows }) => rows)
      .map(({ focus }) => `${focus.kind}:${focus.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(facilities.length + flows.length + markets.length + ties.length);
  });

  test('is empty before anything is known', () => {
    expect(groupsOn('2010-01-01')).toEqual([]);
  });
});
