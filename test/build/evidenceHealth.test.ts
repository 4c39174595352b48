import { describe, expect, test } from 'vitest';
import { readBook } from '../../src/build/check/book.ts';
import { evidenceHealth } from '../../src/build/evidenceHealth.ts';
import { atlasOutput } from '../../src/build/output/atlasOutput.ts';
import type { TableTexts } from '../../src/build/tables/tableTexts.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import { sampleTables, withRows } from './sampleTables.ts';

function healthOf(texts: TableTexts): Readonly<Record<string, readonly string[]>> {
  const read = readBook(texts);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { claims } = read.book;
  const atlas = parseAtlas(JSON.stringify(atlasOutput(read.book)));
  if (!atlas.ok) throw new Error('not read');
  const evidence = new Map(claims.map(({ claim, evidence: said }) => [claim.id, said]));
  return Object.fromEntries(
    evidenceHealth(atlas.value, evidence).map(({ title, ids }) => [title, ids]),
  );
}

const claim = (id: string, rest: string): string => `${id},${rest},2026-11-26,,`;
const shipped = (id: string, million: number, source: string): string =>
  claim(
    id,
    `acme,shipments,${million}000000,,,units,,Canalys,2020,estimated,2021-11-01,${source},,,low`,
  );

describe('the health of the evidence', () => {
  const health = healthOf(sampleTables());

  test('names what one source alone speaks of', () => {
    expect(health['things that one source alone speaks of']).toContain('maker-india');
    expect(health['things that one source alone speaks of']).not.toContain('maker-lahore');
  });

  test('names plans whose day has passed without an outcome, and those that we gave up', () => {
    expect(health['plans given up by our inference']).toEqual(['begun']);
    const late = claim(
      'late',
      'maker-india,jobs,300,,,people,,,2025-06,planned,2022-03-04,news-2022,,,low',
    );
    const { 'plans overdue without an outcome': overdue } = healthOf(
      withRows(sampleTables(), 'claims.csv', late),
    );
    expect(overdue).toEqual(['late']);
  });

  test('names what has no place, and what was reported on no known day', () => {
    expect(health['facilities without a place']).toEqual(['maker-india']);
    expect(health['claims whose report day is unknown']).toEqual(['exports']);
  });

  test('names figures that differ in everything but the matter, until a link says why', () => {
    const two = withRows(
      sampleTables(),
      'claims.csv',
      shipped('one', 5, 'news-2021'),
      shipped('two', 6, 'news-2022'),
    );
    expect(healthOf(two)['figures that differ and are not linked']).toEqual(['one / two']);
    const linked = withRows(two, 'claim_links.csv', 'two,one,contradicts,Another edition.');
    expect(healthOf(linked)['figures that differ and are not linked']).toEqual([]);
  });
});
