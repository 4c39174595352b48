import { distance, point } from '@turf/turf';
import type { Atlas } from '../model/atlas.ts';
import type { FacilityId } from '../model/id.ts';
import type { Facility, Place } from '../model/thing.ts';
import { fanBearing } from './fan.ts';
import type { LonLat } from './lonLat.ts';
import { remembered } from './remembered.ts';

/**
 * How far each symbol stands from its place, in px at full spread; fixed for all times,
 * so that nothing jumps when a neighbour opens. Alone at its place: no entry.
 */
export type SymbolLayout = ReadonlyMap<FacilityId, readonly [dx: number, dy: number]>;

/** Zooms between which a crowd at one place opens from touching to full legs. */
const spreadZooms = { closed: 2.5, open: 4.5 } as const;

/** Part of the full spread at the closed end: symbols of one place lie side by side, not on each other. */
const closedSpread = 0.24;

/** Part of the full offset at a zoom, from `closedSpread` to 1. */
export function spreadAt(zoom: number): number {
  const { closed, open } = spreadZooms;
  const t = Math.min(1, Math.max(0, (zoom - closed) / (open - closed)));
  return closedSpread + (1 - closedSpread) * t;
}

/** Symbols whose places are nearer than this share one crowd, km. */
const crowdKm = 25;
/** The legs of a crowd look for a way past symbols that stand alone up to here, km. */
const strangerKm = 150;
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
  const fans = fanDirections(atlas);
  return new Map(crowdsOf(standing).flatMap((crowd) => spread(crowd, standing, fans)));
});

/** Which way the fans of plants point on a map with north up, radians; their rays need free ground. */
function fanDirections(atlas: Atlas): ReadonlyMap<FacilityId, number> {
  const unnamed = [...atlas.relationships.values()].filter(
    ({ kind, to }) => kind === 'exports_to' && to === null,
  );
  return new Map(
    unnamed.flatMap(({ viaFacility, from }) => {
      const facility = atlas.facilities.get(viaFacility ?? (from as FacilityId));
      if (!facility) return [];
      const place = atlas.places.get(facility.place);
      if (!place?.point) return [];
      const north = fanBearing(atlas, place.point, place.country);
      return [[facility.id, ((north - 90) * Math.PI) / 180] as const];
    }),
  );
}

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
  return kmBetween(a.at, b.at) <= crowdKm;
}

const kmBetween = (a: LonLat, b: LonLat): number =>
  distance(point([...a]), point([...b]), { units: 'kilometers' });

/** Gives each of a crowd its seat, so that fans have free ground and neighbours outside are not covered. */
function spread(
  crowd: readonly Standing[],
  all: readonly Standing[],
  fans: ReadonlyMap<FacilityId, number>,
): [FacilityId, readonly [number, number]][] {
  const middle: LonLat = [mean(crowd.map(({ at }) => at[0])), mean(crowd.map(({ at }) => at[1]))];
  const order = crowd.toSorted((a, b) => directionFrom(middle, a.at) - directionFrom(middle, b.at));
  const near = all.filter((one) => !crowd.includes(one) && kmBetween(one.at, middle) < strangerKm);
  const strangers = near.map(({ at }) => directionFrom(middle, at));
  const seatings = turns(order.length).map((turn) => seatingAt(order, turn));
  const scores = seatings.map((seating) => roominess(seating, strangers, fans));
  const best = seatings[scores.indexOf(Math.max(...scores))] ?? [];
  return best.map(({ facility, angle, leg }) => [
    facility.id,
    [round2(leg * Math.cos(angle)), round2(leg * Math.sin(angle))],
  ]);
}

/** Parts of one seat's turn that are tried; two always lie side by side. */
const turnParts = 6;

function turns(count: number): number[] {
  const parts = count === 2 ? 1 : turnParts;
  return Array.from({ length: count * parts }, (_, i) => i / parts);
}

interface Seated extends Seat {
  readonly facility: Facility;
}

/** The crowd in order, moved on by `turn` seats. */
function seatingAt(order: readonly Standing[], turn: number): Seated[] {
  const whole = Math.floor(turn);
  return order.flatMap((_, i): Seated[] => {
    const one = order[(i + whole) % order.length];
    return one ? [{ facility: one.facility, ...seatOf(i, order.length, turn - whole) }] : [];
  });
}

function roominess(
  seating: readonly Seated[],
  strangers: readonly number[],
  fans: ReadonlyMap<FacilityId, number>,
): number {
  return sum(
    seating.map(({ facility, angle }) => {
      const fan = fans.get(facility.id);
      const meeting = strangers.map((at) => Math.max(0, Math.cos(at - angle) - 0.8) * 5);
      return (fan === undefined ? 0 : Math.cos(angle - fan)) - sum(meeting);
    }),
  );
}

interface Seat {
  /** Clockwise on screen from the east, radians. */
  readonly angle: number;
  readonly leg: number;
}

function seatOf(i: number, count: number, part: number): Seat {
  const round = Math.floor(i / mostInRound);
  const inRound = Math.min(mostInRound, count - round * mostInRound);
  return {
    angle: startAngle(count) + (2 * Math.PI * ((i % mostInRound) + part)) / inRound,
    leg: legOf(count, i) + round * legs.ring,
  };
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

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

const mean = (values: readonly number[]): number => sum(values) / values.length;

const round2 = (value: number): number => Math.round(value * 100) / 100;
