import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import { readBook } from '../../../src/build/check/book.ts';
import { readTableTexts, type TableTexts } from '../../../src/build/tables/tableTexts.ts';
import { parseAtlas } from '../../../src/core/dataset/parseAtlas.ts';
import { parseEvidence } from '../../../src/core/dataset/parseEvidence.ts';
import type { Atlas } from '../../../src/core/model/atlas.ts';
import { dayOf } from '../../../src/core/time/civil.ts';
import { sampleTables, withRows } from '../../build/sampleTables.ts';

const realTables = readTableTexts(resolve(import.meta.dirname, '../../../data'));

const textOf = (texts: TableTexts, file = 'data/atlas.json'): string =>
  String(buildData(texts).files.get(file));

function atlasOf(texts: TableTexts): Atlas {
  const parsed = parseAtlas(textOf(texts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const claimIn = (atlas: Atlas, id: string) =>
  [...atlas.claims.values()].find((one) => one.id === id);

describe('an atlas', () => {
  test.each([
    ['the sample', sampleTables()],
    ['the tables in data/', realTables],
  ])('holds all that the book of %s says, in the order of the tables', (_, texts) => {
    const read = readBook(texts);
    if ('problems' in read) throw new Error('the tables have problems');
    const { book } = read;
    const atlas = atlasOf(texts);
    expect([...atlas.claims.values()]).toEqual(book.claims.map(({ claim }) => claim));
    for (const name of [
      'organisations',
      'places',
      'facilities',
      'markets',
      'relationships',
    ] as const)
      expect([...atlas[name].values()]).toEqual(book[name]);
    expect([...atlas.linksFrom.values()].flat()).toHaveLength(book.links.length);
    expect([...atlas.linksTo.values()].flat()).toHaveLength(book.links.length);
    const evidence = parseEvidence(textOf(texts, 'data/evidence.json'));
    if (!evidence.ok) throw new Error('the evidence has problems');
    expect([...evidence.value.sources.values()]).toEqual(book.sources);
    expect([...evidence.value.evidence]).toEqual(
      book.claims.map(({ claim, evidence: said }) => [claim.id, said]),
    );
    expect(evidence.value.version).toBe(
      JSON.parse(texts.get('datapackage.json') ?? '').version ?? null,
    );
    const reasons = [...evidence.value.reasons.values()].flat();
    expect(new Set(reasons)).toEqual(new Set(book.links.filter(({ why }) => why !== '')));
    expect(reasons.length).toBeGreaterThan(1);
  });

  test('knows a claim by what it is about, and by its links both ways', () => {
    const atlas = atlasOf(sampleTables());
    const plan = claimIn(atlas, 'plan');
    const newPlan = claimIn(atlas, 'new-plan');
    if (!plan || !newPlan) throw new Error('no such claims');
    expect(atlas.claimsAbout.get(plan.about)?.map(({ id }) => id)).toEqual([
      'plan',
      'new-plan',
      'opened',
      'capacity',
    ]);
    expect(atlas.linksTo.get(plan.id)).toEqual([{ from: 'new-plan', to: 'plan', kind: 'revises' }]);
    expect(atlas.linksFrom.get(newPlan.id)).toEqual(atlas.linksTo.get(plan.id));
    expect(atlas.linksTo.get(newPlan.id)).toMatchObject([{ from: 'opened', kind: 'fulfils' }]);
  });

  test('gives open ends as infinity, rough dates as rough, and ranges as low and high', () => {
    const atlas = atlasOf(sampleTables());
    expect(claimIn(atlas, 'opened')?.valid).toEqual({ from: dayOf(2022, 3, 4), to: Infinity });
    expect(claimIn(atlas, 'entry')).toMatchObject({
      valid: { from: dayOf(2018, 1, 1), to: Infinity },
      validText: '2018-01~/..',
      validRough: true,
      reported: { from: dayOf(2018, 3, 1), to: dayOf(2018, 3, 31) },
    });
    expect(claimIn(atlas, 'capacity')?.value).toEqual({
      form: 'figure',
      low: 2_500_000,
      high: 3_000_000,
      unit: 'units/year',
    });
    expect(claimIn(atlas, 'begun')?.value).toEqual({ form: 'none' });
  });

  test('bounds an unknown report day by when the claim begins, or by the day it was read', () => {
    const undated = (id: string, valid: string, reported: string): string =>
      `${id},maker-lahore,statement,Words,,,,,,${valid},planned,${reported},news-2021,,,low,2026-11-26,,`;
    const atlas = atlasOf(
      withRows(
        sampleTables(),
        'claims.csv',
        undated('later', '2030', '[..2026-11-26]'),
        undated('bounded', '2022/..', '[2023-05-30..2026-11-26]'),
        undated('endless', '../2024', '[..2026-11-26]'),
      ),
    );
    const read = dayOf(2026, 11, 26);
    const of = (id: string) => [claimIn(atlas, id)?.reportDayKnown, claimIn(atlas, id)?.reported];
    expect(of('exports')).toEqual([false, { from: dayOf(2021, 11, 1), to: read }]);
    expect(of('later')).toEqual([false, { from: read, to: read }]);
    expect(of('bounded')).toEqual([false, { from: dayOf(2023, 5, 30), to: read }]);
    expect(of('endless')).toEqual([false, { from: read, to: read }]);
    expect(of('plan')).toEqual([true, { from: dayOf(2021, 11, 1), to: dayOf(2021, 11, 1) }]);
  });

  test('is latest on the last reported day, and has a track to the last day that a claim speaks of', () => {
    expect(atlasOf(sampleTables()).latest).toBe(dayOf(2026, 11, 26));
    expect(atlasOf(sampleTables()).track).toEqual({
      from: dayOf(2010, 1, 1),
      to: dayOf(2026, 11, 26),
    });
    const far = (withdrawn: string): string =>
      `far,maker-lahore,jobs,3,,,people,,,2030,planned,2022-01-01,news-2021,,,low,2023-01-01,${withdrawn},`;
    const track = (withdrawn: string) =>
      atlasOf(withRows(sampleTables(), 'claims.csv', far(withdrawn))).track.to;
    expect(track('')).toBe(dayOf(2030, 12, 31));
    expect(track('2024-01-01')).toBe(dayOf(2026, 11, 26));
  });
});

describe('rubbish', () => {
  const good = JSON.parse(textOf(sampleTables())) as Record<string, unknown>;
  const problemsOf = (input: unknown) => {
    const parsed = parseAtlas(input);
    return parsed.ok ? [] : parsed.problems;
  };

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a page', '<!doctype html>'],
    ['a cut-off file', textOf(sampleTables()).slice(0, 500)],
    ['an array', []],
    ['deep nesting', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['another version', { ...good, version: 2 }],
  ])('that is %s gives problems', (_, input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
    expect(parseEvidence(input).ok).toBe(false);
  });

  test.each([
    ['claims.unit', 'a shorter column', { unit: [] }],
    ['claims.valid.0', 'a date that is no number', { valid: ['soon'] }],
    ['claims.property.0', 'an unknown property', { property: ['__proto__'] }],
  ])('at %s, %s, is told by its path', (path, _, change) => {
    const claims = { ...(good.claims as object), ...change };
    expect(problemsOf({ ...good, claims }).map(({ column }) => column)).toContain(path);
  });

  test('of ids that nothing has is told with the owner', () => {
    const text = textOf(sampleTables());
    const at = (find: string, put: string) =>
      problemsOf(text.replace(find, put)).map(({ column, found }) => `${column} ${found}`);
    expect(at('"place":"lahore"', '"place":"atlantis"')).toEqual(['maker-lahore "atlantis"']);
    expect(at('"viaFacility":"maker-lahore"', '"viaFacility":"x"')).toEqual(['maker-for-acme "x"']);
    expect(at('[[1,0,', '[[1,99,')).toEqual(['links "99"']);
    expect(at('"about":["maker-lahore"', '"about":["nobody"')).toEqual(['plan "nobody"']);
  });

  test('of a date index or a value that does not fit its property is told with the claim', () => {
    const claims = good.claims as Record<string, unknown[]>;
    const spoil = (column: string, value: unknown) => ({
      ...good,
      claims: { ...claims, [column]: claims[column]?.with(0, value) },
    });
    for (const [column, value] of [
      ['valid', 999],
      ['value', 'running'],
      ['value', 5],
      ['value', null],
    ] as const)
      expect(problemsOf(spoil(column, value)), `${column} ${value}`).toMatchObject([
        { column: 'claims.0', found: '"plan"' },
      ]);
  });

  test('never makes it throw, whatever part of the file it takes the place of', () => {
    const paths = Object.keys(good);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
        const input = { ...good, [key]: value };
        expect(typeof parseAtlas(input).ok).toBe('boolean');
        expect(typeof parseAtlas(JSON.stringify(value)).ok).toBe('boolean');
        expect(parseEvidence(value).ok).toBe(false);
      }),
    );
  });

  test('in a link that is no web address keeps the evidence from being read', () => {
    const evidence = textOf(sampleTables(), 'data/evidence.json');
    expect(parseEvidence(evidence).ok).toBe(true);
    expect(parseEvidence(evidence.replace('https://example.org/plan', 'javascript:x')).ok).toBe(
      false,
    );
    expect(parseEvidence(evidence.replace('"source":["news-2021"', '"source":["gone"')).ok).toBe(
      false,
    );
  });
});
