import { distance, point } from '@turf/turf';
import type { Atlas } from '../model/atlas.ts';
import type { FacilityId, PlaceId } from '../model/id.ts';
import type { Facility, Place } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import { fanBearing } from './fan.ts';
import type { LonLat } from './lonLat.ts';
import type { Point } from './scene.ts';

/** What stands at one place, of whatever time, weightiest first; it fans out, never across a border. */
export interface Crowd {
  readonly members: readonly CrowdMember[];
}

export interface CrowdMember {
  readonly facility: FacilityId;
  readonly place: PlaceId;
  /** How far its symbol stands from its place on a full leg, px. */
  readonly leg: Point;
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
  readonly fan: number | undefined;
  /** How many relationships pass through it. */
  readonly ties: number;
}

/** All facilities, of whatever time, that stand within 25 km of another of their country. */
export const crowdsOf: (atlas: Atlas) => readonly Crowd[] = remembered((atlas: Atlas) => {
  const standing = [...atlas.facilities.values()].flatMap((facility): Standing[] => {
    const place = atlas.places.get(facility.place);
    if (!place?.point) return [];
    const ties = [...atlas.relationships.values()].filter(
      ({ viaFacility, from }) => (viaFacility ?? from) === facility.id,
    );
    const isFan = ties.some(({ kind, to }) => kind === 'exports_to' && to === null);
    const fan = isFan ? radians(fanBearing(atlas, place.point, place.country) - 90) : undefined;
    return [{ facility, place, at: place.point, fan, ties: ties.length }];
  });
  return neighboursAmong(standing).map((crowd): Crowd => ({ members: spread(crowd, standing) }));
});

/** Runs of neighbours, each within reach of another one; never across a border. */
function neighboursAmong(standing: readonly Standing[]): Standing[][] {
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
function spread(crowd: readonly Standing[], all: readonly Standing[]): CrowdMember[] {
  const middle = middleOf(crowd);
  const order = crowd.toSorted((a, b) => directionFrom(middle, a.at) - directionFrom(middle, b.at));
  const near = all.filter((one) => !crowd.includes(one) && kmBetween(one.at, middle) < strangerKm);
  const strangers = near.map(({ at }) => directionFrom(middle, at));
  const seatings = turns(order.length).map((turn) => seatingAt(order, turn));
  const scores = seatings.map((seating) => roominess(seating, strangers));
  const best = seatings[scores.indexOf(Math.max(...scores))] ?? [];
  return best
    .toSorted((a, b) => b.one.ties - a.one.ties)
    .map(({ one: { facility, place }, angle, leg }) => ({
      facility: facility.id,
      place: place.id,
      leg: [round2(leg * Math.cos(angle)), round2(leg * Math.sin(angle))],
    }));
}

/** Parts of one seat's turn that are tried; two always lie side by side. */
const turnParts = 6;

function turns(count: number): number[] {
  const parts = count === 2 ? 1 : turnParts;
  return Array.from({ length: count * parts }, (_, i) => i / parts);
}

interface Seated extends Seat {
  readonly one: Standing;
}

/** The crowd in order, moved on by `turn` seats. */
function seatingAt(order: readonly Standing[], turn: number): Seated[] {
  const whole = Math.floor(turn);
  return order.flatMap((_, i): Seated[] => {
    const one = order[(i + whole) % order.length];
    return one ? [{ one, ...seatOf(i, order.length, turn - whole) }] : [];
  });
}

function roominess(seating: readonly Seated[], strangers: readonly number[]): number {
  return sum(
    seating.map(({ one: { fan }, angle }) => {
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
  const dx = (at[0] - middle[0]) * Math.cos(radians(at[1]));
  const dy = middle[1] - at[1];
  if (Math.hypot(dx, dy) < 1e-6) return 0;
  return (Math.atan2(dy, dx) + 2 * Math.PI) % (2 * Math.PI);
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

const middleOf = (crowd: readonly Standing[]): LonLat => [
  mean(crowd.map(({ at }) => at[0])),
  mean(crowd.map(({ at }) => at[1])),
];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const mean = (values: readonly number[]): number => sum(values) / values.length;

const round2 = (value: number): number => Math.round(value * 100) / 100;
