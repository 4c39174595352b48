import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/build/dataCommand.ts';
import { createDataFiles } from '../../src/build/dataFiles.ts';
import type { TableTexts } from '../../src/build/tables/tableTexts.ts';
import { sampleTables, spoilt } from './sampleTables.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync(resolve(import.meta.dirname, '../../data'), join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (texts: TableTexts): void => {
  for (const [file, text] of texts) writeFileSync(join(root, 'data', file), text);
};

async function printed(): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const code = await main(root, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('npm run data', () => {
  test('prints what is in the tables: things by kind, claims by property, stage and source', async () => {
    write(sampleTables());
    const { code, text } = await printed();
    expect(code).toBe(0);
    expect(text).toContain('facilities: 2\n  assembly  2');
    expect(text).toMatch(/claims by property: 10\n {2}stage +6\n/);
    expect(text).toMatch(/claims about a stage: 6\n {2}operating, planned +3\n/);
    expect(text).toMatch(/claims by source: 10\n {2}news-2021 +6\n {2}news-2022 +4/);
  });

  test('prints every problem as a row of a table, and fails', async () => {
    const one = spoilt(sampleTables(), 'claims.csv', 'units/year', 'dozens');
    write(spoilt(one, 'places.csv', '39.908', '200'));
    const { code, text } = await printed();
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      '2 problems in data/:',
      '',
      'file        row  column  found     wanted',
      'claims.csv  10   unit    "dozens"  one of units/day, units/month, units/year',
      'places.csv  2    lat     "200"     degrees from -90 to 90',
    ]);
  });

  test('says that the tables are missing where there is no folder', async () => {
    root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
    const { code, text } = await printed();
    expect(code).toBe(1);
    expect(text).toContain('no such file');
  });
});

describe('data files', () => {
  const basemaps = (): Promise<Map<string, string>> =>
    Promise.resolve(new Map([['basemap/flat.json', '{}']]));

  test('are those of the tables and of all producers', async () => {
    write(sampleTables());
    const made = await createDataFiles(join(root, 'data'), [basemaps]).all();
    expect(made.ok && [...made.files.keys()]).toContain('data/atlas.json');
    expect(made.ok && made.files.get('basemap/flat.json')).toBe('{}');
  });

  test('are made once, and the tables again when they are forgotten', async () => {
    let asked = 0;
    const files = createDataFiles(join(root, 'data'), [
      () => {
        asked += 1;
        return basemaps();
      },
    ]);
    write(sampleTables());
    const found = (): Promise<unknown> => files.find('data/organisations.csv');
    const before = await found();
    write(spoilt(sampleTables(), 'organisations.csv', 'acme,Acme', 'acme,Renamed'));
    expect(await found()).toEqual(before);
    files.forgetTables();
    expect(await found()).toMatchObject({ ok: true, content: expect.stringContaining('Renamed') });
    await files.find('basemap/flat.json');
    await files.find('basemap/flat.json');
    expect(asked).toBe(1);
  });

  test('answer with all problems instead of any data, and with basemaps all the same', async () => {
    write(spoilt(sampleTables(), 'claims.csv', 'units/year', 'dozens'));
    const files = createDataFiles(join(root, 'data'), [basemaps]);
    expect(await files.find('data/atlas.json')).toMatchObject({
      ok: false,
      message: expect.stringContaining('"dozens"'),
    });
    expect((await files.all()).ok).toBe(false);
    expect(await files.find('basemap/flat.json')).toEqual({ ok: true, content: '{}' });
  });

  test('keep no module waiting for a basemap', async () => {
    const never = createDataFiles(join(root, 'data'), [() => new Promise(() => undefined)]);
    for (const path of ['', 'index.html', 'src/main.ts', '@vite/client', 'node_modules/x.js'])
      expect(await never.find(path)).toBeNull();
  });

  test('try again after a producer has failed', async () => {
    let failures = 1;
    const files = createDataFiles(join(root, 'data'), [
      () => (failures-- > 0 ? Promise.reject(new Error('no')) : basemaps()),
    ]);
    await expect(files.find('basemap/flat.json')).rejects.toThrow('no');
    expect(await files.find('basemap/flat.json')).toEqual({ ok: true, content: '{}' });
  });
});
