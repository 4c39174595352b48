import type { LineString } from 'geojson';
import type { FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import { remembered } from '../remembered.ts';
import type { Joint } from './joint.ts';
import { jointShape } from './jointShape.ts';
import type { LonLat } from './lonLat.ts';
import { distance } from './polyline.ts';
import { precisionRing } from './precisionRing.ts';
import type { JointShape, Point, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { joiningZoom, jointSize, nearZoom, symbolRim, symbolSize } from './symbolSize.ts';
import {
  isSelected,
  type JointStanding,
  type Standing,
  symbolStandings,
} from './symbolStandings.ts';

/** Symbols farther outside the box than this are left out, px. */
const margin = 60;
/** A leg is drawn once so much of it shows beside the symbol, px. */
const shortestLeg = 6;

/** What a flow finds where it ends at a facility. */
export interface SymbolMark {
  /** How far it stands from the facility's place, px. */
  readonly offset: Point;
  /** Distance of its rim from its middle, px. */
  readonly reach: number;
  readonly selected: boolean;
  /** The symbol that it shares with others. */
  readonly joint: Joint | null;
}

export interface SymbolShapes {
  readonly symbols: readonly SymbolShape[];
  readonly joints: readonly JointShape[];
  /** Of all visible facilities, in or out of the box. */
  readonly marks: ReadonlyMap<FacilityId, SymbolMark>;
}

/** The symbols of all visible facilities whose place is known and in the box, the raised and the selected on top. */
export function symbolShapes(input: SceneInput, screen: Screen): SymbolShapes {
  const { single, joints } = symbolStandings(input, screen);
  return {
    symbols: [...single, ...joints.flatMap(({ out }) => out)]
      .filter(({ at }) => isNearBox(at, input))
      .map((one) => symbolShape(input, screen, one))
      .toSorted((a, b) => height(a) - height(b)),
    joints: joints.filter(({ at }) => isNearBox(at, input)).map((one) => jointShape(input, one)),
    marks: new Map([
      ...joints.flatMap((joint) => joint.members.map((one) => jointMark(input, joint, one))),
      ...single.map((one) => ownMark(input, one, null)),
      // What is only raised keeps its flows where they are: they must not flee from the pointer.
      ...joints.flatMap(({ joint, out }) =>
        out.filter((one) => isSelected(input, one)).map((one) => ownMark(input, one, joint)),
      ),
    ]),
  };
}

const offsetOf = ({ home }: Standing, at: Point): Point => [at[0] - home[0], at[1] - home[1]];

function ownMark(
  input: SceneInput,
  one: Standing,
  joint: Joint | null,
): readonly [FacilityId, SymbolMark] {
  const { id, kind } = one.seen.facility;
  const reach = symbolRim(kind, symbolSize(input.camera.zoom, input.large));
  return [id, { offset: offsetOf(one, one.at), reach, selected: isSelected(input, one), joint }];
}

function jointMark(
  { large }: SceneInput,
  { joint, at }: JointStanding,
  one: Standing,
): readonly [FacilityId, SymbolMark] {
  const reach = jointSize(large) / 2;
  return [one.seen.facility.id, { offset: offsetOf(one, at), reach, selected: false, joint }];
}

const ringOf = remembered((place: Place): LineString => {
  const [coordinates = []] = place.point
    ? precisionRing(place.point, place.radiusKm).coordinates
    : [];
  return { type: 'LineString', coordinates };
});

const startOf = remembered((place: Place): LonLat => {
  const [lon = Number.NaN, lat = Number.NaN] = ringOf(place).coordinates[0] ?? [];
  return [lon, lat];
});

/** The outline of a place's ring, or null where it is no larger than `least` px; most are not. */
function ringAround(
  place: Place,
  home: Point,
  least: number,
  screen: Screen,
): readonly Point[] | null {
  const start = screen.point(startOf(place));
  if (start && distance(start, home) <= least) return null;
  const [outline] = screen.line(ringOf(place));
  return outline?.[0] && distance(outline[0], home) > least ? outline : null;
}

const height = ({ selected, emphasis }: SymbolShape): number =>
  Number(selected) * 2 + Number(emphasis === 'raised');

function symbolShape(input: SceneInput, screen: Screen, standing: Standing): SymbolShape {
  const { camera, large, layout } = input;
  const { seen, home, at } = standing;
  const { facility, place } = seen;
  const size = symbolSize(camera.zoom, large);
  const rim = symbolRim(facility.kind, size);
  const isVague = place !== null && place.radiusKm > 0;
  const ring = isVague ? ringAround(place, home, rim + 1, screen) : null;
  const seat = layout.get(facility.id);
  return {
    id: facility.id,
    kind: facility.kind,
    state: seen.state.state,
    emphasis: seen.emphasis,
    at,
    fanned: (seat?.leg ?? null) !== null && joiningZoom(camera.zoom, large) >= nearZoom,
    joins: seat !== undefined,
    leg: distance(home, at) > rim + shortestLeg ? home : null,
    size,
    ring,
    soft: isVague && !ring,
    selected: isSelected(input, standing),
  };
}

/** Whether a mark there could show in the box. */
export function isNearBox([x, y]: Point, { viewport }: SceneInput): boolean {
  return x > -margin && y > -margin && x < viewport.width + margin && y < viewport.height + margin;
}
