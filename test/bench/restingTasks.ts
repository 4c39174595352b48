import { type Measurement, withAtlas } from './measurement.ts';

/** The longest task on the main thread in the five seconds after `ready`. */
export const restingTasks: Measurement = {
  name: 'tasks at rest',
  async measure(bench) {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      runs.push(await withAtlas(bench, '', (page) => page.evaluate(longestTask)));
    }
    return [{ name: 'after ready: longest task in 5 s', unit: 'ms', budget: 100, runs }];
  },
};

/** Runs in the page; the browser reports tasks of 50 ms and more, so a quiet page gives 0. */
async function longestTask(): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise((fulfil) => setTimeout(fulfil, 5000));
  observer.disconnect();
  return longest;
}
