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

export function lineGrid(lines: readonly Polyline[], viewport: Viewport): LineGrid {
  const columns = Math.ceil(viewport.width / cell);
  const rows = Math.ceil(viewport.height / cell);
  const marked = new Uint8Array(Math.max(0, columns * rows));
  const mark = ([x, y]: Point) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    if (column >= 0 && column < columns && row >= 0 && row < rows) {
      marked[row * columns + column] = 1;
    }
  };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Point, line[i] as Point];
      if (meets(a, b, viewport)) markSegment(a, b, mark);
    }
  }
  return {
    under({ left, top, right, bottom }) {
      let count = 0;
      for (
        let row = Math.max(0, Math.floor(top / cell));
        row * cell < bottom && row < rows;
        row++
      ) {
        const from = Math.max(0, Math.floor(left / cell));
        for (let column = from; column * cell < right && column < columns; column++) {
          count += marked[row * columns + column] ?? 0;
        }
      }
      return count;
    },
  };
}

function meets(a: Point, b: Point, { width, height }: Viewport): boolean {
  return (
    Math.max(a[0], b[0]) >= 0 &&
    Math.max(a[1], b[1]) >= 0 &&
    Math.min(a[0], b[0]) <= width &&
    Math.min(a[1], b[1]) <= height
  );
}

/** Longer segments, as in near views, are marked at their ends alone beyond this many steps. */
const mostSteps = 400;

function markSegment(a: Point, b: Point, mark: (point: Point) => void): void {
  const steps = Math.min(
    mostSteps,
    Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / (cell / 2)),
  );
  for (let i = 0; i <= steps; i++) {
    const t = steps === 0 ? 0 : i / steps;
    mark([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  }
}
