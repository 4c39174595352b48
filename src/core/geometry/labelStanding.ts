import type { Box } from './box.ts';
import type { LabelSlot } from './labelSlot.ts';
import type { LabelShape, Point } from './scene.ts';
import type { Measure } from './textWidth.ts';

/** Room round the letters, px. */
const room = 2;

/** A name in one of its slots. */
export interface Standing {
  readonly slot: LabelSlot;
  readonly at: Point;
  readonly box: Box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(
  { lines, type }: Pick<LabelShape, 'lines' | 'type'>,
  measure: Measure,
): Size {
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const weight = i === 0 ? type.weight : Math.min(400, type.weight);
    width = Math.max(width, measure(line, type.size, weight) + type.tracking * line.length);
  }
  return { width, height: lines.length * type.lineHeight };
}

/** Which part of a name lies above and before the point that it stands at. */
const partsAbove = { above: 1, beside: 0.5, below: 0 } as const;
const partsBefore = { start: 0, middle: 0.5, end: 1 } as const;

export function standingAt(
  slot: LabelSlot,
  { type }: Pick<LabelShape, 'type'>,
  size: Size,
): Standing {
  const top = slot.at[1] - partsAbove[slot.lines] * size.height;
  const left = slot.at[0] - partsBefore[slot.align] * size.width;
  return {
    slot,
    at: [slot.at[0], top + type.lineHeight / 2 + 0.35 * type.size],
    box: {
      left: left - room,
      top: top - room / 2,
      right: left + size.width + room,
      bottom: top + size.height + room / 2,
    },
  };
}
