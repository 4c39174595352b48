import type { Opens, Point } from '../core/geometry/scene.ts';
import type { Focus } from '../core/view/view.ts';

export interface MapPointerTarget {
  /** What lies under a point of the slot, in CSS pixels; nothing hidden is ever found. */
  hit(point: Point): Opens | null;
  /** The same for a press, which also finds the market whose area it is. */
  hitArea(point: Point): Opens | null;
  hover(focus: Focus | null): void;
  open(found: Opens | null): void;
}

/** A press that travels further than this is a drag of the map and opens nothing. */
const clickSlackPx = 5;

/** Turns the pointer over the map into hovering and opening, by the drawn shapes and not by the page's elements. */
export function watchMapPointer(
  slot: HTMLElement,
  target: MapPointerTarget,
  signal: AbortSignal,
): void {
  let pressedAt: Point | null = null;
  const pointOf = (event: MouseEvent): Point => {
    const box = slot.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const look = (point: Point | null) => {
    const found = point && target.hit(point);
    slot.classList.toggle('over-thing', found !== null);
    // A symbol of several raises none of them.
    target.hover(found?.kind === 'joint' ? null : found);
  };
  slot.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // A drag raises nothing: what it began on has moved along, or away.
      look(event.buttons === 0 ? pointOf(event) : null);
    },
    { signal },
  );
  slot.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType !== 'touch') look(pointOf(event));
    },
    { signal },
  );
  slot.addEventListener('pointerleave', () => target.hover(null), { signal });
  slot.addEventListener('pointerdown', (event) => (pressedAt = pointOf(event)), {
    signal,
    capture: true,
  });
  slot.addEventListener(
    'click',
    (event) => {
      const at = pointOf(event);
      // A click without a press is a screen reader's or a test's: it means the element itself.
      const travelled = pressedAt ? Math.hypot(at[0] - pressedAt[0], at[1] - pressedAt[1]) : 0;
      pressedAt = null;
      if (travelled <= clickSlackPx) target.open(target.hitArea(at));
    },
    { signal },
  );
}
