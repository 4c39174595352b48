import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { contentTypeOf } from '../../../src/build/site/contentType.ts';
import { securityHeaders } from '../../../src/build/site/securityHeaders.ts';

/** A built page and all that belongs to it, by path. */
export type HarnessFiles = ReadonlyMap<string, string | Uint8Array>;

/** The atlas's own modules behind a page of the tests, built as the site is but into memory. */
export async function buildHarness(): Promise<HarnessFiles> {
  const result = await build({
    logLevel: 'error',
    build: {
      write: false,
      license: false,
      manifest: false,
      rolldownOptions: { input: resolve('test/e2e/harness/atlasHarness.ts') },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  const sheets = output.filter(({ fileName }) => /^assets\/atlasHarness.*\.css$/.test(fileName));
  const links = sheets.map(({ fileName }) => `<link rel="stylesheet" href="${fileName}">`);
  const page = `<!doctype html><html lang="en"><title>Harness</title>${links.join('')}
    <script type="module" src="${entry?.fileName}"></script><body></body></html>`;
  return new Map([
    ['', page],
    ...output.map(
      (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
    ),
  ]);
}

/**
 * Opens a page of the site's origin that holds nothing but `window.harness`. It is served beside the
 * site with the site's own policy; nothing of it is ever written into the site.
 */
export async function openHarness(page: Page, files: HarnessFiles, site: string): Promise<void> {
  const address = new URL('harness/', site);
  await page.route(`${address.href}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(address.pathname.length);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: contentTypeOf(name === '' ? 'index.html' : name),
      headers: securityHeaders,
      body: Buffer.from(body),
    });
  });
  await page.goto(address.href);
  await page.waitForFunction(() => 'harness' in window);
}
