import { describe, expect, test } from 'vitest';
import type { VisibleFlow } from '../../../src/core/model/flow.ts';
import type {
  FacilityId,
  FlowId,
  MarketId,
  OrganisationId,
  RelationshipId,
  ThingId,
} from '../../../src/core/model/id.ts';
import { countByKindAndState } from '../../../src/core/selection/counts.ts';
import { emphasise, tintsOf, visibleAt } from '../../../src/core/selection/visible.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

/** A brand in China with one plant in Pakistan, one component plant, and a few markets. */
const world = {
  organisations: [
    { id: 'brand', country: 'CHN', seatPlace: 'beijing' },
    { id: 'seatless', country: 'KOR' },
    { id: 'maker', kind: 'contract_manufacturer', country: 'PAK' },
  ],
  places: [
    { id: 'beijing', country: 'CHN', point: [116, 40] },
    { id: 'lahore', country: 'PAK', point: [74, 31] },
    { id: 'karachi', country: 'PAK', point: [67, 25] },
    { id: 'pakistan', country: 'PAK', point: null, precision: 'country' },
    { id: 'shenzhen', country: 'CHN', point: [114, 22] },
  ],
  facilities: [
    { id: 'plant', place: 'lahore', operator: 'maker' },
    { id: 'nowhere', place: 'pakistan', operator: 'maker' },
    { id: 'parts', place: 'shenzhen', kind: 'component' },
    { id: 'seat', place: 'beijing', kind: 'headquarters', operator: 'brand' },
  ],
  markets: [
    { id: 'pak', members: ['PAK'] },
    { id: 'chn', members: ['CHN'] },
    { id: 'esp', members: ['ESP'] },
    { id: 'west', kind: 'group', members: ['ESP', 'FRA'] },
  ],
  relationships: [
    { id: 'makes', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'plant' },
    { id: 'made', kind: 'makes_for', from: 'maker', to: 'brand' },
    { id: 'hidden', kind: 'makes_for', from: 'maker', to: 'brand', viaFacility: 'nowhere' },
    { id: 'seatless', kind: 'makes_for', from: 'maker', to: 'seatless', viaFacility: 'plant' },
    { id: 'fan', kind: 'exports_to', from: 'maker', viaFacility: 'plant' },
    { id: 'abroad', kind: 'exports_to', from: 'maker', to: 'esp', viaFacility: 'plant' },
    { id: 'spain', kind: 'sells_in', from: 'brand', to: 'esp' },
    { id: 'west', kind: 'sells_in', from: 'brand', to: 'west' },
    { id: 'home', kind: 'sells_in', from: 'brand', to: 'chn' },
    { id: 'supply', kind: 'supplies', from: 'parts', to: 'plant' },
    { id: 'sourcing', kind: 'supplies', from: 'pak', to: 'brand' },
    { id: 'owns', kind: 'owns', from: 'brand', to: 'maker' },
    { id: 'trades', kind: 'trade', from: 'chn', to: 'pak' },
  ],
} satisfies AtlasRows;

function worldWith(claims: readonly ClaimRow[], links: AtlasRows['links'] = []) {
  return atlasOf({ ...world, claims, links, latest: '2026-01-01' });
}

const runs = (about: string, valid = '2020/..'): ClaimRow => ({
  id: `${about}-runs`,
  about,
  valid,
});

const at = (text: string, known = '2026-01-01'): Moment => ({
  mode: 'at',
  from: day(text),
  to: day(text),
  known: day(known),
});
const upTo = (text: string): Moment => ({ ...at(text), mode: 'upto' });
const during = (from: string, to: string): Moment => ({
  ...at(to),
  mode: 'during',
  from: day(from),
});

const flow = (claims: readonly ClaimRow[], moment: Moment, id: string) =>
  visibleAt(worldWith(claims), moment).flows.find((one) => one.id === (id as FlowId));
const plain = ({ id, from, to }: VisibleFlow) => ({ id, from, to });

describe('what a relationship is drawn as', () => {
  test('is no line while nobody has said how it stands: it is told as a tie', () => {
    const talks: ClaimRow = {
      id: 'talks',
      about: 'spain',
      property: 'talks',
      value: 'talks',
      valid: '2020/..',
    };
    const visible = visibleAt(worldWith([talks]), at('2021-01-01'));
    expect(visible.flows).toEqual([]);
    expect(visible.ties.map(({ relationship, state }) => [relationship.id, state.state])).toEqual([
      ['spain', 'unknown'],
    ]);
  });

  test('has no width to the own country, where only what the plant makes is known', () => {
    const claims: ClaimRow[] = [
      runs('makes'),
      { id: 'serves', about: 'makes', property: 'serves', value: 'pak', valid: '2020/..' },
      {
        id: 'output',
        about: 'makes',
        property: 'output',
        value: 5,
        unit: 'units/month',
        valid: '2020/..',
      },
    ];
    for (const moment of [at('2021-01-01'), during('2020-06-01', '2021-01-01')]) {
      expect(flow(claims, moment, 'production-makes')?.quantity?.perYear).toBe(60);
      expect(flow(claims, moment, 'domestic-makes')?.quantity).toBeNull();
    }
  });

  test.each([
    ['units/day', 365],
    ['units/month', 12],
    ['units/year', 1],
  ] as const)('is as wide as what is made in a year, told in %s', (unit, times) => {
    const output = { property: 'output', value: 5, unit, valid: '2020/..' } as const;
    const claims: ClaimRow[] = [runs('makes'), { id: 'output', about: 'makes', ...output }];
    expect(flow(claims, at('2021-01-01'), 'production-makes')?.quantity?.perYear).toBe(5 * times);
  });

  const everything = world.relationships.map(({ id }) => runs(id));
  const visible = visibleAt(
    worldWith([
      ...everything,
      { id: 's', about: 'makes', property: 'serves', value: 'pak', valid: '2020/..' },
    ]),
    at('2021-01-01'),
  );
  const plant = { at: 'facility', facility: 'plant', place: 'lahore' };
  const seat = { at: 'seat', organisation: 'brand', place: 'beijing' };
  const drawn = Object.fromEntries(visible.flows.map((one) => [one.id, plain(one)]));

  test('an order runs from the seat of the brand to the plant', () => {
    expect(drawn['production-makes']).toMatchObject({ from: seat, to: plant });
  });

  test('a plant that serves its own country has a second line, to its market', () => {
    expect(drawn['domestic-makes']).toMatchObject({
      from: plant,
      to: { at: 'market', market: 'pak' },
    });
  });

  test('an export runs from the plant to the market, or to a fan where nobody named one', () => {
    expect(drawn['export-abroad']).toMatchObject({ from: plant, to: { market: 'esp' } });
    expect(drawn['export-fan']).toMatchObject({ from: plant, to: { at: 'unnamed' } });
  });

  test('an entry runs from the seat of the brand to the market or group', () => {
    expect(drawn['entry-spain']).toMatchObject({ from: seat, to: { market: 'esp' } });
    expect(drawn['entry-west']).toMatchObject({ from: seat, to: { market: 'west' } });
  });

  test('parts run from plant to plant', () => {
    expect(drawn['supply-supply']).toMatchObject({
      from: { facility: 'parts', place: 'shenzhen' },
      to: plant,
    });
  });

  test('a plant known by country alone is an open end in its country', () => {
    expect(drawn['production-hidden']?.to).toEqual({
      at: 'country',
      facility: 'nowhere',
      operator: 'maker',
      country: 'PAK',
    });
  });

  test('the rest is told, not drawn: no plant, no seat, the home market, parts for a brand, owning', () => {
    expect(visible.flows).toHaveLength(9);
    expect(visible.ties.map(({ relationship }) => String(relationship.id))).toEqual([
      'made',
      'seatless',
      'home',
      'sourcing',
      'owns',
    ]);
  });

  test('markets are those in which entries, domestic flows and exports end, and both ends of trade, in table order', () => {
    expect(visible.markets.map(({ market, flows, tinted }) => [market.id, flows, tinted])).toEqual([
      ['pak', ['domestic-makes', 'trade-trades'], true],
      ['chn', ['trade-trades'], false],
      ['esp', ['export-abroad', 'entry-spain'], true],
      ['west', ['entry-west'], true],
    ]);
  });

  test('a market tints its country, a group the rest of its members', () => {
    expect(Object.fromEntries(tintsOf(visible))).toEqual({
      ESP: 'market',
      FRA: 'group',
      PAK: 'market',
    });
  });

  test('each flow is counted once by kind and state', () => {
    expect(countByKindAndState(visible)).toEqual({
      facilities: {},
      flows: {
        production: { operating: 2 },
        domestic: { operating: 1 },
        export: { operating: 2 },
        entry: { operating: 2 },
        supply: { operating: 1 },
        trade: { operating: 1 },
      },
    });
  });
});

describe('a domestic flow', () => {
  const serves: ClaimRow = {
    id: 's',
    about: 'makes',
    property: 'serves',
    value: 'pak',
    valid: '2021-06/..',
    reported: '2021-05-20',
  };
  const planned: ClaimRow = { ...serves, modality: 'planned' };

  test('is there from the day on which the plant serves its country, in the state of the order', () => {
    const claims = [runs('makes'), serves];
    expect(flow(claims, at('2021-05-31'), 'domestic-makes')).toBeUndefined();
    expect(flow(claims, at('2021-06-01'), 'domestic-makes')?.state.state).toBe('operating');
  });

  test('is there from the report when to serve it is still a plan', () => {
    expect(flow([runs('makes'), planned], at('2021-05-19'), 'domestic-makes')).toBeUndefined();
    expect(flow([runs('makes'), planned], at('2021-05-20'), 'domestic-makes')).toBeDefined();
  });

  test('is not drawn for another country, nor on a denial', () => {
    const elsewhere = { ...serves, value: 'esp' };
    const denied = { ...serves, modality: 'denied' } as const;
    expect(flow([runs('makes'), elsewhere], at('2022-01-01'), 'domestic-makes')).toBeUndefined();
    expect(flow([runs('makes'), denied], at('2022-01-01'), 'domestic-makes')).toBeUndefined();
  });
});

describe('the place of a plant', () => {
  const place = (value: string, valid: string, reported: string): ClaimRow => ({
    id: `in-${value}`,
    about: 'plant',
    property: 'place',
    value,
    valid,
    reported,
  });
  const placeOn = (claims: readonly ClaimRow[], moment: Moment) =>
    visibleAt(worldWith([runs('plant'), ...claims]), moment).facilities[0]?.place?.id ?? null;

  test('is that of the table when no claim speaks of it', () => {
    expect(placeOn([], at('2020-01-01'))).toBe('lahore');
  });

  test('is not known before the first claim of it, nor to those who did not know that claim', () => {
    const claims = [place('lahore', '2021-09-27/..', '2021-09-28')];
    expect(placeOn(claims, at('2021-09-26'))).toBeNull();
    expect(placeOn(claims, at('2021-09-27'))).toBe('lahore');
    expect(placeOn(claims, at('2021-09-27', '2021-09-27'))).toBeNull();
  });

  test('follows a plant that moves', () => {
    const claims = [
      place('karachi', '2021/..', '2021-01-01'),
      place('lahore', '2023/..', '2023-01-01'),
    ];
    expect(placeOn(claims, at('2022-01-01'))).toBe('karachi');
    expect(placeOn(claims, at('2023-01-01'))).toBe('lahore');
  });

  test('opens the end of its flows while it is not known', () => {
    const claims = [runs('makes'), place('lahore', '2021/..', '2021-01-01')];
    expect(flow(claims, at('2020-12-31'), 'production-makes')?.to.at).toBe('country');
    expect(flow(claims, at('2021-01-01'), 'production-makes')?.to.at).toBe('facility');
  });

  test('a facility without one is listed with its country', () => {
    const { facilities } = visibleAt(worldWith([runs('nowhere')]), at('2020-01-01'));
    expect(facilities).toMatchObject([{ place: null, country: 'PAK' }]);
  });
});

describe('the modes', () => {
  const claims: readonly ClaimRow[] = [
    runs('plant', '2018-03/2020-06'),
    { id: 'closed', about: 'plant', value: 'closed', valid: '2020-07/..' },
    runs('spain', '2019-05/2019-08'),
    runs('nowhere', '2022-01/..'),
  ];
  const seen = (moment: Moment) => {
    const { facilities, flows } = visibleAt(worldWith(claims), moment);
    return Object.fromEntries([
      ...facilities.map(({ facility, state }) => [facility.id, state.state]),
      ...flows.map(({ id, state }) => [id, state.state]),
    ]);
  };

  test('at a day: what is there on it, ghosts through their first 12 months', () => {
    expect(seen(at('2018-02-28'))).toEqual({});
    expect(seen(at('2019-06-01'))).toEqual({ plant: 'operating', 'entry-spain': 'operating' });
    expect(seen(at('2019-09-01'))).toEqual({ plant: 'operating' });
    expect(seen(at('2021-06-30'))).toEqual({ plant: 'ended' });
    expect(seen(at('2021-07-01'))).toEqual({});
  });

  test('during a span: what meets it, as on the last day on which it is there', () => {
    expect(seen(during('2018-01-01', '2018-12-31'))).toEqual({ plant: 'operating' });
    expect(seen(during('2019-08-31', '2022-12-31'))).toEqual({
      plant: 'ended',
      'entry-spain': 'operating',
      nowhere: 'operating',
    });
    expect(seen(during('2021-06-30', '2021-12-31'))).toEqual({ plant: 'ended' });
    expect(seen(during('2021-07-01', '2021-12-31'))).toEqual({});
  });

  test('up to a day: all that had begun, what is over as a ghost however old', () => {
    expect(seen(upTo('2019-06-01'))).toEqual({ plant: 'operating', 'entry-spain': 'operating' });
    expect(seen(upTo('2025-06-01'))).toEqual({
      plant: 'ended',
      'entry-spain': 'ended',
      nowhere: 'operating',
    });
  });

  test('up to a day: what nobody speaks of any more ended after its last day, by our inference', () => {
    const spain = visibleAt(worldWith(claims), upTo('2025-06-01')).flows[0];
    expect(spain?.state).toMatchObject({ since: day('2019-09-01'), inferred: true });
  });

  test('a flow has the last figure in the span, or the last known one on a day', () => {
    const count = { about: 'abroad', property: 'shipments', basis: 'customs' } as const;
    const counted: readonly ClaimRow[] = [
      runs('abroad', '2019/..'),
      { ...count, id: 'first', value: 5, valid: '2019' },
      { ...count, id: 'second', value: 6, valid: '2020' },
    ];
    const width = (moment: Moment) => flow(counted, moment, 'export-abroad')?.quantity?.high;
    expect(width(at('2019-06-01'))).toBe(5);
    expect(width(at('2021-12-31'))).toBe(6);
    expect(width(upTo('2021-12-31'))).toBe(6);
    expect(width(at('2022-01-01'))).toBeUndefined();
    expect(width(during('2019-01-01', '2019-12-31'))).toBe(5);
    expect(width(during('2019-01-01', '2025-12-31'))).toBe(6);
    expect(width(during('2021-01-01', '2021-12-31'))).toBeUndefined();
  });

  test('after the last known day its picture is carried on', () => {
    const atlas = worldWith(claims);
    const known = '2019-06-01';
    expect(visibleAt(atlas, at('2025-01-01', known))).toEqual(visibleAt(atlas, at(known, known)));
  });
});

describe('a step in time', () => {
  test('returns the very same picture while nothing changes', () => {
    const atlas = worldWith([runs('makes', '2020/..'), runs('spain', '2022/..')]);
    const first = visibleAt(atlas, at('2020-05-01'));
    expect(visibleAt(atlas, at('2021-12-31'))).toBe(first);
    expect(visibleAt(atlas, at('2022-01-01'))).not.toBe(first);
  });

  test('keeps the objects of what did not change', () => {
    const atlas = worldWith([runs('makes', '2020/..'), runs('spain', '2022/..')]);
    const [before] = visibleAt(atlas, at('2021-12-31')).flows;
    const after = visibleAt(atlas, at('2022-01-01')).flows;
    expect(after).toHaveLength(2);
    expect(after[0]).toBe(before);
  });

  test('tells days of knowledge and modes apart', () => {
    const atlas = worldWith([{ ...runs('makes', '2020/..'), reported: '2021-01-01' }]);
    expect(visibleAt(atlas, at('2021-01-01')).flows).toHaveLength(1);
    expect(visibleAt(atlas, at('2021-01-01', '2020-12-31')).flows).toHaveLength(0);
    expect(visibleAt(atlas, during('2019-01-01', '2019-12-31')).flows).toHaveLength(0);
    const paused = { id: 'p', about: 'spain', value: 'suspended', valid: '2020/..' } as const;
    const spain = worldWith([runs('spain'), { ...paused, reported: '2021-01-01' }]);
    const stateOn = (known: string) => visibleAt(spain, at('2020-05-01', known)).flows[0]?.state;
    expect(stateOn('2021-01-01')?.state).toBe('paused');
    expect(stateOn('2020-12-31')?.state).toBe('operating');
    expect(visibleAt(atlas, upTo('2021-01-01')).flows).toHaveLength(1);
  });
});

describe('emphasis', () => {
  const atlas = worldWith(
    ['plant', 'seat', 'parts', 'makes', 'abroad', 'west'].map((id) => runs(id)),
  );
  const visible = visibleAt(atlas, at('2021-01-01'));
  const raised = (hover: Parameters<typeof emphasise>[1]) => {
    const { flows, facilities } = emphasise(visible, hover);
    return [
      ...flows.filter(({ emphasis }) => emphasis === 'raised').map(({ id }) => String(id)),
      ...facilities
        .filter(({ emphasis }) => emphasis === 'raised')
        .map(({ facility }) => String(facility.id)),
    ];
  };

  test('leaves everything as it is when nothing is under the pointer', () => {
    expect(emphasise(visible, null)).toBe(visible);
    expect(visible.flows.every(({ emphasis }) => emphasis === 'normal')).toBe(true);
  });

  test('raises a flow with its ends and quiets the rest', () => {
    const hover = { kind: 'flow', id: 'export-abroad' as FlowId } as const;
    expect(raised(hover)).toEqual(['export-abroad', 'plant']);
    const quiet = emphasise(visible, hover).flows.filter(({ emphasis }) => emphasis === 'quiet');
    expect(quiet).toHaveLength(2);
  });

  test('raises a facility with its flows, and the seat of a brand with those of the brand', () => {
    expect(raised({ kind: 'facility', id: 'plant' as FacilityId })).toEqual([
      'production-makes',
      'export-abroad',
      'plant',
      'seat',
    ]);
    expect(raised({ kind: 'facility', id: 'seat' as FacilityId })).toEqual([
      'production-makes',
      'entry-west',
      'plant',
      'seat',
    ]);
    expect(raised({ kind: 'facility', id: 'parts' as FacilityId })).toEqual(['parts']);
  });

  test('raises what ends in a market and what belongs to an organisation', () => {
    expect(raised({ kind: 'market', id: 'west' as MarketId })).toEqual(['entry-west', 'seat']);
    expect(raised({ kind: 'organisation', id: 'maker' as OrganisationId })).toEqual([
      'production-makes',
      'export-abroad',
      'plant',
      'seat',
    ]);
  });

  test('raises each of several things on its own, with the ends of its flows', () => {
    expect(raised(new Set<ThingId>(['abroad' as RelationshipId, 'parts' as FacilityId]))).toEqual([
      'export-abroad',
      'plant',
      'parts',
    ]);
    expect(raised(new Set(['plant' as FacilityId]))).toEqual(['plant']);
    expect(emphasise(visible, new Set())).toBe(visible);
  });

  test('answers with the same object while the same is raised', () => {
    const id = 'export-abroad' as FlowId;
    const before = emphasise(visible, { kind: 'flow', id });
    expect(emphasise(visible, { kind: 'flow', id })).toBe(before);
    expect(emphasise(visible, { kind: 'facility', id: 'plant' as FacilityId })).not.toBe(before);
    const several = new Set(['plant' as FacilityId]);
    expect(emphasise(visible, several)).toBe(emphasise(visible, several));
  });

  test('quiets nothing for what is not there', () => {
    expect(emphasise(visible, { kind: 'market', id: 'pak' as MarketId })).toBe(visible);
    expect(emphasise(visible, { kind: 'facility', id: 'gone' as FacilityId })).toBe(visible);
  });
});
