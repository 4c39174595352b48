import { expect, test } from 'vitest';
import type { EvidenceBook } from '../../src/core/model/atlas.ts';
import type { Evidence } from '../../src/core/model/claim.ts';
import type { ClaimId } from '../../src/core/model/id.ts';
import { visibleAt } from '../../src/core/selection/visible.ts';
import { weakRows } from '../../src/ui/weakRows.ts';
import { atlasOf, day } from '../core/atlasFixture.ts';

const atlas = atlasOf({
  places: [{ id: 'town' }],
  facilities: ['sure', 'weak', 'lapsed'].map((id) => ({ id, place: 'town' })),
  claims: [
    { id: 'sure-open', about: 'sure', valid: '2020/..' },
    { id: 'weak-open', about: 'weak', valid: '2020/..' },
    { id: 'plan', about: 'lapsed', valid: '2018', modality: 'planned', reported: '2017-01-01' },
  ],
  latest: '2026-01-01',
});

const bookOf = (confidence: Readonly<Record<string, Evidence['confidence']>>): EvidenceBook => ({
  evidence: new Map(
    Object.entries(confidence).map(([id, sure]) => [
      id as ClaimId,
      { confidence: sure } as Evidence,
    ]),
  ),
  sources: new Map(),
  reasons: new Map(),
  version: null,
});

test('a row says that its state rests on a report of low confidence, but of no inference of ours', () => {
  const to = day('2021-03-01');
  const visible = visibleAt(atlas, { mode: 'at', from: to, to, known: atlas.latest });
  const book = bookOf({ 'sure-open': 'medium', 'weak-open': 'low', plan: 'low' });
  expect([...weakRows(visible, book)]).toEqual(['facility:weak']);
  expect(weakRows(visible, null).size).toBe(0);
});
