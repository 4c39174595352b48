import { expect, test } from 'vitest';
import type { EvidenceBook } from '../../src/core/model/atlas.ts';
import type { Evidence, Source } from '../../src/core/model/claim.ts';
import type { ClaimId, SourceId, ThingId } from '../../src/core/model/id.ts';
import { claimsOf } from '../../src/core/selection/claimsOf.ts';
import { createPanelMessages } from '../../src/messages/panelMessages.ts';
import { claimGroups } from '../../src/ui/claimGroups.ts';
import { contradictionWords } from '../../src/ui/contradictionWords.ts';
import { rangeWords } from '../../src/ui/rangeWords.ts';
import { type AtlasRows, atlasOf, type ClaimRow, day } from '../core/atlasFixture.ts';

const messages = createPanelMessages('en');

/** The line under the rivals of a panel, where `speakers` are those whom the sources name. */
function linesOf(
  rows: readonly Omit<ClaimRow, 'about'>[],
  speakers: Readonly<Record<string, string | null>> | null,
  links: AtlasRows['links'] = [],
) {
  const atlas = atlasOf({
    claims: rows.map((row) => ({ ...row, about: 'it' })),
    links,
    latest: '2026-01-01',
  });
  const book: EvidenceBook | null = speakers && {
    evidence: new Map(
      Object.entries(speakers).map(([id, speaker]) => [
        id as ClaimId,
        { source: `paper-${id}`, speaker } as unknown as Evidence,
      ]),
    ),
    sources: new Map(
      Object.keys(speakers).map((id) => [
        `paper-${id}` as SourceId,
        { publisher: `Paper of ${id}` } as Source,
      ]),
    ),
    reasons: new Map(),
    version: null,
  };
  const to = day('2022-06-01');
  const moment = { mode: 'at', from: to, to, known: atlas.latest } as const;
  return claimGroups(claimsOf(atlas, 'it' as ThingId, moment))
    .flatMap(({ parts }) => parts)
    .filter((part) => part.length > 1)
    .map((part) => [
      rangeWords(atlas, part, null, book, messages),
      ...contradictionWords(part, messages),
    ]);
}

const share = { property: 'market_share', unit: 'percent', valid: '2022-33' } as const;
const canalys = { id: 'a', ...share, basis: 'Canalys', value: 27 } as const;
const counterpoint = { id: 'b', ...share, basis: 'Counterpoint', value: [24, 25] } as const;

test('figures that differ stand together with their range and all who speak, linked or not', () => {
  expect(linesOf([canalys, counterpoint], null)).toEqual([
    [
      '24–27%, 2 speakers: Canalys and Counterpoint',
      'These two figures differ: each stands as it was said.',
    ],
  ]);
  const idc = { id: 'c', ...share, basis: 'IDC', value: 26 } as const;
  expect(linesOf([canalys, counterpoint, idc], null)).toEqual([
    [
      '24–27%, 3 speakers: Canalys, Counterpoint and IDC',
      'These 3 figures differ: each stands as it was said.',
    ],
  ]);
});

test('two plans that count different things are not rounded into one', () => {
  const hoped = { property: 'revenue', unit: 'USD/year', modality: 'planned' } as const;
  const rows = [
    { id: 'a', ...hoped, basis: 'Air Link, added revenue', value: 450e6, valid: '2021-11/..' },
    { id: 'b', ...hoped, basis: 'Air Link, sales volume', value: 550e6, valid: '2022-02/..' },
  ];
  expect(linesOf(rows, null, [['b', 'a', 'contradicts']])).toEqual([
    [null, 'They count different things, and neither is an outcome.'],
  ]);
});

test('the sums of two years are no range', () => {
  const sums = { property: 'exports', unit: 'USD', basis: 'Customs' } as const;
  const rows = [
    { id: 'a', ...sums, value: 5e9, valid: '2021' },
    { id: 'b', ...sums, value: 6e9, valid: '2022' },
  ];
  expect(linesOf(rows, null, [['b', 'a', 'contradicts']])[0]?.[0]).toBeNull();
});

test('what editors say of claims that contradict each other is the one sentence under them', () => {
  const rows = [
    { id: 'a', value: 'operating', valid: '2021-03/..' },
    { id: 'b', value: 'operating', valid: '2021-04/..' },
  ];
  expect(linesOf(rows, null, [['b', 'a', 'contradicts']])).toEqual([
    [null, 'These two claims contradict each other.'],
  ]);
  const atlas = atlasOf({
    claims: rows.map((row) => ({ ...row, about: 'it' })),
    links: [['b', 'a', 'contradicts']],
  });
  const moment = { mode: 'at', from: atlas.latest, to: atlas.latest, known: atlas.latest } as const;
  const [part] = claimGroups(claimsOf(atlas, 'it' as ThingId, moment))[0]?.parts ?? [];
  const why = 'Two papers, two months.';
  expect(part && contradictionWords(part, messages, [why, why])).toEqual([why]);
});

test('figures that agree stand alone', () => {
  expect(linesOf([canalys, { ...counterpoint, value: 27 }], null)).toEqual([]);
});

test('whoever spoke is named before who counted, and who published it last', () => {
  const jobs = { property: 'jobs', unit: 'people', valid: '2022-05' } as const;
  const rows = [
    { id: 'a', ...jobs, value: 5000 },
    { id: 'b', ...jobs, value: 8000 },
  ];
  expect(linesOf(rows, { a: 'A minister', b: null })[0]?.[0]).toBe(
    '5,000–8,000 people, 2 speakers: A minister and Paper of b',
  );
  expect(linesOf(rows, { a: 'Acme', b: 'Acme' })[0]?.[0]).toBe(
    '5,000–8,000 people, 2 claims by one speaker: Acme',
  );
  expect(linesOf(rows, null)[0]?.[0]).toBe('5,000–8,000 people');
});
