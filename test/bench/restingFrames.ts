import { type Measurement, withAtlas } from './measurement.ts';

/** Frames that the page asks for, and animations that run, in five seconds after `ready`. */
export const restingFrames: Measurement = {
  name: 'at rest: frames drawn in 5 s',
  unit: 'frames',
  budget: 0,
  measure: async (bench) => {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      runs.push(await withAtlas(bench, '', (page) => page.evaluate(countFrames)));
    }
    return runs;
  },
};

/** Runs in the page. */
async function countFrames(): Promise<number> {
  let frames = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => {
    frames += 1;
    return ask(draw);
  };
  await new Promise((fulfil) => setTimeout(fulfil, 5000));
  window.requestAnimationFrame = ask;
  return frames + document.getAnimations().length;
}
