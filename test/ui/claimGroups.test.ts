import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../src/core/model/id.ts';
import { claimsOf } from '../../src/core/selection/claimsOf.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { claimGroups, countOf } from '../../src/ui/claimGroups.ts';
import { propertyTitle } from '../../src/ui/claimWords.ts';
import { contradictionWords } from '../../src/ui/contradictionWords.ts';
import { articlesAtlas } from '../articles/articlesTables.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

type Row = Omit<ClaimRow, 'about'>;

/** The claims about a thing that stand in its panel on a day, by heading; contradicting ones in brackets. */
function panelOf(atlas: ReturnType<typeof atlasOf>, thing: string, text: string) {
  const to = day(text);
  const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
  const shown = claimsOf(atlas, thing as ThingId, moment).filter(
    ({ standing }) => standing === 'now',
  );
  const groups = claimGroups(shown);
  return {
    headings: Object.fromEntries(
      groups.map((group) => [
        propertyTitle(group, messages).words,
        group.parts.map((part) =>
          part.length === 1 ? part[0].claim.id : part.map(({ claim }) => String(claim.id)),
        ),
      ]),
    ),
    said: groups.flatMap(({ parts }) =>
      parts.filter((part) => part.length > 1).flatMap((part) => contradictionWords(part, messages)),
    ),
    count: countOf(groups),
    again: groups.flatMap(({ repeats }) => repeats.map(({ claim }) => claim.id)),
  };
}

const small = (claims: readonly Row[], links: AtlasRows['links'] = []) =>
  panelOf(
    atlasOf({
      claims: claims.map((claim) => ({ ...claim, about: 'it' })),
      links,
      latest: '2026-01-01',
    }),
    'it',
    '2022-06-01',
  );

describe('the claims of a panel', () => {
  const revenue = {
    property: 'revenue',
    unit: 'USD/year',
    value: 3,
    valid: '2022/..',
  } as const satisfies Partial<ClaimRow>;

  test('stand by what they are about, sums first, then stages, then words', () => {
    const { headings } = small([
      { id: 'said', property: 'statement', value: 'Words', valid: '2022/..' },
      { id: 'opened', valid: '2022-03-04/..' },
      { id: 'jobs', property: 'jobs', value: 5, unit: 'people', valid: '2022/..' },
      { id: 'able', property: 'capacity', value: 5, unit: 'units/year', valid: '2022/..' },
    ]);
    expect(Object.keys(headings)).toEqual(['Capacity', 'Jobs', 'Stages', 'Statements']);
  });

  test('lead with the period that ended last, and never with one that goes on or a sum of years', () => {
    const shipped = (id: string, valid: string) =>
      ({ id, valid, property: 'shipments', value: 5, basis: id, reported: '2025-01-01' }) as const;
    expect(
      small([
        shipped('decade', '2014/2024'),
        shipped('last-year', '2021'),
        shipped('part-of-it', '2021-36'),
        shipped('this-year', '2022'),
        shipped('quarter', '2022-33'),
        shipped('two-years', '2020/2021'),
      ]).headings,
    ).toEqual({
      Shipments: ['quarter', 'part-of-it', 'last-year', 'this-year', 'decade', 'two-years'],
    });
  });

  test('tell what is hoped for under a heading of its own', () => {
    const made = { property: 'output', unit: 'units/month', valid: '2022/..' } as const;
    const able = { ...made, property: 'capacity' } as const;
    expect(
      small([
        { id: 'made', value: 5, ...made },
        { id: 'target', value: 10, modality: 'planned', ...made },
        { id: 'able', value: 5, ...able },
        { id: 'more', value: 10, modality: 'planned', ...able },
        { id: 'sales', modality: 'planned', ...revenue },
      ]).headings,
    ).toEqual({
      Capacity: ['able'],
      'Planned capacity': ['more'],
      Made: ['made'],
      'To be made': ['target'],
      'What it should bring in a year': ['sales'],
    });
  });

  test('that contradict each other stand as one, in the group of the first of them', () => {
    const panel = small(
      [
        { id: 'existing', property: 'statement', value: 'Widens it', valid: '2022/..' },
        { id: 'announced', value: 'announced', valid: '2022-02/..' },
        { id: 'other', property: 'statement', value: 'Words', valid: '2022/..' },
      ],
      [['existing', 'announced', 'contradicts']],
    );
    expect(panel.headings).toEqual({
      Stages: [['existing', 'announced']],
      Statements: ['other'],
    });
    expect(panel.said).toEqual(['These two claims contradict each other.']);
    expect(panel.count).toBe(3);
  });

  test('in figures of another measure stand under their own headings, linked or not', () => {
    const { headings, said } = small(
      [
        { id: 'sales', modality: 'planned', ...revenue },
        { id: 'spent', property: 'investment', unit: 'USD', value: 5, valid: '2022/..' },
      ],
      [['spent', 'sales', 'contradicts']],
    );
    expect(headings).toMatchObject({
      'What it should bring in a year': ['sales'],
      Investment: ['spent'],
    });
    expect(said).toEqual([]);
  });

  test('of a month and of a year stand side by side where editors linked them', () => {
    const able = { property: 'capacity', valid: '2022/..' } as const;
    const { headings, said } = small(
      [
        { id: 'year', value: 6_000_000, unit: 'units/year', ...able },
        { id: 'month', value: 400_000, unit: 'units/month', ...able, valid: '2022-04/..' },
      ],
      [['month', 'year', 'contradicts']],
    );
    expect(headings).toEqual({ Capacity: [['year', 'month']] });
    expect(said).toEqual(['They contradict each other: 400,000 a month would be 4.8 m a year.']);
  });

  test('that only say again what another one says are folded under it', () => {
    const rows = ['one', 'two', 'three'].map((id) => ({ id, ...revenue }));
    const told = (links: AtlasRows['links']) => {
      const { headings, count, again } = small(rows, links);
      expect(count).toBe(3);
      return { shown: headings.Revenue, again };
    };
    expect(
      told([
        ['two', 'one', 'repeats'],
        ['three', 'two', 'repeats'],
      ]),
    ).toEqual({ shown: ['one'], again: ['three', 'two'] });
    const ring = told([
      ['two', 'one', 'repeats'],
      ['three', 'two', 'repeats'],
      ['one', 'three', 'repeats'],
    ]);
    expect(new Set([ring.shown, ring.again].flat(2))).toEqual(new Set(['one', 'two', 'three']));
    expect(ring.shown).toHaveLength(1);
  });

  test('that confirm each other, or repeat what has another heading, stand alone', () => {
    const claims = [
      { id: 'one', property: 'event', value: 'A', valid: '2022' },
      { id: 'two', property: 'statement', value: 'B', valid: '2022' },
    ] as const;
    expect(small(claims, [['two', 'one', 'repeats']])).toMatchObject({
      headings: { Events: ['one'], Statements: ['two'] },
      said: [],
      again: [],
    });
  });
});

describe('the panels of the shipped atlas', () => {
  const atlas = articlesAtlas();

  test('show both sums for the Select plant, and say that they count different things', () => {
    const { headings, said } = panelOf(atlas, 'select-kot-lakhpat', '2022-03-05');
    expect(headings['What it should bring in a year']).toEqual([
      ['select-revenue-2021', 'select-revenue-2022'],
    ]);
    expect(said).toEqual(['They count different things, and neither is an outcome.']);
  });

  test('show both quarters in which Dixon’s production is said to have started', () => {
    const { headings } = panelOf(atlas, 'dixon-makes-for-xiaomi', '2023-12-31');
    expect(headings).toMatchObject({
      'Start of production': [['dixon-start-q3', 'dixon-start-q4']],
      Made: ['dixon-output-nov-2023'],
      'To be made': ['dixon-output-plan'],
    });
  });

  test('show what was said of the older tie beside the announcement, long after both', () => {
    const { headings } = panelOf(atlas, 'dixon-makes-for-xiaomi', '2024-06-30');
    expect(headings.Stages).toContainEqual(['dixon-existing-tie', 'dixon-announced']);
  });

  test('keep what is told of the quarter with the quarter’s last known figures', () => {
    const { headings } = panelOf(atlas, 'xiaomi-sells-in-ind', '2018-03-31');
    expect(headings).toMatchObject({
      'Market share': ['india-share-q4-2017'],
      Events: ['india-overtakes-samsung'],
    });
  });

  test('fold away a listing of which nobody spoke for two years after it was due', () => {
    expect(panelOf(atlas, 'xiaomi', '2020-12-31').headings['Stock listing']).toEqual([
      'xiaomi-listing-plan-2018',
    ]);
    expect(panelOf(atlas, 'xiaomi', '2021-01-01').headings['Stock listing']).toBeUndefined();
  });
});
