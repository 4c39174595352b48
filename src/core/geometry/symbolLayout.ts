import type { Atlas } from '../model/atlas.ts';
import type { VisibleAtlas } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import { type Crowd, type CrowdMember, crowdsOf } from './crowds.ts';
import type { LonLat } from './lonLat.ts';
import { directionOf, distance } from './polyline.ts';
import { remembered } from './remembered.ts';
import type { Point } from './scene.ts';

/**
 * Where the symbols of crowds stand: only of those of which two or more are visible, so that what is
 * alone stands at its place. The same visible ones stand alike at every time.
 */
export type SymbolLayout = ReadonlyMap<FacilityId, CrowdSeat>;

export interface CrowdSeat {
  /** How far a symbol stands from its place when the crowd is open, px. */
  readonly leg: Point;
  /** The same of the crowd's first: the others go round it as the crowd opens. */
  readonly firstLeg: Point;
  /** From the first when the crowd is closed: widths of a symbol, and radians clockwise off the way inland. */
  readonly closed: ClosedSeat;
  /** The middle of the crowd's country; over a border no symbol may stand without a leg. */
  readonly inland: LonLat;
}

type ClosedSeat = readonly [widths: number, turn: number];

/** A closed crowd grows inland, this far to either side of the way: farther might be over a border. Radians. */
const aside = Math.PI / 6;
/** Zooms between which a crowd opens from touching to full legs. */
const spreadZooms = { closed: 2.5, open: 4.5 } as const;

/** What is visible of each crowd, seated: the same map for the same `visible`. */
export const symbolLayoutOf = (atlas: Atlas, visible: VisibleAtlas): SymbolLayout =>
  layoutsOf(atlas)(visible);

const layoutsOf = remembered((atlas: Atlas) =>
  remembered(({ facilities }: VisibleAtlas): SymbolLayout => {
    const places = new Map(facilities.map(({ facility, place }) => [facility.id, place?.id]));
    return new Map(
      crowdsOf(atlas).flatMap((crowd) => {
        const seen = crowd.members.filter(({ facility, place }) => places.get(facility) === place);
        return seen.length > 1 ? seated(crowd, seen) : [];
      }),
    );
  }),
);

/** The first stands at its place; the others touch it and each other, in the order of their legs. */
function seated(
  { inland, inlandTurn }: Crowd,
  [first, ...others]: readonly CrowdMember[],
): [FacilityId, CrowdSeat][] {
  if (!first) return [];
  const firstLeg = first.leg;
  const seats = closedSeats(others.length, halfTurn((first.fan ?? inlandTurn) - inlandTurn));
  const turnOf = ({ leg }: CrowdMember) => halfTurn(directionOf(firstLeg, leg) - inlandTurn);
  const inOrder = others.toSorted((a, b) => turnOf(a) - turnOf(b));
  return [
    [first.facility, { leg: firstLeg, firstLeg, closed: [0, 0], inland }],
    ...inOrder.map(({ facility, leg }, i): [FacilityId, CrowdSeat] => [
      facility,
      { leg, firstLeg, closed: seats[i] ?? [0, 0], inland },
    ]),
  ];
}

/** The nearest seats of a honeycomb about the way inland, clear of the first one's fan where they can be. */
function closedSeats(count: number, fan: number): ClosedSeat[] {
  const steps = Array.from({ length: count + 1 }, (_, i) => i);
  const cells = steps.flatMap((i) =>
    steps.map((j): ClosedSeat => {
      const [along, across] = [(i + j) * Math.cos(aside), (i - j) * Math.sin(aside)];
      return [Math.hypot(along, across), Math.atan2(across, along)];
    }),
  );
  return cells
    .toSorted(([a, turnA], [b, turnB]) => a - b || Math.cos(turnA - fan) - Math.cos(turnB - fan))
    .slice(1, count + 1)
    .toSorted(([, a], [, b]) => a - b);
}

/**
 * How far a symbol stands from its place at a zoom, px: `inlandTurn` is the way on screen to the middle
 * of its country, radians clockwise from the east; `width` that of a symbol with the gap to the next.
 */
export function seatOffset(
  { leg, firstLeg, closed: [widths, turn] }: CrowdSeat,
  zoom: number,
  inlandTurn: number,
  width: number,
): Point {
  const { closed, open } = spreadZooms;
  const t = Math.min(1, Math.max(0, (zoom - closed) / (open - closed)));
  const opened = halfTurn(directionOf(firstLeg, leg) - inlandTurn);
  const reach = widths * width * (1 - t) + distance(firstLeg, leg) * t;
  const angle = inlandTurn + turn * (1 - t) + opened * t;
  return [firstLeg[0] * t + reach * Math.cos(angle), firstLeg[1] * t + reach * Math.sin(angle)];
}

/** The same direction between -π and π. */
const halfTurn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
