import { describe, expect, test } from 'vitest';
import {
  changeDays,
  changesOf,
  eventMonths,
  histogramOf,
  nextChange,
  previousChange,
} from '../../../src/core/selection/changes.ts';
import { visibleAt } from '../../../src/core/selection/visible.ts';
import { isoOf } from '../../../src/core/time/civil.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

function atlasWith(claims: readonly ClaimRow[], rows: AtlasRows = {}) {
  return atlasOf({
    places: [{ id: 'lahore' }],
    facilities: [{ id: 'plant', place: 'lahore' }],
    relationships: [{ id: 'owns', kind: 'owns', from: 'a', to: 'b' }],
    claims,
    latest: '2026-01-01',
    ...rows,
  });
}

const plant = (id: string, rest: Omit<ClaimRow, 'id' | 'about'>): ClaimRow => ({
  id,
  about: 'plant',
  ...rest,
});

function changes(claims: readonly ClaimRow[]) {
  const atlas = atlasWith(claims);
  return changesOf(atlas, atlas.latest).map(({ day: on, change }) => `${isoOf(on)} ${change}`);
}

describe('changesOf', () => {
  test('a thing begins on its first day of operating and ends on the first day of its end', () => {
    expect(
      changes([
        plant('a', { value: 'announced', valid: '2015/..' }),
        plant('b', { valid: '2018-03-04/..' }),
        plant('c', { value: 'expanding', valid: '2019/..' }),
        plant('d', { value: 'suspended', valid: '2020-03-01/2020-05-31' }),
        plant('e', { value: 'closed', valid: '2022-01-01/..' }),
      ]),
    ).toEqual(['2018-03-04 begun', '2022-01-01 ended']);
  });

  test('"is so by" has begun on no day', () => {
    expect(changes([plant('a', { valid: '2018/..', qualifier: 'since_at_least' })])).toEqual([]);
  });

  test('what was promised and given up has ended without a beginning', () => {
    expect(
      changes([plant('a', { valid: '2018-12', reported: '2018-03-05', modality: 'planned' })]),
    ).toEqual(['2021-01-01 ended']);
  });

  test('what opens again begins again', () => {
    expect(
      changes([
        plant('a', { valid: '2015/2017' }),
        plant('b', { value: 'closed', valid: '2018/2019' }),
        plant('c', { valid: '2020/..' }),
      ]),
    ).toEqual(['2015-01-01 begun', '2018-01-01 ended', '2020-01-01 begun']);
  });

  test('a relationship that is drawn as no line changes nothing on the map', () => {
    expect(changes([{ id: 'a', about: 'owns', valid: '2018/..' }])).toEqual([]);
  });

  test('nothing changes after the day of knowledge, nor by what was not yet known', () => {
    const atlas = atlasWith([
      plant('a', { valid: '2018/..', reported: '2019-01-01' }),
      plant('b', { value: 'closed', valid: '2021/..', reported: '2020-06-01' }),
    ]);
    expect(changesOf(atlas, day('2018-12-31'))).toEqual([]);
    expect(changesOf(atlas, day('2020-12-31'))).toHaveLength(1);
    expect(changesOf(atlas, day('2021-01-01'))).toHaveLength(2);
  });
});

describe('histogramOf', () => {
  test('has a bar for every quarter of the track, empty ones too', () => {
    const atlas = atlasWith([
      plant('a', { valid: '2018-03-31/..' }),
      plant('b', { value: 'closed', valid: '2018-04-01/..' }),
    ]);
    const bars = histogramOf(changesOf(atlas, atlas.latest), atlas.track);
    expect(bars).toHaveLength(16 * 4 + 1);
    expect(bars[0]).toEqual({ quarter: day('2010-01-01'), begun: 0, ended: 0 });
    expect(bars.filter(({ begun, ended }) => begun + ended > 0)).toEqual([
      { quarter: day('2018-01-01'), begun: 1, ended: 0 },
      { quarter: day('2018-04-01'), begun: 0, ended: 1 },
    ]);
    expect(bars.at(-1)?.quarter).toBe(day('2026-01-01'));
  });
});

describe('the days on which the picture changes', () => {
  const atlas = atlasWith(
    [
      plant('a', { valid: '2018-12', reported: '2018-03-31', modality: 'planned' }),
      plant('b', { valid: '2018-12/2019-12', reported: '2018-10-10', modality: 'planned' }),
    ],
    { links: [['b', 'a', 'revises']] },
  );
  const days = ['2018-03-31', '2018-10-10', '2020-01-01', '2022-01-01', '2023-01-01'];

  test('are those on which a thing appears, gets another target or state, or leaves as a ghost', () => {
    expect(changeDays(atlas, atlas.latest).map(isoOf)).toEqual(days);
  });

  test('can be stepped through both ways', () => {
    const next = (text: string) => nextChange(atlas, day(text), atlas.latest);
    const previous = (text: string) => previousChange(atlas, day(text), atlas.latest);
    expect(next('2010-01-01')).toBe(day('2018-03-31'));
    expect(next('2018-03-31')).toBe(day('2018-10-10'));
    expect(next('2023-01-01')).toBeNull();
    expect(previous('2018-10-10')).toBe(day('2018-03-31'));
    expect(previous('2018-10-11')).toBe(day('2018-10-10'));
    expect(previous('2018-03-31')).toBeNull();
  });

  test('give the months that play stops at', () => {
    expect(eventMonths(atlas, atlas.latest).map(isoOf)).toEqual(
      days.map((text) => `${text.slice(0, 7)}-01`),
    );
  });

  test('are also those on which a line gets another width', () => {
    const output = { about: 'fan', property: 'output', unit: 'units' } as const;
    const fan = { id: 'fan', kind: 'exports_to', from: 'maker', viaFacility: 'plant' } as const;
    const grown = atlasWith(
      [
        { id: 'runs', about: 'fan', valid: '2018/..' },
        { ...output, id: 'first', value: 5, valid: '2019' },
        { ...output, id: 'second', value: 6, valid: '2020' },
        { ...output, id: 'third', value: 6, valid: '2021' },
      ],
      { relationships: [fan] },
    );
    expect(changeDays(grown, grown.latest).map(isoOf)).toEqual([
      '2018-01-01',
      '2019-01-01',
      '2020-01-01',
      '2023-01-01',
    ]);
  });

  test('are exactly those on which the shipped picture differs from the day before', () => {
    const shipped = articlesAtlas();
    const { latest, track } = shipped;
    const pictureOn = (time: number) => {
      const { facilities, flows } = visibleAt(shipped, {
        mode: 'at',
        from: time,
        to: time,
        known: latest,
      });
      return JSON.stringify([
        facilities.map(({ facility, state, place }) => [
          facility.id,
          state.state,
          state.stage,
          state.target,
          place?.id,
        ]),
        flows.map(({ id, state, from, to, quantity }) => [
          id,
          state.state,
          state.stage,
          state.target,
          from,
          to,
          quantity?.perYear,
          quantity?.counted,
        ]),
      ]);
    };
    const differing: number[] = [];
    let before = pictureOn(track.from);
    for (let time = track.from + 1; time <= latest; time += 1) {
      const picture = pictureOn(time);
      if (picture !== before) differing.push(time);
      before = picture;
    }
    expect(changeDays(shipped, latest).map(isoOf)).toEqual(differing.map(isoOf));
  });
});
