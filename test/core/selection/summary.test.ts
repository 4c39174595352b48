import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/core/selection/summary.ts';
import { visibleAt } from '../../../src/core/selection/visible.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { atlasOf, day } from '../atlasFixture.ts';

const atlas = articlesAtlas();

function summary(to: string, from = to) {
  const moment: Moment = {
    mode: from === to ? 'at' : 'during',
    from: day(from),
    to: day(to),
    known: atlas.latest,
  };
  return summaryOf(atlas, visibleAt(atlas, moment), moment);
}

const entries = ['esp', 'phl', 'rus', 'idn', 'ind', 'western-europe'].map(
  (market) => `xiaomi-sells-in-${market}`,
);

describe('the summary of a moment', () => {
  test('says on 5 March 2022 that Select opened yesterday and that its exports are hoped for', () => {
    expect(summary('2022-03-05')).toEqual({
      mode: 'at',
      from: day('2022-03-05'),
      to: day('2022-03-05'),
      known: atlas.latest,
      afterKnown: false,
      plants: { operating: ['air-link-kot-lakhpat', 'select-kot-lakhpat', 'vivo-pakistan'] },
      brands: [
        {
          brand: 'xiaomi',
          sites: { operating: ['select-kot-lakhpat'] },
          products: ['smartphones'],
          entries: { operating: entries },
        },
      ],
      exports: { ahead: ['select-kot-lakhpat'] },
      recent: [{ day: day('2022-03-04'), thing: 'select-kot-lakhpat', change: 'begun' }],
      next: null,
    });
  });

  test('names what is promised soonest, and what is overdue by itself', () => {
    expect(summary('2021-12-31').next).toEqual({
      thing: 'select-kot-lakhpat',
      target: { from: day('2022-01-01'), to: day('2022-01-31') },
    });
    expect(summary('2022-02-15')).toMatchObject({
      plants: { overdue: ['select-kot-lakhpat'] },
      next: null,
    });
  });

  test('counts the sites of a brand that has no place yet as well', () => {
    expect(summary('2023-06-30').brands).toMatchObject([
      {
        brand: 'xiaomi',
        sites: { operating: ['select-kot-lakhpat', 'optiemus-noida'], ahead: ['dixon-noida'] },
        products: ['smartphones', 'audio'],
      },
    ]);
  });

  test('counts a site once, whatever starts there, and as far along as it is', () => {
    const exportOf = (id: string, via: string, to: string) =>
      ({ id, kind: 'exports_to', from: 'maker', viaFacility: via, to }) as const;
    const makesAt = (id: string, from: string) =>
      ({ id, kind: 'makes_for', from, to: 'brand', viaFacility: 'a' }) as const;
    const hope = { modality: 'planned', reported: '2019-01-01' } as const;
    const several = atlasOf({
      latest: '2026-01-01',
      places: [{ id: 'town' }],
      organisations: [{ id: 'maker' }, { id: 'other' }, { id: 'brand', seatPlace: 'town' }],
      facilities: [
        { id: 'a', place: 'town' },
        { id: 'b', place: 'town' },
      ],
      markets: [{ id: 'x' }, { id: 'y' }],
      relationships: [
        exportOf('hoped', 'a', 'x'),
        exportOf('runs', 'a', 'y'),
        exportOf('dreamt', 'b', 'x'),
        exportOf('dreamt-too', 'b', 'y'),
        makesAt('one', 'maker'),
        makesAt('two', 'other'),
      ],
      claims: [
        { id: '1', about: 'hoped', valid: '2030', ...hope },
        { id: '2', about: 'runs', valid: '2019/..' },
        { id: '3', about: 'dreamt', valid: '2030', ...hope },
        { id: '4', about: 'dreamt-too', valid: '2030', ...hope },
        { id: '5', about: 'one', valid: '2019/..' },
        { id: '6', about: 'two', valid: '2019/..' },
      ],
    });
    const to = day('2020-06-01');
    const moment: Moment = { mode: 'at', from: to, to, known: several.latest };
    expect(summaryOf(several, visibleAt(several, moment), moment)).toMatchObject({
      exports: { operating: ['a'], ahead: ['b'] },
      brands: [{ sites: { operating: ['a'] } }],
    });
  });

  test('tells the entries of a brand that has nothing made for it yet', () => {
    expect(summary('2018-03-31').brands).toEqual([
      {
        brand: 'xiaomi',
        sites: {},
        products: [],
        entries: { operating: entries, ahead: ['xiaomi-sells-in-usa'] },
      },
    ]);
  });

  test('forgets a change after 31 days, but tells all of a span', () => {
    expect(summary('2022-04-03').recent).toHaveLength(1);
    expect(summary('2022-04-04').recent).toHaveLength(0);
    expect(summary('2022-12-31', '2021-01-01').recent).toEqual([
      { day: day('2022-03-04'), thing: 'select-kot-lakhpat', change: 'begun' },
      { day: day('2021-04-01'), thing: 'air-link-kot-lakhpat', change: 'begun' },
      { day: day('2021-01-01'), thing: 'xiaomi-sells-in-usa', change: 'ended' },
    ]);
  });

  test('says when a moment lies after all that is known', () => {
    const to = atlas.latest + 1;
    const moment: Moment = { mode: 'at', from: to, to, known: atlas.latest };
    expect(summaryOf(atlas, visibleAt(atlas, moment), moment).afterKnown).toBe(true);
  });
});
