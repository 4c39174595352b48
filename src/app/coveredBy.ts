import type { Box } from '../core/geometry/box.ts';

/** Controls and texts that the page lays over the map, next to its slot. */
const furniture = '.map-corner > *';
const room = 4;

/** The parts of the map's box that the page's own furniture covers, CSS pixels. */
export function coveredBy(slot: HTMLElement): readonly Box[] {
  const origin = slot.getBoundingClientRect();
  const pieces = slot.parentElement?.querySelectorAll(furniture) ?? [];
  return [...pieces].flatMap((piece) => {
    const { left, top, right, bottom, width, height } = piece.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return {
      left: left - origin.left - room,
      top: top - origin.top - room,
      right: right - origin.left + room,
      bottom: bottom - origin.top + room,
    };
  });
}
