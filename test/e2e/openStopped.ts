import type { Page } from '@playwright/test';
import { openAtlas } from './atlasTest.ts';

/**
 * Opens the atlas and stops its clock, so that a test lets time pass. The reader has touched the page:
 * what plays is loaded then, and a clock that ran before it came would run for nothing.
 */
export async function openStopped(page: Page, query: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-12-01T12:00:00Z') });
  await openAtlas(page, query);
  const asked = page.waitForRequest(/\/assets\/handling-[^/]+\.js$/);
  await page.mouse.move(2, 2);
  const address = (await asked).url();
  // The very module that the page has asked for: there once it has run.
  await page.evaluate((url) => import(url), address);
  await page.clock.pauseAt(new Date('2026-12-01T12:10:00Z'));
}
