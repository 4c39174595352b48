import type { State } from '../model/state.ts';

/** Thinner lines are dashed as if they were this wide, px: shorter dashes would read as dots. */
const leastWidth = 1.6;

/** Lengths of dash and gap in px; null for a solid line. State is told by the dash and nothing else is. */
export function dashOf(state: State, width: number): readonly number[] | null {
  const w = Math.max(leastWidth, width);
  switch (state) {
    case 'ahead':
    case 'overdue':
      return [2.2 * w + 1, 1.5 * w + 1.4];
    case 'paused':
      return [7 * w, 3 * w];
    case 'denied':
    case 'unknown':
      return [w, 1.8 * w];
    case 'operating':
    case 'ended':
      return null;
  }
}
