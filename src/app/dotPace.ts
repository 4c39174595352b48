export interface DotPace {
  /** In each frame of their own: draws them `seconds` after they set out; null takes them away. */
  goOn(seconds: number | null): void;
  /** With whatever else is drawn: they are there in the same frame, and only once. */
  drawWithFrame(): void;
}

/** Has dots drawn once in a frame, whether they alone move or the lines under them too. */
export function createDotPace(draw: (seconds: number | null) => void): DotPace {
  let seconds: number | null = null;
  let isDrawn = false;
  return {
    goOn(now) {
      if (now === null && seconds === null) return;
      const isOver = isDrawn && now !== null;
      isDrawn = false;
      seconds = now;
      if (!isOver) draw(now);
    },
    drawWithFrame() {
      if (seconds === null) return;
      isDrawn = true;
      draw(seconds);
    },
  };
}
