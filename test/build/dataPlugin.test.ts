import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atlasData } from '../../src/build/dataPlugin.ts';
import type { TableTexts } from '../../src/build/tables/tableTexts.ts';
import { sampleTables, spoilt } from './sampleTables.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-plugin-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'index.html'), '<title>Atlas</title>');
  write(sampleTables());
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (texts: TableTexts): void => {
  for (const [file, text] of texts) writeFileSync(join(root, 'data', file), text);
};

const wrongUnit = (): TableTexts => spoilt(sampleTables(), 'claims.csv', 'units/year', 'dozens');

describe('a build', () => {
  const built = () =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { write: false },
      plugins: [
        atlasData({
          root,
          producers: [() => Promise.resolve(new Map([['basemap/x.json', '{}']]))],
        }),
      ],
    });

  test('emits the data and what the producers make, under the names that they have', async () => {
    const result = await built();
    if (!('output' in result)) throw new Error('more than one output');
    const names = result.output.map(({ fileName }) => fileName);
    expect(names).toEqual(
      expect.arrayContaining(['data/atlas.json', 'data/claims.csv', 'basemap/x.json']),
    );
  });

  test('stops with all problems in one error', async () => {
    write(spoilt(wrongUnit(), 'places.csv', '39.908', '200'));
    await expect(built()).rejects.toThrow(/2 problems in data\/:[\s\S]*"dozens"[\s\S]*"200"/);
  });
});

/** As much of a dev server as the plugin touches, with what it sent to the page. */
function devServer() {
  const sent: string[] = [];
  const listeners = new Map<string, (path: string) => void>();
  const on = (event: string, listener: (path: string) => void): void => {
    listeners.set(event, listener);
  };
  const server = {
    middlewares: { use: () => undefined },
    watcher: { on },
    ws: { on, send: (payload: { type: string }) => sent.push(payload.type) },
    config: { logger: { error: () => sent.push('logged') } },
  };
  const { configureServer } = atlasData({ root });
  if (typeof configureServer !== 'function') throw new Error('no dev server hook');
  Reflect.apply(configureServer, {}, [server as unknown as ViteDevServer]);
  const tell = (event: string, path = ''): string[] => {
    sent.length = 0;
    listeners.get(event)?.(join(root, path));
    return [...sent];
  };
  return { tell };
}

describe('a dev server', () => {
  test('reloads the page when a table changes, and not for other files', () => {
    const { tell } = devServer();
    expect(tell('change', 'data/claims.csv')).toEqual(['full-reload']);
    expect(tell('change', 'data/README.md')).toEqual([]);
    expect(tell('change', 'src/data/claims.csv')).toEqual([]);
  });

  test('shows the problems of a changed table instead, also to a page that comes later', () => {
    const { tell } = devServer();
    write(wrongUnit());
    expect(tell('change', 'data/claims.csv')).toEqual(['logged', 'error']);
    expect(tell('connection')).toEqual(['error']);
    write(sampleTables());
    expect(tell('change', 'data/claims.csv')).toEqual(['full-reload']);
    expect(tell('connection')).toEqual([]);
  });
});
