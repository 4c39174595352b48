import type { Page } from '@playwright/test';
import { securityHeaders } from '../../../src/build/site/securityHeaders.ts';
import type { HarnessFiles } from '../../browser/buildHarness.ts';

/**
 * Opens a page of the site's origin that holds nothing but `window.harness`, served beside the site
 * with the site's own policy.
 */
export async function openHarness(page: Page, files: HarnessFiles, site: string): Promise<void> {
  const address = new URL('harness/', site);
  await page.route(`${address.href}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(address.pathname.length);
    const file = files.get(name === '' ? 'index.html' : name);
    return route.fulfill(file ? { headers: securityHeaders, ...file } : { status: 404 });
  });
  await page.goto(address.href);
  await page.waitForFunction(() => 'harness' in window);
}
