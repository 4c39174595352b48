import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import { readTableTexts } from '../../../src/build/tables/tableTexts.ts';
import { evidenceFileName } from '../../../src/core/dataset/evidenceFile.ts';
import { parseEvidence } from '../../../src/core/dataset/parseEvidence.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { ClaimId, ThingId } from '../../../src/core/model/id.ts';
import type { Outcome } from '../../../src/core/selection/outcomeOf.ts';
import {
  type PromiseAt,
  promiseOfClaim,
  promisesAbout,
  promisesAt,
} from '../../../src/core/selection/promisesAt.ts';
import { isoOf } from '../../../src/core/time/civil.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';
import { shippedAtlas } from '../shippedAtlas.ts';

const plan = (
  id: string,
  valid: string,
  reported: string,
  rest: Partial<ClaimRow> = {},
): ClaimRow => ({
  id,
  about: 'plant',
  valid,
  reported,
  modality: 'planned',
  ...rest,
});

const fact = (id: string, valid: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  about: 'plant',
  valid,
  ...rest,
});

type TieRow = NonNullable<AtlasRows['relationships']>[number];

const latest = '2030-01-01';

function promisesOf(rows: AtlasRows, known = latest): readonly PromiseAt[] {
  return promisesAt(atlasOf({ latest, ...rows }), day(known));
}

function outcomeOf(rows: AtlasRows, known = latest): Outcome | undefined {
  const promises = promisesOf(rows, known);
  expect(promises).toHaveLength(1);
  return promises[0]?.outcome;
}

/** An outcome in a few words: the kind, how or how late, and on which days. */
function told(outcome: Outcome | undefined): string {
  switch (outcome?.kind) {
    case undefined:
      return 'none';
    case 'open':
      return 'open';
    case 'overdue':
    case 'silent':
      return `${outcome.kind} since ${isoOf(outcome.since)}`;
    case 'changed':
      return `changed, ${outcome.how}, by ${outcome.by.id}`;
    case 'broken':
      return `broken, ${outcome.how}, ${isoOf(outcome.since)}, by ${outcome.by.id}`;
    case 'kept':
    case 'late': {
      const days = outcome.days === null ? 'no date' : `${outcome.days.from} to ${outcome.days.to}`;
      return `${outcome.kind}, ${days}, by ${outcome.by.id}`;
    }
  }
}

const january = plan('january', '2022-01', '2021-11-01');
const march = plan('march', '2022-03-04', '2022-02-28');
const opened = fact('opened', '2022-03-04/..');
const moved: AtlasRows = {
  claims: [january, march, opened],
  links: [
    ['march', 'january', 'revises'],
    ['opened', 'march', 'fulfils'],
  ],
};

describe('a promise', () => {
  test.each([
    ['2021-12-31', 'open'],
    ['2022-01-31', 'open'],
    ['2022-02-01', 'overdue since 2022-02-01'],
    ['2022-02-28', 'changed, revised, by march'],
    ['2022-03-03', 'changed, revised, by march'],
    ['2022-03-04', 'late, 32 to 32, by opened'],
  ])('that moved and was kept is, as known on %s: %s', (known, expected) => {
    expect(told(outcomeOf(moved, known))).toBe(expected);
  });

  test('is one with its later wordings, which stand in the order in which they were said', () => {
    const [promise] = promisesOf(moved);
    expect(promise?.history.map(({ id }) => String(id))).toEqual(['january', 'march']);
    expect(promise?.claim.id).toBe('march');
    expect(promise?.firstTarget).toEqual({ from: day('2022-01-01'), to: day('2022-01-31') });
    expect(promise?.target).toEqual({ from: day('2022-03-04'), to: day('2022-03-04') });
  });

  test('is the same one whichever of its wordings is asked for, and none for what is no plan', () => {
    const atlas = atlasOf({ latest, ...moved });
    const of = (id: string) => promiseOfClaim(atlas, id as ClaimId, day(latest));
    expect(of('january')).toBe(of('march'));
    expect(promisesAt(atlas, day(latest))).toEqual([of('march')]);
    expect(promisesAbout(atlas, 'plant' as ThingId, day(latest))).toEqual([of('march')]);
    expect(of('opened')).toBeNull();
  });

  test('does not exist before it was said, or once it was taken back', () => {
    expect(promisesOf(moved, '2021-10-31')).toEqual([]);
    const claims = [plan('one', '2025', '2020-01-01', { withdrawn: '2021-01-01' })];
    expect(promisesOf({ claims }, '2020-12-31')).toHaveLength(1);
    expect(promisesOf({ claims }, '2021-01-01')).toEqual([]);
  });

  test('is told once where others only repeat it, and whatever was said elsewhere is a promise of its own', () => {
    const promises = promisesOf({
      claims: [
        january,
        plan('again', '2022-01', '2021-12-01', { about: 'tie', property: 'statement', value: 'x' }),
        plan('other', '2023', '2021-12-01', { property: 'jobs', value: 5 }),
      ],
      links: [['again', 'january', 'repeats']],
    });
    expect(promises.map(({ claim, repeats }) => [claim.id, repeats.map(({ id }) => id)])).toEqual([
      ['january', ['again']],
      ['other', []],
    ]);
  });

  test('that is not due, or names no date, is open for as long as nobody says more', () => {
    expect(told(outcomeOf({ claims: [plan('one', '2030-06', '2020-01-01')] }))).toBe('open');
    expect(told(outcomeOf({ claims: [plan('one', '2020-01-01/..', '2020-01-01')] }))).toBe('open');
  });

  test('that only got its date is not changed', () => {
    const rows: AtlasRows = {
      claims: [plan('one', '2020-01/..', '2020-01-01'), plan('two', '2021-06', '2020-03-01')],
      links: [['two', 'one', 'revises']],
    };
    expect(told(outcomeOf(rows, '2020-06-01'))).toBe('open');
  });

  test('of a figure is changed when a later word names another one', () => {
    const jobs = (id: string, value: number, reported: string) =>
      plan(id, '2025', reported, { property: 'jobs', value, unit: 'people' });
    const rows: AtlasRows = {
      claims: [jobs('one', 100, '2020-01-01'), jobs('two', 200, '2020-03-01')],
      links: [['two', 'one', 'revises']],
    };
    expect(told(outcomeOf(rows, '2020-06-01'))).toBe('changed, revised, by two');
  });

  test('is not kept by a figure that happens to be as high: only a link makes it so', () => {
    const claims = [
      plan('one', '2022', '2020-01-01', { property: 'jobs', value: 100, unit: 'people' }),
      fact('counted', '2022', { property: 'jobs', value: 100, unit: 'people' }),
    ];
    expect(told(outcomeOf({ claims }, '2023-06-01'))).toBe('overdue since 2023-01-01');
    expect(told(outcomeOf({ claims, links: [['counted', 'one', 'fulfils']] }, '2023-06-01'))).toBe(
      'kept, 0 to 0, by counted',
    );
  });

  test('counts how late it came by all the days on which it can have come', () => {
    const late = (valid: string, rest: Partial<ClaimRow> = {}) =>
      told(
        outcomeOf({
          claims: [plan('one', '2022-01-15', '2021-01-01'), fact('done', valid, rest)],
          links: [['done', 'one', 'fulfils']],
        }),
      );
    expect(late('2022-02/..')).toBe('late, 17 to 44, by done');
    expect(late('2022-01/..')).toBe('kept, 0 to 16, by done');
    expect(late('2021-12/..')).toBe('kept, 0 to 0, by done');
    expect(late('2022-34/..')).toBe('late, 76 to 166, by done');
    expect(late('2022-02-01/..', { qualifier: 'since_at_least' })).toBe('kept, 0 to 17, by done');
  });

  test('without a date that was kept was not late', () => {
    const rows: AtlasRows = {
      claims: [plan('one', '2020-01/..', '2020-01-01'), fact('done', '2024-01-01/..')],
      links: [['done', 'one', 'fulfils']],
    };
    expect(told(outcomeOf(rows))).toBe('kept, no date, by done');
  });

  test('is broken by a word that says so, by a denial, or by the end of what it was about', () => {
    const broken = (row: ClaimRow, links: AtlasRows['links'] = []) =>
      told(outcomeOf({ claims: [plan('one', '2035', '2020-01-01'), row], links }));
    expect(
      broken(fact('not', '2021-05/..', { property: 'event', value: 'Sold' }), [
        ['not', 'one', 'fails'],
      ]),
    ).toBe('broken, failed, 2021-05-01, by not');
    expect(
      broken(fact('none', '2021-05/..', { modality: 'denied', reported: '2021-08-03' }), [
        ['none', 'one', 'fails'],
      ]),
    ).toBe('broken, failed, 2021-08-03, by none');
    expect(broken(fact('no', '2021-05/..', { modality: 'denied' }))).toBe(
      'broken, denied, 2021-05-01, by no',
    );
    expect(broken(fact('off', '2021-05/..', { value: 'cancelled' }))).toBe(
      'broken, cancelled, 2021-05-01, by off',
    );
    expect(broken(fact('before', '2019-05/..', { value: 'cancelled' }))).toBe('open');
    expect(broken(fact('earlier', '2019-05/..', { modality: 'denied' }))).toBe('open');
  });

  test('that was missed once and then moved is not broken', () => {
    const rows: AtlasRows = {
      claims: [january, march, fact('missed', '2022-02-01', { property: 'event', value: 'No' })],
      links: [
        ['march', 'january', 'revises'],
        ['missed', 'january', 'fails'],
      ],
    };
    expect(told(outcomeOf(rows, '2022-03-01'))).toBe('changed, revised, by march');
  });

  test('is changed where a later report is said to contradict it, whichever of the two has the link', () => {
    const claims = [plan('one', '2035', '2020-01-01'), fact('other', '2021-01/..')];
    for (const ends of [['other', 'one'] as const, ['one', 'other'] as const]) {
      const links: AtlasRows['links'] = [[...ends, 'contradicts']];
      expect(told(outcomeOf({ claims, links }))).toBe('changed, otherwise, by other');
    }
    const earlier = [plan('one', '2035', '2020-01-01'), fact('other', '2019-01/..')];
    expect(told(outcomeOf({ claims: earlier, links: [['other', 'one', 'contradicts']] }))).toBe(
      'open',
    );
  });

  test('of a figure is changed only by one of the same property and unit that was told after its day', () => {
    const promised = plan('one', '2022', '2020-01-01', {
      property: 'capacity',
      value: 120,
      unit: 'units/year',
    });
    const counted = (rest: Partial<ClaimRow>) =>
      told(
        outcomeOf(
          {
            claims: [
              promised,
              fact('counted', '2022', {
                property: 'capacity',
                value: 60,
                unit: 'units/year',
                reported: '2023-02-01',
                ...rest,
              }),
            ],
            links: [['counted', 'one', 'contradicts']],
          },
          '2023-06-01',
        ),
      );
    expect(counted({})).toBe('changed, otherwise, by counted');
    expect(counted({ property: 'output' })).toBe('overdue since 2023-01-01');
    expect(counted({ unit: 'units/month' })).toBe('overdue since 2023-01-01');
    expect(counted({ reported: '2022-06-01' })).toBe('overdue since 2023-01-01');
  });

  test('is changed where a later report took its place', () => {
    const claims = [plan('one', '2035', '2020-01-01'), fact('other', '2021-01/..')];
    const links: AtlasRows['links'] = [['other', 'one', 'supersedes']];
    expect(told(outcomeOf({ claims, links }))).toBe('changed, replaced, by other');
  });

  test('of which we know no word for 24 months after its day is silent, never broken', () => {
    const rows: AtlasRows = { claims: [plan('one', '2018-12', '2018-03-01')] };
    expect(told(outcomeOf(rows, '2020-12-31'))).toBe('overdue since 2019-01-01');
    expect(told(outcomeOf(rows, '2021-01-01'))).toBe('silent since 2021-01-01');
  });

  test('holds every day that was named, by whoever only confirms it too', () => {
    const claims = [
      plan('by-winter', '2018-12/2019-03', '2018-03-05'),
      plan('by-december', '2018-12', '2018-03'),
      plan('next-year', '2019', '2018-07-04'),
    ];
    const links: AtlasRows['links'] = [
      ['by-december', 'by-winter', 'confirms'],
      ['next-year', 'by-winter', 'revises'],
    ];
    const [promise] = promisesOf({ claims, links });
    expect(promise?.history.map(({ id }) => String(id))).toEqual([
      'by-december',
      'by-winter',
      'next-year',
    ]);
    expect(promise?.repeats).toEqual([]);
    expect(promise?.firstTarget).toEqual({ from: day('2018-12-01'), to: day('2018-12-31') });
    // A word of the same month that moves the first one was said after it.
    const moved = promisesOf({ claims, links: [['by-december', 'by-winter', 'revises']] }).at(0);
    expect(moved?.history.map(({ id }) => String(id))).toEqual(['by-winter', 'by-december']);
  });

  test('does not hang on the order of rows, and a later day never takes one away', () => {
    const rows: readonly ClaimRow[] = [
      january,
      march,
      opened,
      plan('jobs', '2023', '2021-01-01', { property: 'jobs', value: 5, unit: 'people' }),
      fact('hired', '2023-05/..', { property: 'jobs', value: 5, unit: 'people' }),
      plan('again', '2023', '2021-06-01', { property: 'statement', value: 'Five jobs' }),
    ];
    const links = [
      ...(moved.links ?? []),
      ['hired', 'jobs', 'fulfils'],
      ['again', 'jobs', 'repeats'],
    ] as const;
    const summary = (claims: readonly ClaimRow[], known: string) =>
      promisesOf({ claims, links }, known)
        .map(({ claim, outcome }) => `${claim.id} ${told(outcome)}`)
        .sort();
    const days = ['2021-12-31', '2022-02-15', '2022-03-04', '2023-12-31', latest];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.constantFrom(...days),
        (claims, known) => {
          expect(summary(claims, known)).toEqual(summary(rows, known));
        },
      ),
      { numRuns: 50 },
    );
    const counts = days.map((known) => summary(rows, known).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

describe('an opening', () => {
  const works = { organisations: [{ id: 'acme' }], facilities: [{ id: 'plant', place: 'town' }] };
  const tie = (id: string, rest: Partial<TieRow> = {}): TieRow => ({
    id,
    kind: 'makes_for',
    from: 'acme',
    to: 'acme',
    viaFacility: 'plant',
    ...rest,
  });
  const said = (
    claims: readonly ClaimRow[],
    ties: readonly TieRow[],
    links: Pick<AtlasRows, 'links'> = {},
  ) =>
    promisesOf({ ...works, relationships: ties, claims, ...links })
      .map(({ claim, also }) => [claim.id, ...also.map((other) => other.claim.id)].join(' + '))
      .sort();
  const ofTie = plan('tied', '2022-01', '2021-11-01', { about: 'tie' });

  test('that is said of a plant and of a tie through it on one day is one promise that names both', () => {
    expect(said([january, ofTie], [tie('tie')])).toEqual(['january + tied']);
    const second = { ...ofTie, id: 'second', about: 'other' };
    expect(said([ofTie, january, second], [tie('tie'), tie('other')])).toEqual([
      'january + tied + second',
    ]);
  });

  test('is another one where the day, the target, the plant or the outcome differs', () => {
    const both = ['january', 'tied'];
    expect(said([january, { ...ofTie, reported: '2021-11-02' }], [tie('tie')])).toEqual(both);
    expect(said([january, { ...ofTie, valid: '2022-02' }], [tie('tie')])).toEqual(both);
    expect(said([january, { ...ofTie, value: 'trial' }], [tie('tie')])).toEqual(both);
    expect(said([january, ofTie], [tie('tie', { viaFacility: null })])).toEqual(both);
    expect(said([january, ofTie], [tie('tie', { kind: 'exports_to' })])).toEqual(both);
    const links = { links: [['opened', 'january', 'fulfils'] as const] };
    expect(said([january, ofTie, opened], [tie('tie')], links)).toEqual(both);
  });

  test('stands alone in what is asked of the plant and of the tie', () => {
    const rows = { ...works, relationships: [tie('tie')], claims: [january, ofTie], latest };
    const about = (thing: string) =>
      promisesAbout(atlasOf(rows), thing as ThingId, day(latest)).map(({ claim }) => claim.id);
    expect(about('plant')).toEqual(['january']);
    expect(about('tie')).toEqual(['tied']);
  });
});

describe('the promises of the shipped tables', () => {
  const atlas = shippedAtlas();
  const plant = (known: string) => {
    const ofPlant = promisesAbout(atlas, 'select-kot-lakhpat' as ThingId, day(known));
    return ofPlant.find(({ claim }) => claim.property === 'stage');
  };

  test('the Select plant: for January 2022, moved to 4 March 2022, kept that day, 32 days late', () => {
    expect(plant('2021-10-31')).toBeUndefined();
    expect(told(plant('2021-12-31')?.outcome)).toBe('open');
    expect(told(plant('2022-02-15')?.outcome)).toBe('overdue since 2022-02-01');
    expect(told(plant('2022-03-01')?.outcome)).toBe(
      'changed, revised, by select-plant-plan-mar-2022',
    );
    const now = plant(isoOf(atlas.latest));
    expect(now?.history.map(({ validText }) => validText)).toEqual(['2022-01', '2022-03-04']);
    expect(told(now?.outcome)).toBe('late, 32 to 32, by select-plant-opened');
  });

  test('the US entry: hoped for the end of 2018, moved to 2019, overdue, and not kept', () => {
    const entry = (known: string) => {
      const promise = promiseOfClaim(atlas, 'us-entry-plan-2018' as ClaimId, day(known));
      return told(promise?.outcome);
    };
    expect(entry('2018-04-30')).toBe('open');
    expect(entry('2019-06-30')).toBe('changed, revised, by us-entry-plan-2019');
    expect(entry('2020-06-30')).toBe('overdue since 2020-01-01');
    expect(entry(isoOf(atlas.latest))).toMatch(/^broken/);
    const now = promiseOfClaim(atlas, 'us-entry-plan-2018' as ClaimId, atlas.latest);
    expect(now?.history.map(({ validText }) => validText)).toEqual([
      '2018-12',
      '2018-12/2019-03',
      '2019',
    ]);
  });

  test('an opening and the ties through the plant are told once, and were said by one source', () => {
    const read = parseEvidence(buildData(readTableTexts('data')).files.get(evidenceFileName));
    if (!read.ok) throw new Error('the evidence cannot be read');
    const saidBy = ({ id }: Claim) => {
      const { source, speaker } = read.value.evidence.get(id) ?? {};
      return `${source} ${speaker}`;
    };
    const joined = promisesAt(atlas, atlas.latest).filter(({ also }) => also.length > 0);
    expect(joined.map(({ claim }) => String(claim.about))).toContain('select-kot-lakhpat');
    for (const { history, also } of joined) {
      for (const other of also) expect(other.history.map(saidBy)).toEqual(history.map(saidBy));
    }
  });

  test('Xiaomi’s listing was kept, and the exports from Lahore are still waited for', () => {
    const of = (id: string) => told(promiseOfClaim(atlas, id as ClaimId, atlas.latest)?.outcome);
    expect(of('xiaomi-listing-plan-2018')).toBe('kept, 0 to 0, by xiaomi-listed');
    expect(of('select-exports-plan')).toBe('open');
  });

  test('no figure of another matter, and none from before its day, breaks a plan', () => {
    const of = (id: string) => told(promiseOfClaim(atlas, id as ClaimId, atlas.latest)?.outcome);
    expect(of('samsung-noida-capacity-plan')).toMatch(/^silent/);
    expect(of('dbg-gazipur-jobs-plan')).toBe('open');
    expect(of('dixon-investment-plan')).toMatch(/^overdue/);
    expect(of('dixon-floor-area-plan')).toBe('changed, otherwise, by dixon-floor-area');
  });

  test('Changping was promised once, for the end of 2023, and came 49 days late', () => {
    for (const id of ['xiaomi-changping-plan-2021-plant', 'xiaomi-changping-plan-2022-plant']) {
      const promise = promiseOfClaim(atlas, id as ClaimId, atlas.latest);
      expect(promise?.history).toHaveLength(1);
      expect(promise?.repeats).toHaveLength(1);
      expect(promise?.firstTarget).toEqual(promise?.target);
      expect(told(promise?.outcome)).toBe('late, 49 to 49, by xiaomi-changping-opened-plant');
    }
  });

  test('what was there before a plan was made never made it come true', () => {
    for (const country of ['mys', 'tha']) {
      const promise = promiseOfClaim(
        atlas,
        `dbg-exports-to-${country}-plan` as ClaimId,
        atlas.latest,
      );
      expect(told(promise?.outcome)).toBe(
        `changed, otherwise, by dbg-exports-to-${country}-started`,
      );
    }
  });

  test('each plan stands in exactly one promise, and each promise has an outcome', () => {
    const promises = promisesAt(atlas, atlas.latest);
    const wordings = promises
      .flatMap((promise) => [promise, ...promise.also])
      .flatMap(({ history, repeats }) => [...history, ...repeats]);
    const plans = [...atlas.claims.values()].filter(
      ({ modality, withdrawn }) =>
        (modality === 'planned' || modality === 'forecast') && withdrawn === null,
    );
    expect(wordings.map(({ id }) => id).sort()).toEqual(plans.map(({ id }) => id).sort());
    expect(plans.length).toBeGreaterThan(30);
  });
});
