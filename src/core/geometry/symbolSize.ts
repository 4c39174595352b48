import type { FacilityKind } from '../model/thing.ts';

/** Side of a symbol in px: in a world view, near, and on a projector. */
export const symbolSizes = { world: 9, near: 12, projector: 16 } as const;

/** Zoom from which symbols and type have their near size. */
export const nearZoom = 4;

/** From this zoom on there may be words that a world view has no room for. */
export const wordyZoom = 2.7;

/** Side of every symbol at a zoom, px. */
export function symbolSize(zoom: number, large: boolean): number {
  if (large) return symbolSizes.projector;
  return zoom < nearZoom ? symbolSizes.world : symbolSizes.near;
}

/** Side of the disc that stands for several facilities, with their number in it, px. */
export const jointSize = (large: boolean): number => (large ? 26 : 16);

/** The zoom that decides who shares a symbol: larger symbols need more room. */
export function joiningZoom(zoom: number, large: boolean): number {
  return large ? zoom - Math.log2(symbolSizes.projector / symbolSizes.world) : zoom;
}

/** Radius of an anchor in px, and the zooms between which it grows. */
export const anchorRadii = { world: 2.4, near: 4 } as const;
export const anchorZooms = { world: 3, near: 5 } as const;
/** Width of an anchor's line, half of it outside the radius, px. */
export const anchorRim = 1.4;

export function anchorRadius(zoom: number, large: boolean): number {
  if (large) return anchorRadii.near;
  const t = (zoom - anchorZooms.world) / (anchorZooms.near - anchorZooms.world);
  const { world, near } = anchorRadii;
  return world + (near - world) * Math.min(1, Math.max(0, t));
}

/** A group's anchor stands between brackets so far beyond its radius, px. */
export const bracketGap = 3;

/** Distance of an anchor's outermost line from its middle, px. */
export function anchorReach(radius: number, group: boolean): number {
  return radius + anchorRim / 2 + (group ? bracketGap : 0);
}

/** How far each kind's outline reaches from its middle, in halves of its side. */
const reach: Readonly<Record<FacilityKind, number>> = {
  assembly: 1,
  boards: 1.15,
  component: 1.1,
  store: 1.15,
  warehouse: 1.15,
  headquarters: 1.3,
};

/** Distance of a symbol's rim from its middle, px. */
export function symbolRim(kind: FacilityKind, size: number): number {
  return (reach[kind] * size) / 2;
}

/** Radius of the clock of what is overdue, px. */
export const clockRadius = 5;
/** How far it stands from the symbol's corner, px. */
const clockOff = 3.5;

/** The middle of the clock of an overdue symbol, from the symbol's own, px. */
export const clockSeat = (size: number): readonly [x: number, y: number] => [
  size / 2 + clockOff,
  1 - size / 2 - clockOff,
];
