/** Changes in one quarter; days are inclusive. */
export interface ChangeCount {
  readonly from: number;
  readonly to: number;
  readonly begun: number;
  readonly ended: number;
}

export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Heights in px, up and down from the axis. */
  readonly up: number;
  readonly down: number;
}

const leastHeight = 1.5;

/**
 * Heights of the bars. One change is equally high above and below the axis, so that both sides can
 * be compared; the higher side fills its room.
 */
export function histogramBars(
  counts: readonly ChangeCount[],
  room: { readonly up: number; readonly down: number },
): readonly Bar[] {
  const mostBegun = Math.max(1, ...counts.map(({ begun }) => begun));
  const mostEnded = Math.max(1, ...counts.map(({ ended }) => ended));
  const perChange = Math.min(room.up / mostBegun, room.down / mostEnded);
  const height = (changes: number) =>
    changes === 0 ? 0 : Math.max(leastHeight, changes * perChange);
  return counts
    .filter(({ begun, ended }) => begun > 0 || ended > 0)
    .map(({ from, to, begun, ended }) => ({ from, to, up: height(begun), down: height(ended) }));
}
