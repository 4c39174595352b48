import type { FacilityId } from '../model/id.ts';

/**
 * How far each symbol stands from its place, in px at full spread; fixed for all times,
 * so that nothing jumps when a neighbour opens. Alone at its place: no entry.
 */
export type SymbolLayout = ReadonlyMap<FacilityId, readonly [dx: number, dy: number]>;

/** Zooms between which a crowd at one place opens from touching to full legs. */
export const spreadZooms = { closed: 2.5, open: 4.5 } as const;

/** Part of the full spread at the closed end: symbols of one place lie side by side, not on each other. */
export const closedSpread = 0.24;

/** Part of the full offset at a zoom, from `closedSpread` to 1; MapLibre's expression has the same corners. */
export function spreadAt(zoom: number): number {
  const { closed, open } = spreadZooms;
  const t = Math.min(1, Math.max(0, (zoom - closed) / (open - closed)));
  return closedSpread + (1 - closedSpread) * t;
}
