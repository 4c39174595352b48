import { describe, expect, test } from 'vitest';
import type { EvidenceBook } from '../../src/core/model/atlas.ts';
import type { ClaimId, SourceId, ThingId } from '../../src/core/model/id.ts';
import { pointsIn, seriesOf } from '../../src/core/selection/series.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { neighbourMark } from '../../src/ui/SeriesChart.tsx';
import { chartWords, pointWords, seriesTitle, tickWords } from '../../src/ui/seriesWords.ts';
import { atlasOf, type ClaimRow } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

function seriesFrom(rows: readonly Partial<ClaimRow>[]) {
  const claims = rows.map((row, at) => ({ id: `c${at}`, about: 'it', valid: '2020', ...row }));
  const atlas = atlasOf({ claims, latest: '2026-01-01' });
  const [series] = seriesOf(atlas, 'it' as ThingId, atlas.latest);
  if (series === undefined) throw new Error('The rows make no series');
  return series;
}

function bookOn(claim: ClaimId, confidence: 'low' | 'high'): EvidenceBook {
  const source = 'code-host' as SourceId;
  const rest = { words: null, locator: null, speaker: null, recorded: 0, note: null };
  const page = { id: source, title: 'A table', publisher: 'A code host', author: null };
  const found = { kind: 'blog', url: null, archivedUrl: null, published: null };
  return {
    evidence: new Map([[claim, { ...rest, source, confidence }]]),
    sources: new Map([[source, { ...page, ...found, accessed: '2026-01-01', language: 'en' }]]),
    version: null,
    reasons: new Map(),
  };
}

const shipped = { property: 'shipments', unit: 'units', modality: 'estimated' } as const;

const series = seriesFrom([
  { ...shipped, basis: 'Canalys', valid: '2021-33', value: 49_000_000 },
  { ...shipped, basis: 'Canalys', valid: '2021-34', value: 52_800_000, qualifier: 'about' },
  { ...shipped, basis: 'IDC', valid: '2021-35', value: 44_300_000 },
]);

describe('the words of a chart', () => {
  test('say what its axis counts', () => {
    expect(seriesTitle(series, null, messages)).toBe('Shipments by quarter, phones');
    expect(seriesTitle(series, 'smart televisions', messages)).toBe(
      'Shipments by quarter, smart televisions',
    );
    expect(tickWords(series, messages)(20_000_000)).toBe('20 m');
  });

  test('say of what the figures are, and which money', () => {
    const titleOf = (unit: 'USD' | 'INR') => {
      const rest = { property: 'exports', basis: 'Ministry, smartphones', value: 1, unit } as const;
      const rows = ['2020', '2021', '2022'].map((valid) => ({ ...rest, valid }));
      return seriesTitle(seriesFrom(rows), null, messages);
    };
    expect(titleOf('USD')).toBe('Exports by year, smartphones, US dollars');
    expect(titleOf('INR')).toBe('Exports by year, smartphones, Indian rupees');
  });

  test('name no unit that the property says already', () => {
    const ranks = ['2020', '2021', '2022'].map((valid) => ({
      ...({ property: 'rank', unit: 'rank', basis: 'IDC', value: 3 } as const),
      valid,
    }));
    expect(seriesTitle(seriesFrom(ranks), null, messages)).toBe('Rank by year');
  });

  test('say of a figure of low confidence that it is one, and who published it', () => {
    const [point] = pointsIn(series).flat();
    if (point === undefined) throw new Error('The series has no point');
    const bookOf = (confidence: 'low' | 'high') => bookOn(point.claims[0].id, confidence);
    expect(pointWords(point, null, messages, bookOf('low'))).toBe(
      'Q1 2021, Canalys: 49 m phones, estimated, low confidence: A code host',
    );
    expect(pointWords(point, null, messages, bookOf('high'))).toBe(
      'Q1 2021, Canalys: 49 m phones, estimated',
    );
  });

  test('sum it up for who cannot see it', () => {
    expect(chartWords(series, 'Shipments, phones', messages)).toBe(
      'Shipments, phones: chart of 3 figures from 2021 to 2021, counted by Canalys and IDC. The table below has them all.',
    );
  });

  test('name a point by its period, its counter and its figure as it was claimed', () => {
    const said = pointsIn(series)
      .flat()
      .map((point) => pointWords(point, null, messages));
    expect(said).toEqual([
      'Q1 2021, Canalys: 49 m phones, estimated',
      'Q2 2021, Canalys: about 52.8 m phones, estimated',
      'Q3 2021, IDC: 44.3 m phones, estimated',
    ]);
  });

  test('need no counter where nobody is named', () => {
    const able = { property: 'capacity', unit: 'units/year' } as const;
    const capacity = seriesFrom(
      ['2019/..', '2020/..', '2021/..'].map((valid) => ({ ...able, valid, value: 5 })),
    );
    expect(chartWords(capacity, 'Capacity', messages)).toBe(
      'Capacity: chart of 3 figures from 2019 to 2026. The table below has them all.',
    );
    const [first] = pointsIn(capacity).flat();
    expect(first && pointWords(first, null, messages)).toBe('From 2019: 5 phones a year, capacity');
  });
});

test('the arrows walk through the figures and stop at both ends', () => {
  expect(neighbourMark('ArrowRight', 1, 3)).toBe(2);
  expect(neighbourMark('ArrowRight', 2, 3)).toBe(2);
  expect(neighbourMark('ArrowLeft', 0, 3)).toBe(0);
  expect(neighbourMark('End', 0, 3)).toBe(2);
  expect(neighbourMark('a', 0, 3)).toBeNull();
});
