import { distance, point } from '@turf/turf';
import type { Atlas } from '../model/atlas.ts';
import type { FacilityId } from '../model/id.ts';
import type { Facility, Place } from '../model/thing.ts';
import type { LonLat } from './lonLat.ts';
import { remembered } from './remembered.ts';

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

/** Symbols whose places are nearer than this share one crowd, km. */
const crowdKm = 25;
/** Lengths of the legs, px: few symbols stand at the first, many take turns, more than a turn go round again. */
const legs = { few: 42, near: 36, far: 58, ring: 34 } as const;
/** Symbols in one round: 360° by the 32° that their labels need between them. */
const mostInRound = 11;

interface Standing {
  readonly facility: Facility;
  readonly place: Place;
  readonly at: LonLat;
}

/** The offsets of all facilities, of whatever time, that stand within 25 km of another of their country. */
export const symbolLayoutOf: (atlas: Atlas) => SymbolLayout = remembered((atlas: Atlas) => {
  const standing = [...atlas.facilities.values()].flatMap((facility): Standing[] => {
    const place = atlas.places.get(facility.place);
    return place?.point ? [{ facility, place, at: place.point }] : [];
  });
  return new Map(crowdsOf(standing).flatMap(spread));
});

/** Runs of neighbours, each within reach of another one; never across a border. */
function crowdsOf(standing: readonly Standing[]): Standing[][] {
  const crowds: Standing[][] = [];
  for (const one of standing) {
    const met = crowds.filter((crowd) => crowd.some((other) => areNeighbours(one, other)));
    const joined = [...met.flat(), one];
    for (const crowd of met) crowds.splice(crowds.indexOf(crowd), 1);
    crowds.push(joined);
  }
  return crowds.filter(({ length }) => length > 1);
}

function areNeighbours(a: Standing, b: Standing): boolean {
  if (a.place.country !== b.place.country) return false;
  return distance(point([...a.at]), point([...b.at]), { units: 'kilometers' }) <= crowdKm;
}

function spread(crowd: readonly Standing[]): [FacilityId, readonly [number, number]][] {
  const middle: LonLat = [mean(crowd.map(({ at }) => at[0])), mean(crowd.map(({ at }) => at[1]))];
  const order = crowd.toSorted((a, b) => directionFrom(middle, a.at) - directionFrom(middle, b.at));
  return order.map(({ facility }, i) => {
    const round = Math.floor(i / mostInRound);
    const inRound = Math.min(mostInRound, order.length - round * mostInRound);
    const angle = startAngle(order.length) + (2 * Math.PI * (i % mostInRound)) / inRound;
    const leg = legOf(order.length, i) + round * legs.ring;
    return [facility.id, [round2(leg * Math.cos(angle)), round2(leg * Math.sin(angle))]];
  });
}

/** Two lie side by side; of more, the first stands to the east and the rest follow clockwise. */
const startAngle = (count: number): number => (count === 2 ? Math.PI : -Math.PI / 10);

function legOf(count: number, i: number): number {
  if (count <= 5) return legs.few;
  // The last of an odd number stands beside the first, which is near.
  return i % 2 === 0 && i < count - 1 ? legs.near : legs.far;
}

/** Clockwise on screen from the east, radians from 0 to 2π; those at the very middle come first. */
function directionFrom(middle: LonLat, at: LonLat): number {
  const dx = (at[0] - middle[0]) * Math.cos((at[1] * Math.PI) / 180);
  const dy = middle[1] - at[1];
  if (Math.hypot(dx, dy) < 1e-6) return 0;
  return (Math.atan2(dy, dx) + 2 * Math.PI) % (2 * Math.PI);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const round2 = (value: number): number => Math.round(value * 100) / 100;
