import { describe, expect, it } from 'vitest';
import { createDotPace } from '../../src/app/dotPace.ts';

function pace() {
  const drawn: (number | null)[] = [];
  return { drawn, dots: createDotPace((seconds) => drawn.push(seconds)) };
}

describe('dots', () => {
  it('are drawn once in a frame in which their lines are drawn too', () => {
    const { drawn, dots } = pace();
    for (const seconds of [0, 1, 2, 3]) {
      dots.goOn(seconds);
      if (seconds > 0) dots.drawWithFrame();
    }
    // The frame in which the lines begin to move draws both.
    expect(drawn).toEqual([0, 1, 1, 2, 3]);
  });

  it('go on by themselves when the lines stand still', () => {
    const { drawn, dots } = pace();
    dots.goOn(0);
    dots.drawWithFrame();
    for (const seconds of [1, 2, 3]) dots.goOn(seconds);
    expect(drawn).toEqual([0, 0, 2, 3]);
  });

  it('are not there with a drawing before they set out or after they end, and end at once', () => {
    const { drawn, dots } = pace();
    dots.drawWithFrame();
    dots.goOn(0);
    dots.drawWithFrame();
    dots.goOn(null);
    dots.drawWithFrame();
    expect(drawn).toEqual([0, 0, null]);
  });
});
