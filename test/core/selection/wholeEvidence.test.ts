import { describe, expect, test } from 'vitest';
import type {
  ClaimId,
  FlowId,
  MarketId,
  RelationshipId,
  ThingId,
} from '../../../src/core/model/id.ts';
import { claimsOf } from '../../../src/core/selection/claimsOf.ts';
import { destinationsOf } from '../../../src/core/selection/destinations.ts';
import { figureAt } from '../../../src/core/selection/figure.ts';
import { lastWordOf } from '../../../src/core/selection/lastWord.ts';
import { learnedBetween } from '../../../src/core/selection/learnedBetween.ts';
import { seriesOf } from '../../../src/core/selection/series.ts';
import { codeBreaks } from '../../../src/core/selection/seriesBreak.ts';
import { stateAt } from '../../../src/core/selection/stateAt.ts';
import { visibleAt } from '../../../src/core/selection/visible.ts';
import type { Moment } from '../../../src/core/time/moment.ts';
import { day } from '../atlasFixture.ts';
import { shippedAtlas } from '../shippedAtlas.ts';

// On the tables in data/ as they are published. Dates and figures are those of the sources.

const atlas = shippedAtlas();
const at = (time: string, known?: string): Moment => ({
  mode: 'at',
  from: day(time),
  to: day(time),
  known: known === undefined ? atlas.latest : day(known),
});
const stateOf = (thing: string, time: string, known?: string) =>
  stateAt(atlas, thing as ThingId, day(time), at(time, known).known);
const figuresOf = (thing: string, property: Parameters<typeof figureAt>[2], moment: Moment) =>
  figureAt(atlas, thing as ThingId, property, moment).map(({ claim }) => claim);

describe('the plant in Lahore', () => {
  const plant = 'select-kot-lakhpat';
  const hoped = (known: string) =>
    figuresOf(plant, 'revenue', at(known, known)).map(({ value }) =>
      value.form === 'figure' ? value.high : null,
    );

  test('at the end of 2021 is a plan for January 2022 with 450 million dollars a year', () => {
    expect(stateOf(plant, '2021-12-31', '2021-12-31')).toMatchObject({
      state: 'ahead',
      target: { to: day('2022-01-31') },
    });
    expect(hoped('2021-12-31')).toContain(450_000_000);
    expect(hoped('2021-12-31')).not.toContain(550_000_000);
  });

  test('on 1 March 2022 has slipped to 4 March, and a second sum stands beside the first', () => {
    expect(stateOf(plant, '2022-03-01', '2022-03-01')).toMatchObject({
      state: 'ahead',
      target: { to: day('2022-03-04') },
    });
    expect(hoped('2022-03-01')).toEqual(expect.arrayContaining([450_000_000, 550_000_000]));
  });

  test('today is open, rated at 2.7 million a year, and its exports still wait', () => {
    expect(stateOf(plant, '2026-11-26')?.state).toBe('operating');
    const rated = [...atlas.claims.values()].filter(
      ({ property, value, modality }) =>
        property === 'capacity' &&
        modality === 'asserted' &&
        value.form === 'figure' &&
        value.high === 2_700_000,
    );
    expect(rated.length).toBeGreaterThan(0);
    expect(stateOf('select-exports', '2026-11-26')?.state).toBe('ahead');
  });
});

describe('the entry to the United States', () => {
  const entry = 'xiaomi-sells-in-usa';

  test('is hoped for the end of 2018 as seen from 2018, for 2019 as seen from 2019, denied as seen today', () => {
    expect(stateOf(entry, '2018-04-30', '2018-04-30')).toMatchObject({
      state: 'ahead',
      target: { to: day('2018-12-31') },
    });
    expect(stateOf(entry, '2019-06-30', '2019-06-30')).toMatchObject({
      state: 'ahead',
      target: { to: day('2019-12-31') },
    });
    expect(stateOf(entry, '2026-11-26')?.state).toBe('denied');
  });

  test('has no line on the map of today', () => {
    const { flows } = visibleAt(atlas, at('2026-11-26'));
    expect(flows.map(({ id }) => id)).not.toContain('entry-xiaomi-sells-in-usa' as FlowId);
  });
});

describe('plants that opened, changed and closed', () => {
  test('Foxconn makes phones in Sri City from August 2015 to the end of June 2024', () => {
    expect(stateOf('foxconn-sri-city', '2015-08-09')).toBeNull();
    expect(stateOf('foxconn-sri-city', '2015-08-10')?.state).toBe('operating');
    expect(stateOf('foxconn-sri-city', '2024-06-29')?.state).toBe('operating');
    expect(stateOf('foxconn-sri-city', '2024-06-30')?.state).toBe('ended');
    expect(stateOf('foxconn-sri-city', '2024-07-03', '2024-07-03')?.state).toBe('operating');
  });

  test('the Changping factory is planned for late 2023, overdue at its end, and opens in February 2024', () => {
    expect(stateOf('xiaomi-changping', '2021-08-02')?.state).toBe('ahead');
    expect(stateOf('xiaomi-changping', '2024-01-15', '2024-01-15')?.state).toBe('overdue');
    expect(stateOf('xiaomi-changping', '2024-02-18')?.state).toBe('operating');
  });

  test('and nobody learned in 2022 that its date had moved', () => {
    const { dates } = learnedBetween(
      atlas,
      { to: day('2022-06-30') },
      day('2021-12-31'),
      day('2022-06-30'),
    );
    const moved = dates.map(({ after }) => String(after.about));
    expect(moved).toContain('select-kot-lakhpat');
    expect(moved).not.toContain('xiaomi-changping');
    expect(moved).not.toContain('xiaomi-makes-for-xiaomi-changping');
  });

  test('2018 has no Dixon phones from Noida, 2024 has', () => {
    const dixon = 'dixon-makes-for-xiaomi';
    expect(figuresOf(dixon, 'output', at('2018-12-31'))).toEqual([]);
    expect(stateOf(dixon, '2018-12-31')).toBeNull();
    expect(stateOf(dixon, '2024-06-30')?.state).toBe('operating');
    expect(figuresOf(dixon, 'output', at('2024-06-30')).length).toBeGreaterThan(0);
  });
});

describe('figures of different counters', () => {
  test('Canalys and Counterpoint on India in the last quarter of 2017 are never one line', () => {
    const shares = seriesOf(atlas, 'xiaomi-sells-in-ind' as ThingId, atlas.latest).filter(
      ({ property }) => property === 'market_share',
    );
    const lines = shares.flatMap(({ lines: all }) => all);
    const holding = (claim: string) =>
      lines.filter(({ runs }) =>
        runs.some(({ points }) =>
          points.some((point) => point.claims.some(({ id }) => id === (claim as ClaimId))),
        ),
      );
    const [canalys] = holding('india-share-q4-2017');
    const [counterpoint] = holding('india-share-q4-2017-counterpoint');
    expect(canalys?.basis).toBe('Canalys');
    expect(counterpoint?.basis).toBe('Counterpoint');
  });

  test('what one country says it sent and what the other says it got are one trade and two bases', () => {
    const trade = [...atlas.relationships.values()].filter(({ kind }) => kind === 'trade');
    const pairs = trade.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { id } of trade) {
      const claims = atlas.claimsAbout.get(id as RelationshipId) ?? [];
      const sent = claims.filter(({ property }) => property === 'exports');
      const got = claims.filter(({ property }) => property === 'imports');
      const shared = sent.filter(({ basis }) => got.some((other) => other.basis === basis));
      expect(shared.map((claim) => claim.id)).toEqual([]);
    }
  });

  test('the change of the customs code in 2022 is an event of the world, and a mark on trade over time', () => {
    const events = (atlas.claimsAbout.get('world' as ThingId) ?? []).filter(
      ({ property, valid }) => property === 'event' && valid.from === day('2022-01-01'),
    );
    expect(events).toHaveLength(1);
    expect(codeBreaks({ from: day('2019-01-01'), to: day('2025-12-31') })).toMatchObject([
      { day: day('2022-01-01') },
    ]);
  });
});

describe('what a panel adds up from the shipped tables', () => {
  const today = { to: atlas.latest, known: atlas.latest };

  test('is for the Lahore plant the fiscal year 2025 beside eleven months of the calendar year', () => {
    const moment = { ...today, mode: 'at', from: atlas.latest } as const;
    const shown = claimsOf(atlas, 'select-makes-for-xiaomi' as ThingId, moment)
      .filter(({ claim, standing }) => claim.property === 'output' && standing === 'now')
      .map(({ claim }) => claim.validText);
    expect(shown).toEqual(expect.arrayContaining(['2024-07/2025-06', '2025-01/2025-11']));
  });

  test('is for the place of the Lahore plant the day on which it was first said', () => {
    const moment = { ...today, mode: 'at', from: atlas.latest } as const;
    const shown = claimsOf(atlas, 'select-kot-lakhpat' as ThingId, moment)
      .filter(({ claim, standing }) => claim.property === 'place' && standing === 'now')
      .map(({ claim: { validText, qualifier } }) => [validText, qualifier]);
    expect(shown).toEqual([
      ['2021-11-01/..', null],
      ['2022-02-28/..', 'since_at_least'],
    ]);
  });

  test('has no talks of 2018 beside the word that Xiaomi is not on sale in the United States', () => {
    const moment = { ...today, mode: 'at', from: atlas.latest } as const;
    const shown = claimsOf(atlas, 'xiaomi-sells-in-usa' as ThingId, moment)
      .filter(({ standing }) => standing === 'now')
      .map(({ claim }) => claim.property);
    expect(shown).toContain('stage');
    expect(shown).not.toContain('talks');
  });

  test('is for its exports that they wait for leave', () => {
    const word = lastWordOf(atlas, 'select-exports' as ThingId, today);
    expect(word?.id).toBe('select-exports-waiting');
  });

  test('is for India where its phones went in the year to March 2025', () => {
    const found = destinationsOf(atlas, 'ind' as MarketId, today);
    expect(found?.sample.validText).toBe('2024-04/2025-03');
    expect(found?.rows[0]?.relationship.id).toBe('trade-ind-usa');
    expect(found?.rows.length).toBeGreaterThanOrEqual(5);
  });
});
