import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a measurement works with: a browser and the address of the built site. */
export interface Bench {
  readonly browser: Browser;
  readonly address: string;
}

/** One line of the benchmark's table. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  /** The most that the median may be; null for a line that others are compared with. */
  readonly budget: number | null;
  /** One number for each run. */
  readonly runs: readonly number[];
}

export interface Measurement {
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Measured[]>;
}

const size = { width: 1280, height: 800 };

/** Opens a page in a window of its own and closes it after the work. */
export async function withPage<Result>(
  { browser }: Bench,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: size });
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Opens the atlas and waits for its picture. */
export const withAtlas = <Result>(
  bench: Bench,
  query: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> =>
  withPage(bench, async (page) => {
    await page.goto(`${bench.address}?${query}`);
    await page.locator('html[data-atlas=ready], html[data-atlas=still]').waitFor();
    return work(page);
  });

/** Processor time of a page's main thread; what another core does meanwhile is not in it. */
export async function openMainThread(
  page: Page,
): Promise<(names: readonly string[]) => Promise<number>> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (names) => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => names.includes(name))
      .reduce((sum, { value }) => sum + value * 1000, 0);
  };
}
