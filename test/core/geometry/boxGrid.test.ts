import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../../src/core/geometry/box.ts';
import { boxGrid } from '../../../src/core/geometry/boxGrid.ts';

const viewport = { width: 904, height: 584 };

/** Most in the box of the map, some over its edge or beyond. */
const anyBox = fc
  .tuple(
    fc.integer({ min: -300, max: 1100 }),
    fc.integer({ min: -200, max: 700 }),
    fc.integer({ min: 1, max: 250 }),
    fc.integer({ min: 1, max: 80 }),
  )
  .map(([left, top, width, height]): Box => {
    return { left, top, right: left + width, bottom: top + height };
  });

describe('a grid of boxes', () => {
  it('finds an overlap exactly where looking at every box does', () => {
    fc.assert(
      fc.property(fc.array(anyBox), anyBox, (boxes, asked) => {
        const grid = boxGrid(viewport);
        for (const box of boxes) grid.add(box);
        expect(grid.meets(asked)).toBe(boxes.some((box) => overlap(box, asked)));
      }),
    );
  });
});
