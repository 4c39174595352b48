import type { Viewport } from '../model/camera.ts';
import type { Box } from './box.ts';
import type { Polyline } from './polyline.ts';
import type { Point } from './scene.ts';

/** Side of a cell, px. */
const cell = 8;

/** Which parts of the box lines run through, so that names can look for quieter ground. */
export interface LineGrid {
  /** Cells of the rectangle that hold a line. */
  under(box: Box): number;
}

/** `lines` are asked for once somebody looks: while the map moves most names stay where they are. */
export function lineGrid(lines: () => readonly Polyline[], viewport: Viewport): LineGrid {
  const columns = Math.ceil(viewport.width / cell);
  const rows = Math.ceil(viewport.height / cell);
  let marked: Uint8Array | null = null;
  return {
    under({ left, top, right, bottom }) {
      marked ??= markedCells(lines(), viewport, columns, rows);
      let count = 0;
      const from = Math.max(0, Math.floor(left / cell));
      for (
        let row = Math.max(0, Math.floor(top / cell));
        row * cell < bottom && row < rows;
        row++
      ) {
        for (let column = from; column * cell < right && column < columns; column++) {
          count += marked[row * columns + column] ?? 0;
        }
      }
      return count;
    },
  };
}

/** Longer segments, as in near views, are marked at their ends alone beyond this many steps. */
const mostSteps = 400;

function markedCells(
  lines: readonly Polyline[],
  { width, height }: Viewport,
  columns: number,
  rows: number,
): Uint8Array {
  const marked = new Uint8Array(Math.max(0, columns * rows));
  const markSegment = (x: number, y: number, dx: number, dy: number): void => {
    const steps = Math.min(mostSteps, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / (cell / 2)));
    for (let i = 0; i <= steps; i++) {
      const t = steps === 0 ? 0 : i / steps;
      const column = Math.floor((x + dx * t) / cell);
      const row = Math.floor((y + dy * t) / cell);
      if (column >= 0 && column < columns && row >= 0 && row < rows) {
        marked[row * columns + column] = 1;
      }
    }
  };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [[x, y], [toX, toY]] = [line[i - 1] as Point, line[i] as Point];
      const meets =
        Math.max(x, toX) >= 0 &&
        Math.max(y, toY) >= 0 &&
        Math.min(x, toX) <= width &&
        Math.min(y, toY) <= height;
      if (meets) markSegment(x, y, toX - x, toY - y);
    }
  }
  return marked;
}
