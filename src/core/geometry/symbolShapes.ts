import type { LineString } from 'geojson';
import type { VisibleFacility } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import type { LonLat } from './lonLat.ts';
import { directionOf, distance } from './polyline.ts';
import { precisionRing } from './precisionRing.ts';
import { remembered } from './remembered.ts';
import type { Point, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { seatOffset } from './symbolLayout.ts';
import { symbolRim, symbolSize } from './symbolSize.ts';

/** Symbols farther outside the box than this are left out, px. */
const margin = 60;
/** A leg is drawn once so much of it shows beside the symbol, px. */
const shortestLeg = 6;

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

/** Between the symbols of a closed crowd, px. */
const crowdGap = 1;

/** How far a facility's symbol stands from its place at this camera, px. */
export function symbolOffset(
  { layout, camera, large }: SceneInput,
  screen: Screen,
  facility: FacilityId | null,
  place: LonLat,
): Point {
  const seat = facility && layout.get(facility);
  const home = seat && screen.point(place);
  if (!home) return [0, 0];
  const width = symbolSize(camera.zoom, large) + crowdGap;
  return seatOffset(seat, camera.zoom, directionOf(home, screen.point(seat.inland) ?? home), width);
}

/** The symbols of all visible facilities whose place is known and in the box, the raised and the selected on top. */
export function symbolShapes(input: SceneInput, screen: Screen): SymbolShape[] {
  const size = symbolSize(input.camera.zoom, input.large);
  return input.visible.facilities
    .flatMap((seen) => symbolShape(input, screen, seen, size) ?? [])
    .toSorted((a, b) => height(a) - height(b));
}

const height = ({ selected, emphasis }: SymbolShape): number =>
  Number(selected) * 2 + Number(emphasis === 'raised');

function symbolShape(
  input: SceneInput,
  screen: Screen,
  seen: VisibleFacility,
  size: number,
): SymbolShape | null {
  const { facility, place } = seen;
  const home = place?.point ? screen.point(place.point) : null;
  if (!place?.point || !home) return null;
  const offset = symbolOffset(input, screen, facility.id, place.point);
  const at: Point = [home[0] + offset[0], home[1] + offset[1]];
  if (!isNearBox(at, input)) return null;
  const rim = symbolRim(facility.kind, size);
  const ring = place.radiusKm > 0 ? ringAround(place, home, rim + 1, screen) : null;
  return {
    id: facility.id,
    kind: facility.kind,
    state: seen.state.state,
    emphasis: seen.emphasis,
    at,
    fanned: input.layout.has(facility.id),
    leg: Math.hypot(...offset) > rim + shortestLeg ? home : null,
    size,
    ring,
    soft: place.radiusKm > 0 && !ring,
    selected: input.focus?.kind === 'facility' && input.focus.id === facility.id,
  };
}

/** Whether a mark there could show in the box. */
export function isNearBox([x, y]: Point, { viewport }: SceneInput): boolean {
  return x > -margin && y > -margin && x < viewport.width + margin && y < viewport.height + margin;
}
