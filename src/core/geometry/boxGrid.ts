import type { Viewport } from '../model/camera.ts';
import { type Box, overlap } from './box.ts';

/** Sides of a cell, px: about a name's. */
const [cellWidth, cellHeight] = [96, 32];

/** Boxes by where they lie, so that a name meets only what is near it. */
export interface BoxGrid {
  add(box: Box): void;
  /** Whether one that was added overlaps it. */
  meets(box: Box): boolean;
}

/** What lies outside the viewport counts as at its edge. */
export function boxGrid({ width, height }: Viewport): BoxGrid {
  const columns = Math.max(1, Math.ceil(width / cellWidth));
  const rows = Math.max(1, Math.ceil(height / cellHeight));
  const cells: (Box[] | undefined)[] = Array.from({ length: columns * rows });
  const within = (cell: number, count: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor(cell)));
  /** Whether `look` says yes to one of the cells under a box. */
  const someCell = (box: Box, look: (cell: number) => boolean): boolean => {
    const [left, right] = [
      within(box.left / cellWidth, columns),
      within(box.right / cellWidth, columns),
    ];
    const bottom = within(box.bottom / cellHeight, rows);
    for (let row = within(box.top / cellHeight, rows); row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (look(row * columns + column)) return true;
      }
    }
    return false;
  };
  return {
    add(box) {
      someCell(box, (cell) => {
        const held = cells[cell];
        if (held) held.push(box);
        else cells[cell] = [box];
        return false;
      });
    },
    meets: (box) =>
      someCell(box, (cell) => cells[cell]?.some((other) => overlap(other, box)) ?? false),
  };
}
