import type { Point } from '../core/geometry/scene.ts';

export interface StillCameraMoves {
  pan(dx: number, dy: number): void;
  /** Steps of doubling, about a point of the box or its middle. */
  zoomAbout(steps: number, about: Point | null): void;
  /** The movement is over. */
  rest(): void;
}

const keyPanPx = 100;
const wheelRestMs = 200;

const keyMoves: ReadonlyMap<string, (moves: StillCameraMoves) => void> = new Map([
  ['ArrowLeft', (moves: StillCameraMoves) => moves.pan(keyPanPx, 0)],
  ['ArrowRight', (moves: StillCameraMoves) => moves.pan(-keyPanPx, 0)],
  ['ArrowUp', (moves: StillCameraMoves) => moves.pan(0, keyPanPx)],
  ['ArrowDown', (moves: StillCameraMoves) => moves.pan(0, -keyPanPx)],
  ['+', (moves: StillCameraMoves) => moves.zoomAbout(0.5, null)],
  ['=', (moves: StillCameraMoves) => moves.zoomAbout(0.5, null)],
  ['-', (moves: StillCameraMoves) => moves.zoomAbout(-0.5, null)],
]);

/** Drags with one pointer, pinches with two, wheel and keys on the stage itself: MapLibre's habits. */
export function watchStillCamera(
  stage: HTMLElement,
  moves: StillCameraMoves,
  signal: AbortSignal,
): void {
  watchPointers(stage, moves, signal);
  let resting: ReturnType<typeof setTimeout> | undefined;
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 0.002;
      moves.zoomAbout(-event.deltaY * scale, pointIn(stage, event));
      clearTimeout(resting);
      resting = setTimeout(moves.rest, wheelRestMs);
    },
    { signal, passive: false },
  );
  stage.addEventListener(
    'keydown',
    (event) => {
      const move = event.target === stage && !event.altKey && !event.ctrlKey && !event.metaKey;
      const action = move ? keyMoves.get(event.key) : undefined;
      if (!action) return;
      event.preventDefault();
      action(moves);
      moves.rest();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(resting));
}

function watchPointers(stage: HTMLElement, moves: StillCameraMoves, signal: AbortSignal): void {
  const pointers = new Map<number, Point>();
  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, pointIn(stage, event));
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = pointIn(stage, event);
      // Captured only once it moves: a captured press would click the stage, not the flow under it.
      if (!stage.hasPointerCapture(event.pointerId)) {
        if (Math.hypot(now[0] - before[0], now[1] - before[1]) < 3) return;
        stage.setPointerCapture(event.pointerId);
      }
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other) pinch(moves, other, before, now);
      else moves.pan(now[0] - before[0], now[1] - before[1]);
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    if (pointers.delete(event.pointerId) && stage.hasPointerCapture(event.pointerId)) moves.rest();
  };
  stage.addEventListener('pointerup', end, { signal });
  stage.addEventListener('pointercancel', end, { signal });
}

function pinch(moves: StillCameraMoves, fixed: Point, before: Point, now: Point): void {
  const apart = (point: Point) => Math.hypot(point[0] - fixed[0], point[1] - fixed[1]);
  if (apart(before) === 0 || apart(now) === 0) return;
  const middle: Point = [(fixed[0] + now[0]) / 2, (fixed[1] + now[1]) / 2];
  moves.pan((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
  moves.zoomAbout(Math.log2(apart(now) / apart(before)), middle);
}

function pointIn(stage: HTMLElement, event: MouseEvent): Point {
  const box = stage.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}
