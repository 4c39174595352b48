export interface FrameLoop {
  /** Runs until stopped; starting twice is one loop. */
  start(): void;
  stop(): void;
}

/**
 * Calls `frame` with the seconds since the loop began, once per screen frame, and never while
 * the page is hidden or the loop is stopped: at rest no frame is asked for.
 */
export function createFrameLoop(
  frame: (elapsedSeconds: number, stepSeconds: number) => void,
  signal: AbortSignal,
): FrameLoop {
  let request: number | null = null;
  let last: number | null = null;
  let elapsed = 0;

  const tick = (now: number) => {
    request = window.requestAnimationFrame(tick);
    const step = last === null ? 0 : (now - last) / 1000;
    last = now;
    elapsed += step;
    frame(elapsed, step);
  };
  const stop = () => {
    if (request !== null) window.cancelAnimationFrame(request);
    request = null;
    last = null;
  };
  let wanted = false;
  const resume = () => {
    if (wanted && !document.hidden && request === null)
      request = window.requestAnimationFrame(tick);
    if (document.hidden) stop();
  };
  document.addEventListener('visibilitychange', resume, { signal });
  signal.addEventListener('abort', () => {
    wanted = false;
    stop();
  });

  return {
    start() {
      if (signal.aborted || wanted) return;
      wanted = true;
      elapsed = 0;
      resume();
    },
    stop() {
      wanted = false;
      stop();
    },
  };
}
