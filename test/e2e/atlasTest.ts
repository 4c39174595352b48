import { expect, type Page, test as playwright } from '@playwright/test';
import { atlasFileName } from '../../src/core/dataset/atlasFile.ts';
import { evidenceFileName } from '../../src/core/dataset/evidenceFile.ts';
import { articlesFiles } from '../articles/articlesTables.ts';

export interface AtlasOptions {
  /**
   * What the page shows: the articles alone, of which every number is known to the tests, or the
   * tables in data/, which grow.
   */
  evidence: 'articles' | 'shipped';
  /** Whether the page may use WebGL; without it the atlas draws its still map. */
  webgl: boolean;
}

export interface AtlasFixtures {
  /** What has gone wrong on the page so far; a test that provokes something takes it out. */
  readonly problems: string[];
}

/**
 * Playwright's test with a page that must stay clean: no console error or warning, no exception,
 * no violation of the Content-Security-Policy, no request to another origin.
 */
export const test = playwright.extend<AtlasOptions & AtlasFixtures>({
  evidence: ['articles', { option: true }],
  webgl: [false, { option: true }],
  // Playwright finds a fixture's needs in this pattern; this one has none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  problems: async ({}, use) => use([]),
  page: async ({ page, webgl, evidence, baseURL, problems }, use) => {
    watchForProblems(page, new URL(baseURL ?? '').origin, problems);
    await page.addInitScript(sayViolations);
    if (!webgl) await page.addInitScript(refuseWebGl);
    if (evidence === 'articles') await showArticles(page);
    await use(page);
    expect(problems, 'the page stays clean').toEqual([]);
  },
});

export { expect };

/** The site as it is built, over the tables of the articles. */
async function showArticles(page: Page): Promise<void> {
  const files = articlesFiles();
  for (const file of [atlasFileName, evidenceFileName]) {
    const body = files.get(file) ?? '';
    await page.route(`**/${file}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }
}

/** Opens the atlas with a query and waits until its picture is complete. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query.replace(/^\?/, '')}`);
  await atlasIsReady(page);
}

/** Waits until the picture of the present View is complete, drawn live or still. */
export const atlasIsReady = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-atlas', /^(ready|still)$/, {
    timeout: 25_000,
  });

function watchForProblems(page: Page, origin: string, problems: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`${message.type()} in the console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${url.href}`);
    }
  });
}

/** Runs in the page: a violation that the console would pass over is said there too. */
function sayViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} by ${event.blockedURI}`);
  });
}

/** Runs in the page: what a browser without a graphics driver does. */
function refuseWebGl(): void {
  for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const original = canvas.prototype.getContext as (...words: unknown[]) => unknown;
    Object.defineProperty(canvas.prototype, 'getContext', {
      configurable: true,
      writable: true,
      value(this: unknown, kind: string, ...rest: unknown[]) {
        return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
      },
    });
  }
}
