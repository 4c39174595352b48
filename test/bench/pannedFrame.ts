import type { Page } from '@playwright/test';
import { manyFlows } from './manyFlows.ts';
import {
  type Bench,
  type Measured,
  type Measurement,
  openMainThread,
  withPage,
} from './measurement.ts';

const rounds = 5;
const flightMs = 1500;
/** What the atlas leaves the map of a window of 1280 by 800. */
const mapSize = [1280, 584] as const;

/**
 * Main-thread time of a frame while the map flies, dots moving: MapLibre alone, then the whole atlas
 * over invented data. Nothing is really painted by WebGL, since in software that would be all there is.
 */
export const pannedFrame: Measurement = {
  name: 'a panned frame',
  async measure(bench) {
    const alone = await framesOf(bench, 50, (page) =>
      page.evaluate(([width, height]) => window.pan.openAlone(width, height), mapSize),
    );
    const fifty = await framesOf(bench, 50, openWhole);
    const many = await framesOf(bench, 150, openWhole);
    const shipped = await framesOf(bench, null, openWhole);
    const ratio = fifty.map((run, at) => run / (alone[at] ?? Number.NaN));
    const line = (name: string, budget: number | null, runs: readonly number[], unit = 'ms') =>
      ({ name, unit, budget, runs }) satisfies Measured;
    return [
      line('a panned frame, MapLibre alone', null, alone),
      line('a panned frame, 50 flows', 8, fifty),
      line('a panned frame, 50 flows to MapLibre alone', 3, ratio, '×'),
      line('a panned frame, 150 flows (the 60 largest)', 16, many),
      line('a panned frame, the shipped data', null, shipped),
    ];
  },
};

async function openWhole(page: Page): Promise<void> {
  await page.evaluate(() => window.pan.mount());
  await page.locator('[data-atlas=ready]').waitFor();
  await page.getByRole('button', { name: /moving dots/ }).click();
}

/** Milliseconds a frame, for each of some flights; null is the shipped data. */
const framesOf = (
  bench: Bench,
  flows: number | null,
  open: (page: Page) => Promise<void>,
): Promise<readonly number[]> =>
  withPage(bench, async (page) => {
    if (flows !== null) {
      await page.route('**/harness/data/atlas.json', (route) =>
        route.fulfill({ json: manyFlows(flows) }),
      );
    }
    await page.goto(`${bench.address}harness/`);
    await page.waitForFunction(() => 'pan' in window);
    await open(page);
    const spent = await openMainThread(page);
    const runs: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const before = await spent(['TaskDuration']);
      const frames = await page.evaluate((ms) => window.pan.pan(ms), flightMs);
      const after = await spent(['TaskDuration']);
      // The first flight loads the ground that the others find.
      if (round >= 0) runs.push((after - before) / frames);
    }
    return runs;
  });
