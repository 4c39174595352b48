import type { Page } from '@playwright/test';
import { type Measurement, openMainThread, withAtlas } from './measurement.ts';

const steps = 24;
const work = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/**
 * Main-thread time of one step of the timeline with the shipped data, by the keyboard: script, style
 * and layout up to the next frame. With motion the fading that follows, over many frames, is in the
 * second line.
 */
export const timeStep: Measurement = {
  name: 'a step in time',
  async measure(bench) {
    const run = (query: string, until: (page: Page) => Promise<unknown>) =>
      withAtlas(bench, query, async (page) => {
        const spent = await openMainThread(page);
        await page.getByRole('slider', { name: 'Date', exact: true }).focus();
        const runs: number[] = [];
        // The first steps load and compile what they need.
        for (let step = -3; step < steps; step += 1) {
          const before = await spent(work);
          await page.keyboard.press('ArrowLeft');
          await until(page);
          const after = await spent(work);
          if (step >= 0) runs.push(after - before);
          await page.waitForTimeout(700);
        }
        return runs;
      });
    return [
      {
        name: 'a time step, main thread',
        unit: 'ms',
        budget: 4,
        runs: await run('time=2023-12-31&motion=off', nextFrame),
      },
      {
        name: 'a time step and the 600 ms that follow it',
        unit: 'ms',
        budget: null,
        runs: await run('time=2023-12-31', (page) => page.waitForTimeout(600)),
      },
    ];
  },
};

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((fulfil) => requestAnimationFrame(() => setTimeout(() => fulfil(), 0))),
  );
