import type { Page } from '@playwright/test';
import { expect } from './atlasTest.ts';
import { countLeftovers, type Leftovers, leftovers } from './harness/countLeftovers.ts';

type Condition = 'ready' | 'still';

/** Opens the harness with nothing mounted, and tells what a page has to do even so. */
export async function openEmpty(page: Page, open: () => Promise<void>): Promise<Leftovers> {
  await countLeftovers(page);
  await open();
  return leftovers(page);
}

const box = (page: Page, atlas: number) => page.locator('body > div').nth(atlas);
const date = (page: Page, atlas: number) =>
  box(page, atlas).getByRole('slider', { name: 'Date', exact: true });

/** Some of what mounted atlases need: without it the counters would have seen nothing. */
const atWork: Readonly<Record<Condition, readonly string[]>> = {
  still: ['ResizeObserver', 'listener for visibilitychange', 'listener for change'],
  ready: ['ResizeObserver', 'worker', 'graphics'],
};

/** Two atlases on one page: each has its own time, and no id stands twice. */
export async function mountTwice(page: Page, condition: Condition): Promise<void> {
  for (const atlas of [0, 1]) {
    expect(await page.evaluate(() => window.harness.mount(640, 620))).toBe(atlas);
  }
  for (const atlas of [0, 1]) {
    await expect(box(page, atlas)).toHaveAttribute('data-atlas', condition, { timeout: 25_000 });
  }
  expect(Object.keys(await leftovers(page))).toEqual(
    expect.arrayContaining([...atWork[condition]]),
  );
  await page.evaluate(() => window.harness.show(0, 'time=2018-03-31&tab=table'));
  await expect(date(page, 0)).toHaveAttribute('aria-valuetext', '31 March 2018');
  await date(page, 1).press('Home');
  await expect(date(page, 1)).toHaveAttribute('aria-valuetext', '1 January 2010');
  await expect(date(page, 0)).toHaveAttribute('aria-valuetext', '31 March 2018');
  const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
}

/** Takes one away while the other works on, then the other, and finds the page as it was. */
export async function disposeBoth(page: Page, before: Leftovers): Promise<void> {
  await page.evaluate(() => window.harness.dispose(0));
  await expect(box(page, 0)).toBeEmpty();
  await date(page, 1).press('End');
  await expect(date(page, 1)).not.toHaveAttribute('aria-valuetext', '1 January 2010');
  await expect(box(page, 1).locator('.overlay .flow')).not.toHaveCount(0);
  // In the middle of playing, of a flight and of the sources' arrival, too.
  await page.evaluate(() => window.harness.show(1, 'time=2018-03-31&play=1&map=4/30/75/0'));
  await page.evaluate(() => window.harness.dispose(1));
  await nothingIsLeft(page, before);
}

/** No element, listener, timer, frame, observer, worker, graphics or request. */
export async function nothingIsLeft(page: Page, before: Leftovers): Promise<void> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const atlas of await page.locator('body > div').all()) {
    await expect(atlas).toBeEmpty();
    await expect(atlas).not.toHaveAttribute('data-atlas');
  }
  await expect(page.locator('body > :not(div)')).toHaveCount(0);
  await expect.poll(() => leftoversOn(page)).toEqual(before);
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  expect(await leftoversOn(page)).toEqual(before);
  expect(requests).toEqual([]);
}

/** Without the one listener by which MapLibre watches, once for the whole page, over its workers. */
async function leftoversOn(page: Page): Promise<Leftovers> {
  const { 'listener for visibilitychange': watching = 0, ...rest } = await leftovers(page);
  return watching > 1 ? { ...rest, 'listener for visibilitychange': watching } : rest;
}
