import type { HistogramBar } from '../core/selection/changes.ts';
import { addMonths } from '../core/time/civil.ts';

/** A quarter's bar; days are inclusive, heights in px up and down from the axis. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly up: number;
  readonly down: number;
}

const leastHeight = 1.5;

/**
 * Heights of the bars. One change is equally high above and below the axis, so that both sides can
 * be compared; the higher side fills its room. Quarters without a change have no bar.
 */
export function histogramBars(
  quarters: readonly HistogramBar[],
  room: { readonly up: number; readonly down: number },
): readonly Bar[] {
  const mostBegun = Math.max(1, ...quarters.map(({ begun }) => begun));
  const mostEnded = Math.max(1, ...quarters.map(({ ended }) => ended));
  const perChange = Math.min(room.up / mostBegun, room.down / mostEnded);
  const height = (changes: number) =>
    changes === 0 ? 0 : Math.max(leastHeight, changes * perChange);
  return quarters
    .filter(({ begun, ended }) => begun > 0 || ended > 0)
    .map(({ quarter, begun, ended }) => ({
      from: quarter,
      to: addMonths(quarter, 3) - 1,
      up: height(begun),
      down: height(ended),
    }));
}
