import { type Measurement, withAtlas } from './measurement.ts';

/** Frames that the page asks for, draw calls and animations, in five seconds after `ready`. */
export const restingFrames: Measurement = {
  name: 'frames at rest',
  async measure(bench) {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      runs.push(await withAtlas(bench, '', (page) => page.evaluate(countFrames)));
    }
    return [{ name: 'at rest: frames drawn in 5 s', unit: 'frames', budget: 0, runs }];
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
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...words: unknown[]) => void;
    Object.defineProperty(WebGL2RenderingContext.prototype, name, {
      value(this: WebGL2RenderingContext, ...words: unknown[]) {
        frames += 1;
        draw.apply(this, words);
      },
    });
  }
  await new Promise((fulfil) => setTimeout(fulfil, 5000));
  return frames + document.getAnimations().length;
}
