import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSiteFiles } from '../../../src/build/site/siteFiles.ts';
import { createSiteServer } from '../../../src/build/site/siteServer.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

describe('the preview server', () => {
  let folder = '';
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    const site = join(folder, 'site');
    for (const name of ['assets', 'embed', '.vite'])
      mkdirSync(join(site, name), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>Atlas</title>');
    writeFileSync(join(site, 'embed', 'index.html'), '<!doctype html><title>Embed</title>');
    writeFileSync(join(site, 'assets', 'app-1a2b.js'), 'export const answer = 42;'.repeat(100));
    writeFileSync(join(site, 'assets', 'noto.woff2'), 'font');
    writeFileSync(join(site, 'flows.geojson'), '{}');
    writeFileSync(join(site, '.vite', 'manifest.json'), '{}');
    server = createSiteServer(readSiteFiles(site));
    await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks with node:http, which sends a path as it is; fetch would tidy it up first. */
  const ask = (path: string, headers = {}, method = 'GET'): Promise<Answer> =>
    new Promise((fulfil, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ port, host: '127.0.0.1', path, headers, method, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          fulfil({ status: answer.statusCode ?? 0, headers: answer.headers, body });
        });
      }).on('error', reject);
    });

  test.each(['/', '/index.html', '/nothing', '/assets/app-1a2b.js'])(
    'sends the strict policy with %s',
    async (path) => {
      const { headers } = await ask(path);
      const policy = headers['content-security-policy'];
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    },
  );

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/embed/?time=2022', 'text/html; charset=utf-8'],
    ['/assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
    ['/assets/noto.woff2', 'font/woff2'],
    ['/flows.geojson', 'application/geo+json; charset=utf-8'],
  ])('answers %s with its media type', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('shares assets and data with every origin, but no page', async () => {
    expect((await ask('/flows.geojson')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/.vite/manifest.json',
    '/%ff',
    '/secret.txt%00.js',
    '/nothing',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test('leads to a folder by its full address and keeps the query', async () => {
    const { status, headers } = await ask('/embed?time=2022&focus=a');
    expect([status, headers.location]).toEqual([301, 'embed/?time=2022&focus=a']);
  });

  test('compresses text for those who can read it, and only text', async () => {
    const path = '/assets/app-1a2b.js';
    const plain = await ask(path);
    const brotli = await ask(path, { 'Accept-Encoding': 'gzip, br' });
    const gzip = await ask(path, { 'Accept-Encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    const font = await ask('/assets/noto.woff2', { 'Accept-Encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  test('lets a browser keep hashed assets and ask again for the rest', async () => {
    expect((await ask('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/', { 'If-None-Match': headers.etag });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
  });

  test('only reads', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.byteLength]).toEqual([200, 0]);
  });
});
