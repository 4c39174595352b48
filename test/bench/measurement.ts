import type { Browser, Page } from '@playwright/test';

/** What a measurement works with: a browser and the address of the built site. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
}

/** One line of the benchmark's table. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** The most that the median may be. */
  readonly budget: number;
  /** One number for each run; none where the page has nothing to measure yet. */
  readonly measure: (bench: Bench) => Promise<readonly number[]>;
}

/** Opens the atlas in a window of its own, 1280 by 800, and waits for its picture. */
export async function withAtlas<Result>(
  { browser, address }: Bench,
  query: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${address}?${query}`);
    await page.locator('html[data-atlas=ready], html[data-atlas=still]').waitFor();
    return await work(page);
  } finally {
    await page.close();
  }
}
