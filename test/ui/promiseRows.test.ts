import { describe, expect, test } from 'vitest';
import type { EvidenceBook } from '../../src/core/model/atlas.ts';
import type { Evidence, Source } from '../../src/core/model/claim.ts';
import type { ClaimId, SourceId } from '../../src/core/model/id.ts';
import type { OutcomeKind } from '../../src/core/selection/outcomeOf.ts';
import { promisesAt } from '../../src/core/selection/promisesAt.ts';
import type { Sort } from '../../src/core/view/view.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import {
  filterPromises,
  outcomeCounts,
  type PromiseRow,
  promiseRows,
} from '../../src/ui/promiseRows.ts';
import { sortedPromises } from '../../src/ui/sortedPromises.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

const plan = (
  id: string,
  about: string,
  valid: string,
  reported: string,
  rest: Partial<ClaimRow> = {},
): ClaimRow => ({ id, about, valid, reported, modality: 'planned', ...rest });

const tables: AtlasRows = {
  organisations: [{ id: 'acme', name: 'Acme' }],
  places: [{ id: 'town', name: 'Town' }],
  facilities: [
    { id: 'north', name: 'North works', place: 'town' },
    { id: 'south', name: 'South works', place: 'town' },
  ],
  claims: [
    plan('january', 'north', '2022-01', '2021-11-01'),
    plan('march', 'north', '2022-03-04', '2022-02-28'),
    { id: 'opened', about: 'north', valid: '2022-03-04/..' },
    plan('jobs', 'south', '2023', '2021-06-01', { property: 'jobs', value: 500, unit: 'people' }),
    plan('hope', 'acme', '2021-03-01/..', '2021-03-01', {
      property: 'statement',
      modality: 'forecast',
    }),
    plan('again', 'acme', '2021-03-02/..', '2021-03-02', {
      property: 'statement',
    }),
  ],
  links: [
    ['march', 'january', 'revises'],
    ['opened', 'march', 'fulfils'],
    ['again', 'hope', 'repeats'],
  ],
  latest: '2024-06-01',
};

const atlas = atlasOf(tables);

const spoken: Readonly<Record<string, string>> = {
  hope: 'More shops at home',
  again: 'More shops',
};

function bookOf(speakers: Readonly<Record<string, string | null>>): EvidenceBook {
  const evidence = Object.entries(speakers).map(
    ([id, speaker]) =>
      [
        id as ClaimId,
        { source: `paper-${id}`, speaker, words: spoken[id] ?? null } as unknown as Evidence,
      ] as const,
  );
  const sources = Object.keys(speakers).map(
    (id) => [`paper-${id}` as SourceId, { publisher: `Paper of ${id}` } as Source] as const,
  );
  return {
    evidence: new Map(evidence),
    sources: new Map(sources),
    reasons: new Map(),
    version: null,
  };
}

const book = bookOf({
  january: 'acme',
  march: 'acme',
  opened: null,
  jobs: null,
  hope: 'A minister',
  again: null,
});

function rowsOn(known = '2024-06-01', sources: EvidenceBook | null = book) {
  return promiseRows(atlas, promisesAt(atlas, day(known)), day(known), sources, messages);
}

function rowOf(id: string, rows = rowsOn()): PromiseRow {
  const found = rows.find((row) => String(row.id) === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

const ids = (rows: readonly PromiseRow[]) => rows.map(({ id }) => String(id));

describe('a row of the promises', () => {
  test('says what was promised by whom, when it was due at first and at last, and how late it came', () => {
    expect(rowOf('march')).toMatchObject({
      focus: { kind: 'facility', id: 'north' },
      thing: 'North works',
      what: 'Planned opening',
      who: 'Acme',
      said: '1 Nov 2021',
      due: '4 Mar 2022',
      dueAtFirst: 'at first Jan 2022',
      outcome: 'kept 4 Mar 2022, 32 days late',
    });
  });

  test('says who reported it where the source names no speaker, and nothing until the sources are there', () => {
    expect(rowOf('jobs').who).toBe('reported by Paper of jobs');
    expect(rowOf('hope').who).toBe('A minister');
    const moved = bookOf({ january: 'acme', march: 'A mayor', opened: 'A king' });
    expect(rowOf('march', rowsOn('2024-06-01', moved)).who).toBe('Acme and A mayor');
    const papers = bookOf({ january: null, march: null, opened: null });
    expect(rowOf('march', rowsOn('2024-06-01', papers)).who).toBe(
      'reported by Paper of january and Paper of march',
    );
    const both = bookOf({ january: 'acme', march: null, opened: null });
    expect(rowOf('march', rowsOn('2024-06-01', both)).who).toBe(
      'Acme; also reported by Paper of march',
    );
    expect(rowOf('jobs', rowsOn('2024-06-01', null))).toMatchObject({ who: null, sources: null });
  });

  test('counts the sources of all who tell of it, of repeats and of the outcome too', () => {
    expect(rowOf('march').sources).toBe(3);
    expect(rowOf('hope').sources).toBe(2);
    expect(rowOf('jobs').sources).toBe(1);
  });

  test('says a figure with its unit, and a statement in its own words', () => {
    expect(rowOf('jobs').what).toBe('Jobs: 500 people');
    expect(rowOf('hope').what).toBe('More shops at home');
    expect(rowOf('hope').due).toBe('no date named');
  });

  test('never says of what is hoped for that it was made or earned', () => {
    const hopes = atlasOf({
      claims: [
        plan('made', 'tie', '2030', '2022-01-01', {
          property: 'output',
          value: [2_500_000, 3_000_000],
          unit: 'units/year',
        }),
        plan('earned', 'plant', '2030', '2022-01-02', {
          property: 'revenue',
          value: 450_000_000,
          unit: 'USD/year',
          qualifier: 'about',
        }),
      ],
      latest: '2023-01-01',
    });
    const rows = promiseRows(hopes, promisesAt(hopes, hopes.latest), hopes.latest, null, messages);
    expect(rows.map(({ what }) => what)).toEqual([
      'To be made: 2.5–3 m phones a year',
      'What it should bring in: about $450 m a year',
    ]);
  });

  test('says what is planned by what it is planned of, and by whose count', () => {
    const words = (claim: Partial<ClaimRow>, kind: 'sells_in' | 'exports_to' | 'makes_for') => {
      const plans = atlasOf({
        relationships: [{ id: 'tie', kind, from: 'acme' }],
        claims: [plan('one', 'tie', '2030', '2022-01-01', claim)],
        latest: '2023-01-01',
      });
      const rows = promiseRows(
        plans,
        promisesAt(plans, plans.latest),
        plans.latest,
        null,
        messages,
      );
      return rows[0]?.what;
    };
    expect(words({}, 'sells_in')).toBe('Planned entry');
    expect(words({ modality: 'forecast' }, 'exports_to')).toBe('Expected start of exports');
    expect(words({}, 'makes_for')).toBe('Planned start of production');
    expect(words({ value: 'closed' }, 'makes_for')).toBe('Planned end');
    expect(words({ value: 'trial' }, 'makes_for')).toBe('Planned: trial runs');
    expect(words({ property: 'production_start' }, 'makes_for')).toBe(
      'Planned start of production',
    );
    const counted = { property: 'output', value: 93e6, unit: 'units' } as const;
    expect(words({ ...counted, basis: 'Acme, phones made in India' }, 'makes_for')).toBe(
      'To be made: 93 m phones (phones made in India)',
    );
    expect(words({ ...counted, basis: 'Acme' }, 'makes_for')).toBe('To be made: 93 m phones');
  });

  test('names the ties of which an opening is said as well, as they were meant, and counts their sources', () => {
    const opening = atlasOf({
      ...tables,
      markets: [{ id: 'pak', name: 'Pakistan' }],
      relationships: [
        { id: 'tie', kind: 'makes_for', from: 'acme', to: 'acme', viaFacility: 'north' },
      ],
      claims: [
        ...(tables.claims ?? []).filter(({ about }) => about === 'north'),
        plan('tied', 'tie', '2022-01', '2021-11-01'),
        plan('tied-march', 'tie', '2022-03-04', '2022-02-28'),
        { id: 'tied-opened', about: 'tie', valid: '2022-03-04/..' },
      ],
      links: [
        ...(tables.links ?? []).slice(0, 2),
        ['tied-march', 'tied', 'revises'],
        ['tied-opened', 'tied-march', 'fulfils'],
      ],
    });
    const { latest } = opening;
    const sources = bookOf({ january: 'acme', march: 'acme', opened: null, tied: 'acme' });
    const rows = promiseRows(opening, promisesAt(opening, latest), latest, sources, messages);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ thing: 'North works', sources: 4 });
    expect(rows[0]?.also).toEqual([expect.stringMatching(/^Acme is to make its own phones/)]);
    expect(filterPromises(rows, { words: 'own phones', only: new Set() })).toHaveLength(1);
  });

  test('tells a tie as it was meant, not what became of it', () => {
    const entry = atlasOf({
      organisations: [{ id: 'acme', name: 'Acme' }],
      markets: [{ id: 'fra', name: 'France' }],
      relationships: [{ id: 'entry', kind: 'sells_in', from: 'acme', to: 'fra' }],
      claims: [
        plan('meant', 'entry', '2018-05-22', '2018-05'),
        { id: 'entered', about: 'entry', valid: '2018-05-22/..' },
        plan('shops', 'entry', '2030', '2018-05', { property: 'stores', unit: 'stores', value: 9 }),
      ],
      links: [['entered', 'meant', 'fulfils']],
    });
    const { latest } = entry;
    const rows = promiseRows(entry, promisesAt(entry, latest), latest, null, messages);
    expect(rows.map(({ thing }) => thing)).toEqual([
      'Acme’s entry to France',
      'Acme sells in France',
    ]);
  });

  test('tells nothing that was not known on the day', () => {
    const [row, ...others] = rowsOn('2022-02-15').filter(({ thing }) => thing === 'North works');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      id: 'january',
      due: 'Jan 2022',
      dueAtFirst: null,
      outcome: 'overdue since 1 Feb 2022',
    });
    expect(rowOf('march', rowsOn('2022-03-01')).outcome).toBe(
      'changed, moved to 4 Mar 2022, still open',
    );
  });
});

describe('the filter of the promises', () => {
  const filtered = (words: string, ...only: OutcomeKind[]) =>
    ids(filterPromises(rowsOn(), { words, only: new Set(only) }));

  test('shows all while nothing is chosen or typed', () => {
    expect(filtered('  ')).toEqual(['march', 'jobs', 'hope']);
  });

  test('shows the chosen outcomes, and rows that have all the words, in whatever letters', () => {
    expect(filtered('', 'late', 'open')).toEqual(['march', 'hope']);
    expect(filtered('SHOPS minister')).toEqual(['hope']);
    expect(filtered('works', 'open')).toEqual([]);
  });

  test('counts the rows of each outcome', () => {
    expect([...outcomeCounts(rowsOn())]).toEqual([
      ['late', 1],
      ['overdue', 1],
      ['open', 1],
    ]);
  });
});

describe('the order of the promises', () => {
  const sorted = (column: Sort['column'], direction: Sort['direction'], rows = rowsOn()) =>
    ids(sortedPromises(rows, { column, direction }, 'en'));

  test.each([
    ['what', ['hope', 'march', 'jobs']],
    ['who', ['hope', 'march', 'jobs']],
    ['said', ['hope', 'jobs', 'march']],
    ['outcome', ['jobs', 'hope', 'march']],
    ['sources', ['jobs', 'hope', 'march']],
  ] as const)('follows %s, and the other way round', (column, order) => {
    expect(sorted(column, 'asc')).toEqual(order);
    expect(sorted(column, 'desc')).toEqual([...order].reverse());
  });

  test('leaves what names no date at the end, whichever way the dates run', () => {
    expect(sorted('due', 'asc')).toEqual(['march', 'jobs', 'hope']);
    expect(sorted('due', 'desc')).toEqual(['jobs', 'march', 'hope']);
  });

  test('of what is equal, what was said first stands first, whatever the order of the rows', () => {
    const waiting = rowsOn('2024-06-01', null);
    expect(sorted('who', 'asc', waiting)).toEqual(['hope', 'jobs', 'march']);
    expect(sorted('who', 'desc', [...waiting].reverse())).toEqual(['hope', 'jobs', 'march']);
  });
});
