import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { type Series, seriesOf } from '../../../src/core/selection/series.ts';
import { isoOf } from '../../../src/core/time/civil.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';
import { shippedAtlas } from '../shippedAtlas.ts';

type Row = Omit<ClaimRow, 'about'>;

const known = '2026-01-01';

function seriesFrom(rows: readonly Row[], rest: Omit<AtlasRows, 'claims'> = {}, on = known) {
  const claims = rows.map((row) => ({ about: 'it', ...row }));
  return seriesOf(atlasOf({ claims, ...rest, latest: known }), 'it' as ThingId, day(on));
}

/** Each line as its runs, a run as the figures in it: `2018 2019 | 2021` of a missing year. */
const drawn = (series: Series | undefined): Record<string, string> =>
  Object.fromEntries(
    (series?.lines ?? []).map(({ basis, runs }) => [
      basis ?? '',
      runs
        .map(
          ({ planned, points }) =>
            points.map(({ low }) => low).join(' ') + (planned ? ' planned' : ''),
        )
        .join(' | '),
    ]),
  );

const shipped = (id: string, valid: string, value: number, basis = 'Canalys'): Row => ({
  id,
  property: 'shipments',
  unit: 'units',
  basis,
  valid,
  value,
  reported: '2025-01-01',
});

describe('a series', () => {
  test('has a line for each counter, never one through two of them', () => {
    const [series] = seriesFrom([
      shipped('a', '2019', 10),
      shipped('b', '2020', 11, 'IDC'),
      shipped('c', '2020', 12),
      shipped('d', '2021', 13, 'IDC'),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '10 12', IDC: '11 13' });
  });

  test('breaks where a year is missing', () => {
    const [series] = seriesFrom([
      shipped('a', '2018', 1),
      shipped('b', '2019', 2),
      shipped('c', '2021', 4),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '1 2 | 4' });
  });

  test('never joins a quarter to a year: amounts of each have a series of their own', () => {
    const years = ['2019', '2020', '2021'].map((year, at) => shipped(year, year, 100 + at));
    const quarters = ['33', '34', '35'].map((code, at) => shipped(code, `2020-${code}`, 25 + at));
    const all = seriesFrom([...years, ...quarters]);
    expect(all.map(({ months }) => months)).toEqual([12, 3]);
    expect(all.map(drawn)).toEqual([{ Canalys: '100 101 102' }, { Canalys: '25 26 27' }]);
  });

  test('holds no share of a quarter against one of a year', () => {
    const share = (id: string, valid: string, value: number): Row => ({
      ...shipped(id, valid, value),
      property: 'market_share',
      unit: 'percent',
    });
    const all = seriesFrom([
      ...['2019', '2020', '2021'].map((year, at) => share(year, year, 20 + at)),
      ...['33', '34', '35'].map((code, at) => share(code, `2020-${code}`, 25 + at)),
    ]);
    expect(all.map(({ months }) => months)).toEqual([12, 3]);
    expect(all.map(drawn)).toEqual([{ Canalys: '20 21 22' }, { Canalys: '25 26 27' }]);
  });

  test('holds no share of one whole against a share of another', () => {
    const share = (valid: string, value: number, what: string): Row => ({
      ...shipped(`${what}-${valid}`, valid, value, `Comtrade, ${what}`),
      property: 'trade_share',
      unit: 'percent',
    });
    const all = seriesFrom([
      ...['2019', '2020', '2021'].map((year) => share(year, 5, 'world exports')),
      ...['2019', '2020', '2021'].map((year) => share(year, 70, 'what is made')),
      share('2022', 1, 'something else'),
    ]);
    expect(all.map(({ scope }) => scope)).toEqual(['world exports', 'what is made']);
  });

  test('holds no amount of a part of the world against one of the whole, and says what it is of', () => {
    const years = ['2019', '2020', '2021'];
    const all = seriesFrom([
      ...years.map((year) => shipped(`w-${year}`, year, 100)),
      ...years.map((year) => shipped(`e-${year}`, year, 20, 'Strategy Analytics, Europe')),
      shipped('once', '2022', 7, 'IDC, Asia'),
    ]);
    expect(all.map(({ scope }) => scope)).toEqual([null, 'Europe']);
    expect(all.map(drawn)).toEqual([
      { Canalys: '100 100 100' },
      { 'Strategy Analytics, Europe': '20 20 20' },
    ]);
  });

  test('joins counters that say in other words what the property says already', () => {
    const made = (valid: string, basis: string): Row => ({
      ...shipped(valid, valid, 1, basis),
      property: 'output',
    });
    const [series, ...more] = seriesFrom([
      made('2019', 'Ours, phones'),
      made('2020', 'Theirs, phones made'),
      made('2021', 'Theirs, phones made in the fiscal year'),
    ]);
    expect(series?.scope).toBe('phones');
    expect(more).toEqual([]);
  });

  test('of a tie holds all counters together: each counts the phones of that tie', () => {
    const relationships = (kind: 'makes_for' | 'trade') => ({
      relationships: [{ id: 'it', kind, from: 'maker', to: 'brand' } as const],
    });
    const rows = [
      shipped('a', '2019', 1, 'PACRA'),
      shipped('b', '2020', 2, 'Authority, phones of the brand'),
      shipped('c', '2021', 3, 'PACRA'),
    ].map((row): Row => ({ ...row, property: 'output' }));
    expect(seriesFrom(rows, relationships('makes_for'))).toHaveLength(1);
    expect(seriesFrom(rows, relationships('trade'))).toEqual([]);
  });

  test('of ranks leaves out who gave only one', () => {
    const rank = (id: string, valid: string, value: number, basis?: string): Row => ({
      ...shipped(id, valid, value, basis),
      property: 'rank',
      unit: 'rank',
    });
    const [series] = seriesFrom([
      rank('a', '2019', 4),
      rank('b', '2020', 3),
      rank('c', '2021', 3),
      rank('d', '2021', 338, 'Fortune Global 500'),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '4 3 3' });
  });

  test('joins budget years that follow on one another', () => {
    const [series] = seriesFrom([
      shipped('a', '2021-07/2022-06', 1),
      shipped('b', '2022-07/2023-06', 2),
      shipped('c', '2023-07/2024-06', 3),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '1 2 3' });
  });

  test('stands where at least three figures begin on different days', () => {
    const two = [shipped('a', '2019', 1), shipped('b', '2020', 2)];
    expect(seriesFrom([...two, shipped('c', '2020', 3, 'IDC')])).toEqual([]);
    expect(seriesFrom([...two, shipped('c', '2021', 3, 'IDC')])).toHaveLength(1);
  });

  test('keeps units and properties apart', () => {
    const three = ['2019', '2020', '2021'];
    const exported = three.map(
      (valid): Row => ({ ...shipped(`usd-${valid}`, valid, 1), property: 'exports', unit: 'USD' }),
    );
    const counted = three.map(
      (valid): Row => ({ ...shipped(`n-${valid}`, valid, 1), property: 'exports' }),
    );
    const all = seriesFrom([...exported, ...counted, ...three.map((y) => shipped(y, y, 1))]);
    expect(all.map(({ property, unit }) => `${property} ${unit}`)).toEqual([
      'exports USD',
      'exports units',
      'shipments units',
    ]);
  });

  test('tells plans from what came, and leaves out a plan without a target', () => {
    const rows: readonly Row[] = [
      shipped('a', '2019', 1),
      shipped('b', '2020', 2),
      { ...shipped('p', '2021', 5), modality: 'planned' },
      { ...shipped('q', '2019/..', 9), modality: 'planned' },
    ];
    expect(drawn(seriesFrom(rows)[0])).toEqual({ Canalys: '1 2 | 5 planned' });
  });

  test('holds what was known on the day and nothing later, withdrawn or replaced', () => {
    const rows: readonly Row[] = [
      { ...shipped('a', '2019', 1), reported: '2020-01-10' },
      { ...shipped('b', '2020', 2), reported: '2021-01-10' },
      { ...shipped('c', '2021', 3), reported: '2022-01-10' },
      { ...shipped('d', '2022', 4), reported: '2023-01-10' },
      { ...shipped('b2', '2020', 22), reported: '2023-02-01' },
      { ...shipped('w', '2018', 7), reported: '2019-01-01', withdrawn: '2022-06-01' },
    ];
    const links = [['b2', 'b', 'revises']] as const;
    expect(drawn(seriesFrom(rows, { links }, '2022-02-01')[0])).toEqual({ Canalys: '7 1 2 3' });
    expect(drawn(seriesFrom(rows, { links }, '2025-02-01')[0])).toEqual({ Canalys: '1 22 3 4' });
    expect(seriesFrom(rows, { links }, '2021-06-01')).toHaveLength(1);
    expect(seriesFrom(rows, { links }, '2020-06-01')).toEqual([]);
  });

  test('has one point for claims that say the same figure of the same period', () => {
    const [series] = seriesFrom([
      shipped('a', '2019', 1),
      shipped('a2', '2019', 1),
      shipped('b', '2020', 2),
      shipped('c', '2021', 3),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '1 2 3' });
    expect(series?.lines[0]?.runs[0]?.points[0]?.claims.map(({ id }) => id)).toEqual(['a', 'a2']);
  });

  test('shows both figures that one counter gives of one period, and joins the one said last', () => {
    const [series] = seriesFrom([
      shipped('a', '2019', 1),
      { ...shipped('b2', '2020', 9), reported: '2025-06-01' },
      shipped('b', '2020', 2),
      shipped('c', '2021', 3),
    ]);
    expect(drawn(series)).toEqual({ Canalys: '1 9 3 | 2' });
  });

  test('lets a standing figure last until the next one, the last until the day of knowledge', () => {
    const able = (id: string, valid: string, value: number): Row => ({
      id,
      property: 'capacity',
      unit: 'units/year',
      valid,
      value,
    });
    const [series] = seriesFrom([
      able('a', '2019/..', 1),
      able('b', '2020-07/..', 2),
      able('c', '2022/..', 3),
    ]);
    const spans = series?.lines[0]?.runs[0]?.points.map(
      ({ span, open }) => `${isoOf(span.from)} ${isoOf(span.to)} ${open}`,
    );
    expect(spans).toEqual([
      '2019-01-01 2020-06-30 true',
      '2020-07-01 2021-12-31 true',
      '2022-01-01 2026-01-01 true',
    ]);
  });

  test('marks the day on which the customs code of phones changed, where figures go by it and it lies within', () => {
    const days = (basis: string, years: readonly string[]) =>
      seriesFrom(
        years.map((valid) => ({ ...shipped(`x-${valid}`, valid, 1, basis), property: 'exports' })),
      )[0]?.breaks.map((found) => isoOf(found.day));
    const around = ['2020', '2021', '2022'];
    expect(days('Comtrade, HS 8517.12/13, exporter’s figure', around)).toEqual(['2022-01-01']);
    expect(days('US Census via USITC, smartphones (HTS 8517.12)', around)).toEqual(['2022-01-01']);
    expect(days('Vietnam Customs, phones and components', around)).toEqual(['2022-01-01']);
    expect(days('China customs, all mobile phones', around)).toEqual([]);
    expect(days('Pakistan Telecommunication Authority, commercial imports', around)).toEqual([]);
    expect(days('Comtrade, HS 8517.12/13', ['2019', '2020', '2021'])).toEqual([]);
    expect(days('Comtrade, HS 8517.12/13', ['2022', '2023', '2024'])).toEqual([]);
  });
});

describe('the series of the shipped tables', () => {
  const atlas = shippedAtlas();
  const all = [...atlas.claimsAbout.keys()].map(
    (thing) => [thing, seriesOf(atlas, thing, atlas.latest)] as const,
  );
  const linesOf = (thing: string, property: string) =>
    all
      .flatMap(([id, series]) => (id === thing ? series : []))
      .filter((series) => series.property === property)
      .flatMap(({ lines }) => lines);

  test('never join Canalys and Counterpoint, whose shares of India in Q4 2017 differ', () => {
    const lines = linesOf('xiaomi-sells-in-ind', 'market_share');
    const speaking = lines.filter(({ runs }) =>
      runs.some(({ points }) => points.some(({ claims }) => claims[0].validText === '2017-36')),
    );
    expect(speaking.map(({ basis }) => basis)).toEqual(['Canalys', 'Counterpoint']);
  });

  test('hold in each run one counter, plans or facts, and periods that follow on one another', () => {
    const runs = all.flatMap(([, series]) => series.flatMap(({ lines }) => lines));
    expect(runs.length).toBeGreaterThan(50);
    for (const { basis, runs: own } of runs) {
      for (const { planned, points } of own) {
        for (const [at, { claims, span }] of points.entries()) {
          expect(claims.map((claim) => claim.basis)).toEqual(claims.map(() => basis));
          expect(claims.some(({ modality }) => modality === 'planned') && !planned).toBe(false);
          const before = points[at - 1]?.span.from ?? Number.NEGATIVE_INFINITY;
          expect(span.from).toBeGreaterThan(before);
        }
      }
    }
  });

  test('tell what Pakistan made a year, by the authority that counted it', () => {
    const line = linesOf('pak', 'output').find(
      ({ basis }) => basis === 'Pakistan Telecommunication Authority, phones made',
    );
    const made = line?.runs.flatMap(({ points }) =>
      points.map(({ low, claims }) => [claims[0].validText, low]),
    );
    expect(made).toContainEqual(['2022', 21_940_000]);
  });
});
