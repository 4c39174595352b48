import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/core/model/atlas.ts';
import type { Day } from '../../src/core/model/day.ts';
import { organisationsAt } from '../../src/core/selection/organisationsAt.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { listGroups } from '../../src/ui/listGroups.ts';
import { articlesAtlas } from '../articles/articlesTables.ts';
import { day } from '../core/atlasFixture.ts';
import { phoneTrade } from './phoneTrade.ts';

const messages = createPanelMessages('en');

function groupsOn(text: string) {
  const to = day(text);
  return groupsOf(phoneTrade, to);
}

function groupsOf(atlas: Atlas, to: Day) {
  const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
  return listGroups(atlas, visibleAt(atlas, moment), moment, messages);
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
      ['Organisations', 3],
    ]);
  });

  test('names a thing with its kind and state', () => {
    expect(namesIn('2022-03-05', 'assembly')).toEqual([
      'Select plant, Kot Lakhpat, assembly plant, operating since Mar 2022',
    ]);
    expect(namesIn('2022-03-05', 'markets')).toEqual(['Spain, market, operating, 1 flow']);
  });

  test('tells what has no place or no line apart from the rest', () => {
    expect(namesIn('2022-03-05', 'unmapped')).toEqual([
      'Dixon, India, assembly plant, ahead, for Dec 2022, place not known',
      'Xiaomi owns Select, ownership, operating since Nov 2021',
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
    const listed = [facilities, flows, markets, ties, organisationsAt(phoneTrade, moment)];
    expect(keys).toHaveLength(listed.reduce((sum, rows) => sum + rows.length, 0));
  });

  test('leads to those of whom something is claimed, though nothing ties them to the map', () => {
    const rows = groupsOf(articlesAtlas(), day('2021-12-31'))
      .flatMap(({ rows: all }) => all)
      .filter(({ focus }) => focus.id === 'samsung');
    expect(rows).toMatchObject([{ name: 'Samsung, brand', focus: { kind: 'organisation' } }]);
  });

  test('is empty before anything is known', () => {
    expect(groupsOn('2010-01-01')).toEqual([]);
  });

  test('names a plant by its country while its place is not known', () => {
    const atlas = articlesAtlas();
    const dixonOn = (text: string) =>
      groupsOf(atlas, day(text))
        .flatMap(({ rows }) => rows)
        .find(({ focus }) => focus.id === 'dixon-noida');
    expect(dixonOn('2023-06-30')).toMatchObject({
      name: 'Dixon, India, assembly plant, ahead, place not known',
      words: 'Dixon, India',
      end: 'ahead, place not known',
    });
    expect(dixonOn('2023-12-31')).toMatchObject({
      name: 'Dixon, Noida, assembly plant, operating since Nov 2023',
      end: 'since Nov 2023',
    });
  });

  test('says at the end of a row by what time a figure is meant, what is late, and what lapsed', () => {
    const atlas = articlesAtlas();
    const endOn = (text: string, id: string) =>
      groupsOf(atlas, day(text))
        .flatMap(({ rows }) => rows)
        .find(({ focus }) => focus.id === id)?.end;
    expect(endOn('2022-03-05', 'production-select-makes-for-xiaomi')).toBe(
      '2.5–3 m a year, target',
    );
    expect(endOn('2023-12-31', 'production-dixon-makes-for-xiaomi')).toBe(
      'about 500,000 a month, Nov 2023',
    );
    expect(endOn('2022-02-15', 'select-kot-lakhpat')).toBe('overdue, was for Jan 2022');
    for (const date of ['2022-02-15', '2022-12-31', '2023-12-31']) {
      expect(endOn(date, 'xiaomi-sells-in-usa')).toBe('lapsed Jan 2021, our inference');
    }
    expect(endOn('2021-12-31', 'entry-xiaomi-sells-in-usa')).toBe('lapsed Jan 2021, our inference');
  });

  test('says of a tie without a stage what is known of it, and makes no fact of it', () => {
    const row = groupsOf(articlesAtlas(), day('2017-06-30'))
      .flatMap(({ rows }) => rows)
      .find(({ focus }) => focus.id === 'xiaomi-sells-in-usa');
    expect(row).toMatchObject({
      name: 'Xiaomi’s entry to the United States, market entry, talks since about 2016',
      words: 'Xiaomi’s entry to the United States',
      end: 'talks since about 2016',
    });
  });

  test('says of what is contracted that it is, not that it comes by then', () => {
    const row = groupsOf(articlesAtlas(), day('2022-03-05'))
      .flatMap(({ rows }) => rows)
      .find(({ focus }) => focus.id === 'air-link-distributes-for-realme');
    expect(row?.end).toBe('ahead, contracted by Feb 2022');
  });

  test('never calls a market ended in which nobody ever sold', () => {
    const row = groupsOf(articlesAtlas(), day('2021-12-31'))
      .flatMap(({ rows }) => rows)
      .find(({ focus }) => focus.id === 'usa');
    expect(row?.name).toBe('United States, market, lapsed, 1 flow');
  });

  test('says in the name of each row what the eye reads at its end', () => {
    const days = ['2018-03-31', '2021-12-31', '2022-02-15', '2022-03-05', '2023-06-30'];
    const rows = days
      .flatMap((text) => groupsOf(articlesAtlas(), day(text)))
      .flatMap((group) => group.rows)
      .filter(({ sign }) => sign.type !== 'flow');
    expect(rows.length).toBeGreaterThan(days.length);
    expect(rows.filter(({ name, end }) => !name.includes(end ?? ''))).toEqual([]);
  });
});
