import { describe, expect, test } from 'vitest';
import type { RelationshipId, ThingId } from '../../../src/core/model/id.ts';
import type { RelationshipKind } from '../../../src/core/model/thing.ts';
import { figureAt } from '../../../src/core/selection/figure.ts';
import { quantityOf } from '../../../src/core/selection/quantityOf.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

type Row = Omit<ClaimRow, 'about' | 'id'> & { readonly id?: string };

function atlasWith(rows: readonly Row[], kind: RelationshipKind, links: AtlasRows['links'] = []) {
  return atlasOf({
    relationships: [{ id: 'tie', kind, from: 'maker' }],
    claims: rows.map((row, index) => ({ id: `c${index}`, about: 'tie', ...row })),
    links,
    latest: '2026-01-01',
  });
}

const moment = (to: string, from = to) =>
  ({
    mode: from === to ? 'at' : 'during',
    from: day(from),
    to: day(to),
    known: day('2026-01-01'),
  }) as const;

/** What each counter says of shipments, as `basis: high`. */
function shipments(rows: readonly Row[]) {
  const atlas = atlasWith(
    rows.map((row) => ({ property: 'shipments', unit: 'units', ...row })),
    'sells_in',
  );
  return (to: string, from?: string) =>
    figureAt(atlas, 'tie' as ThingId, 'shipments', moment(to, from)).map(
      ({ basis, claim }) => `${basis}: ${claim.value.form === 'figure' && claim.value.high}`,
    );
}

describe('figureAt', () => {
  test('a closed period stays the last known one for 12 months after it, and no longer', () => {
    const at = shipments([{ basis: 'A', value: 8, valid: '2017-36' }]);
    expect(at('2017-09-30')).toEqual([]);
    expect(at('2017-10-01')).toEqual(['A: 8']);
    expect(at('2018-12-31')).toEqual(['A: 8']);
    expect(at('2019-01-01')).toEqual([]);
  });

  test('it gives way as soon as a figure of the same counter for a later period begins', () => {
    const at = shipments([
      { basis: 'A', value: 8, valid: '2017-36' },
      { basis: 'A', value: 9, valid: '2018-34' },
      { basis: 'B', value: 7, valid: '2017-36' },
    ]);
    expect(at('2018-03-31')).toEqual(['A: 8', 'B: 7']);
    expect(at('2018-04-01')).toEqual(['A: 9', 'B: 7']);
  });

  test('what counts now comes before what has just ended', () => {
    const at = shipments([
      { basis: 'A', value: 40, valid: '2018' },
      { basis: 'A', value: 9, valid: '2018-34' },
    ]);
    expect(at('2018-02-01')).toEqual(['A: 40']);
    expect(at('2018-05-01')).toEqual(['A: 9']);
    expect(at('2018-08-01')).toEqual(['A: 40']);
  });

  test('of two reports of one period the later one speaks', () => {
    const at = shipments([
      { basis: 'A', value: 8, valid: '2017-36', reported: '2018-02-01' },
      { basis: 'A', value: 9, valid: '2017-36', reported: '2018-01-15' },
    ]);
    expect(at('2018-03-01')).toEqual(['A: 8']);
  });

  test('a span of days needs a real overlap, and takes the last figure in it', () => {
    const during = shipments([
      { basis: 'A', value: 8, valid: '2017-36' },
      { basis: 'A', value: 9, valid: '2018-33' },
    ]);
    expect(during('2018-06-30', '2017-12-31')).toEqual(['A: 9']);
    expect(during('2017-12-31', '2017-11-01')).toEqual(['A: 8']);
    expect(during('2018-06-30', '2018-04-01')).toEqual([]);
  });

  test('what is so until further notice does not grow old', () => {
    const atlas = atlasWith(
      [{ property: 'capacity', value: 400_000, unit: 'units/month', valid: '2021-04/..' }],
      'makes_for',
    );
    expect(figureAt(atlas, 'tie' as ThingId, 'capacity', moment('2025-12-31'))).toHaveLength(1);
  });

  test('a planned figure holds beside a fact from its report until it is replaced or met', () => {
    const capacity = { property: 'capacity', unit: 'units/month' } as const;
    const atlas = atlasWith(
      [
        { ...capacity, value: 400, valid: '2021-04/..' },
        { ...capacity, value: 550, valid: '2023', reported: '2022-02-28', modality: 'planned' },
        { ...capacity, value: 600, valid: '2023', reported: '2022-09-01', modality: 'planned' },
        { ...capacity, value: 600, valid: '2023-07/..', reported: '2023-09-15' },
      ],
      'makes_for',
      [
        ['c2', 'c1', 'revises'],
        ['c3', 'c2', 'fulfils'],
      ],
    );
    const ids = (time: string) =>
      figureAt(atlas, 'tie' as ThingId, 'capacity', moment(time)).map(({ claim }) => claim.id);
    expect(ids('2022-02-27')).toEqual(['c0']);
    expect(ids('2022-02-28')).toEqual(['c0', 'c1']);
    expect(ids('2022-09-01')).toEqual(['c0', 'c2']);
    expect(ids('2023-07-01')).toEqual(['c3']);
  });

  test('a denied figure is none', () => {
    expect(shipments([{ value: 8, valid: '2017-36', modality: 'denied' }])('2017-12-01')).toEqual(
      [],
    );
  });
});

describe('quantityOf', () => {
  const output = { property: 'output', value: 500_000, unit: 'units/month' } as const;
  const capacity = { property: 'capacity', value: 25_000_000, unit: 'units/year' } as const;

  function quantity(rows: readonly Row[], time: string, kind: RelationshipKind = 'makes_for') {
    const atlas = atlasWith(rows, kind);
    const tie = atlas.relationships.get('tie' as RelationshipId);
    return tie === undefined ? null : quantityOf(atlas, tie, moment(time));
  }

  test('a counted output comes before a capacity, and a capacity before a plan', () => {
    const plan = { ...output, value: 9, valid: '2024', reported: '2023-01-01' } as const;
    const rows: readonly Row[] = [
      { ...plan, modality: 'planned' },
      { ...capacity, valid: '2023-06/..' },
      { ...output, valid: '2023-11' },
    ];
    expect(quantity(rows, '2023-01-01')).toMatchObject({ perYear: 108, counted: false });
    expect(quantity(rows, '2023-06-01')).toMatchObject({ perYear: 25_000_000, counted: false });
    expect(quantity(rows, '2023-11-01')).toMatchObject({ perYear: 6_000_000, counted: true });
    expect(quantity(rows, '2024-11-30')).toMatchObject({ perYear: 6_000_000, counted: true });
    expect(quantity(rows, '2024-12-01')).toMatchObject({ perYear: 25_000_000, counted: false });
  });

  test('a month counts twelvefold and a quarter fourfold, the words stay as claimed', () => {
    const month = quantity([{ ...output, valid: '2023-11' }], '2023-11-01');
    expect(month).toMatchObject({ low: 500_000, high: 500_000, perYear: 6_000_000 });
    const sums = { ...output, unit: 'units' } as const;
    expect(quantity([{ ...sums, valid: '2023-11' }], '2023-11-01')?.perYear).toBe(6_000_000);
    expect(quantity([{ ...sums, valid: '2023-34' }], '2023-05-01')?.perYear).toBe(2_000_000);
    expect(quantity([{ ...sums, valid: '2023' }], '2023-05-01')?.perYear).toBe(500_000);
  });

  test('a whole year comes before a part of one, whoever counted it and whichever began last', () => {
    const exports = { property: 'exports', unit: 'USD' } as const;
    const rows: readonly Row[] = [
      { ...exports, basis: 'Ministry', value: 10, valid: '2023-04/2024-03' },
      { ...exports, basis: 'Association', value: 3, valid: '2023-04/2023-09' },
      { ...exports, basis: 'Association', value: 9, valid: '2024-04/2024-09' },
    ];
    expect(quantity(rows, '2023-06-01', 'trade')).toMatchObject({ perYear: 10 });
    expect(quantity(rows, '2024-05-01', 'trade')).toMatchObject({ perYear: 10 });
    expect(quantity(rows, '2025-04-01', 'trade')).toMatchObject({ perYear: 18 });
  });

  test('of two counters of the same year the one with the longer series leads, at every time', () => {
    const exports = { property: 'exports', unit: 'USD' } as const;
    const rows: readonly Row[] = [
      { ...exports, basis: 'Customs', value: 1, valid: '2021' },
      { ...exports, basis: 'Customs', value: 2, valid: '2022' },
      { ...exports, basis: 'Newcomer', value: 5, valid: '2022' },
    ];
    expect(quantity(rows, '2022-06-01', 'trade')).toMatchObject({ perYear: 2 });
    expect(quantity(rows.toReversed(), '2022-06-01', 'trade')).toMatchObject({ perYear: 2 });
  });

  test('a target gives no width any more once it counts as given up', () => {
    const target: Row = { ...output, valid: '2019', reported: '2018-05-01', modality: 'planned' };
    expect(quantity([target], '2021-12-31')?.perYear).toBe(6_000_000);
    expect(quantity([target], '2022-01-01')).toBeNull();
  });

  test('a sum without an end has no yearly rate and no width', () => {
    expect(quantity([{ ...output, unit: 'units', valid: '2023/..' }], '2023-05-01')).toBeNull();
  });

  test('the width shows the upper end of a range', () => {
    const target: Row = {
      property: 'output',
      value: [2_500_000, 3_000_000],
      unit: 'units/year',
      valid: '2022',
      reported: '2021-11-01',
      modality: 'planned',
    };
    expect(quantity([target], '2021-11-01')).toMatchObject({
      low: 2_500_000,
      high: 3_000_000,
      perYear: 3_000_000,
    });
  });

  test('equal quantities are equal at every time, in whatever unit they were claimed', () => {
    const yearly = { ...output, value: 6_000_000, unit: 'units/year', valid: '2021' } as const;
    const widths = [
      quantity([yearly], '2021-05-05'),
      quantity([yearly], '2022-12-31'),
      quantity([{ ...output, valid: '2021-04/..' }], '2025-05-05'),
    ].map((one) => [one?.perYear, one?.unit]);
    expect(widths).toEqual([
      [6_000_000, 'units'],
      [6_000_000, 'units'],
      [6_000_000, 'units'],
    ]);
  });

  test('an export is as wide as what was counted, in phones or else in dollars, never as planned', () => {
    const dollars = { property: 'revenue', value: 7, unit: 'USD/year', valid: '2022/..' } as const;
    const phones = { property: 'shipments', value: 5, unit: 'units', valid: '2023' } as const;
    expect(quantity([dollars], '2022-01-01', 'exports_to')).toMatchObject({
      unit: 'USD',
      perYear: 7,
      counted: true,
    });
    expect(quantity([dollars, phones], '2023-01-01', 'exports_to')?.unit).toBe('units');
    const plan = { ...dollars, modality: 'planned' } as const;
    expect(quantity([plan], '2022-01-01', 'exports_to')).toBeNull();
  });

  test('other money than dollars gives no width', () => {
    const rupees = { property: 'revenue', value: 7, unit: 'INR', valid: '2022' } as const;
    expect(quantity([rupees], '2022-01-01', 'exports_to')).toBeNull();
  });

  test('an entry is a hairline whatever is shipped', () => {
    const shipped = { property: 'shipments', value: 8, unit: 'units', valid: '2022' } as const;
    expect(quantity([shipped], '2022-01-01', 'sells_in')).toBeNull();
  });
});
