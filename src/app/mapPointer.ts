import type { Opens, Point } from '../core/geometry/scene.ts';
import type { Focus } from '../core/view/view.ts';
import { areaAt, drawnAt, type Picture } from './whatLies.ts';

export interface MapPointerTarget {
  picture(): Picture | null;
  hover(focus: Focus | null): void;
  open(found: Opens | null): void;
}

/** A press that travels further than this is a drag of the map and opens nothing. */
const clickSlackPx = 5;

/** Turns the pointer over the map into hovering and opening, by the drawn shapes and not by the page's elements. */
export function createMapPointer(
  slot: HTMLElement,
  { picture, hover, open }: MapPointerTarget,
): (event: PointerEvent) => void {
  let pressedAt: Point | null = null;
  const pointOf = (event: PointerEvent): Point => {
    const box = slot.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const look = (point: Point | null) => {
    const seen = picture();
    const found = point && seen && drawnAt(seen, point);
    slot.classList.toggle('over-thing', found !== null);
    // A symbol of several raises none of them.
    hover(found?.kind === 'joint' ? null : found);
  };
  const click = (at: Point) => {
    // A click without a press is a screen reader's or a test's: it means the element itself.
    const travelled = pressedAt ? Math.hypot(at[0] - pressedAt[0], at[1] - pressedAt[1]) : 0;
    pressedAt = null;
    const seen = picture();
    if (travelled <= clickSlackPx) open(seen && (drawnAt(seen, at) ?? areaAt(seen, at)));
  };
  return (event) => {
    if (event.type === 'pointerdown') pressedAt = pointOf(event);
    else if (event.type === 'click') click(pointOf(event));
    else if (event.type === 'pointerleave') hover(null);
    else if (event.pointerType !== 'touch') {
      // A drag raises nothing: what it began on has moved along, or away.
      const isDrag = event.type === 'pointermove' && event.buttons !== 0;
      look(isDrag ? null : pointOf(event));
    }
  };
}
