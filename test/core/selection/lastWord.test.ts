import { describe, expect, test } from 'vitest';
import type { ThingId } from '../../../src/core/model/id.ts';
import { lastWordOf } from '../../../src/core/selection/lastWord.ts';
import { atlasOf, type ClaimRow, day } from '../atlasFixture.ts';

const said = (id: string, valid: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  id,
  about: 'tie',
  property: 'statement',
  value: 'Words',
  valid,
  reported: '2024-01-01',
  ...rest,
});

const wordOn = (claims: readonly ClaimRow[], time: string, known = '2026-01-01') =>
  lastWordOf(atlasOf({ claims, latest: '2026-01-01' }), 'tie' as ThingId, {
    to: day(time),
    known: day(known),
  })?.id;

describe('the last word on a tie', () => {
  const opened = said('opened', '2022-03-04', { property: 'event' });
  const waits = said('waits', '2022-10/..', { reported: '2022-11-01' });

  test('is the event, statement or talks that began last by the day', () => {
    expect(wordOn([opened, waits], '2022-06-01')).toBe('opened');
    expect(wordOn([opened, waits], '2022-12-01')).toBe('waits');
    expect(wordOn([opened], '2022-03-03')).toBeUndefined();
  });

  test('is news for 12 months, and for as long as it goes on', () => {
    expect(wordOn([opened], '2023-03-04')).toBe('opened');
    expect(wordOn([opened], '2023-03-05')).toBeUndefined();
    expect(wordOn([waits], '2025-12-01')).toBe('waits');
  });

  test('is what was known, no plan, and nothing else than words', () => {
    expect(wordOn([opened, waits], '2022-12-01', '2022-10-15')).toBeUndefined();
    const plan = said('plan', '2022-12', { modality: 'planned', reported: '2022-01-01' });
    const licence = said('licence', '2022-12-01/..', { property: 'licence' });
    expect(wordOn([waits, plan, licence], '2022-12-15')).toBe('waits');
  });
});
