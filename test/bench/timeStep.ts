import type { CDPSession } from '@playwright/test';
import { type Measurement, withAtlas } from './measurement.ts';

const steps = 24;

/** Main-thread time of one step of the timeline with the shipped data, by the keyboard. */
export const timeStep: Measurement = {
  name: 'a time step, main thread',
  unit: 'ms',
  budget: 4,
  measure: (bench) =>
    withAtlas(bench, 'time=2022-12-31', async (page) => {
      const thumb = page.getByRole('slider', { name: 'Date', exact: true });
      if ((await thumb.count()) === 0) return [];
      const devtools = await page.context().newCDPSession(page);
      // Thread time: what the other core and the drawing in software do is not in it.
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await thumb.focus();
      const runs: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        const before = await scriptTime(devtools);
        await page.keyboard.press('ArrowLeft');
        await page.waitForTimeout(500);
        runs.push(((await scriptTime(devtools)) - before) * 1000);
      }
      return runs;
    }),
};

/** Seconds of script, style and layout so far. */
async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) =>
      ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name),
    )
    .reduce((sum, { value }) => sum + value, 0);
}
