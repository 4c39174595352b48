import type { LineString } from 'geojson';
import type { Emphasis, VisibleFacility, VisibleFlow, VisibleMarket } from '../model/flow.ts';
import type { FacilityId, FlowId, MarketId } from '../model/id.ts';
import type { Place } from '../model/thing.ts';
import { distance } from './polyline.ts';
import { precisionRing } from './precisionRing.ts';
import { remembered } from './remembered.ts';
import type { AnchorShape, Point, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { spreadAt } from './symbolLayout.ts';
import { anchorRadius, symbolRim, symbolSize } from './symbolSize.ts';

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

/** How far a facility's symbol stands from its place at this camera, px. */
export function symbolOffset(input: SceneInput, facility: FacilityId | null): Point {
  const full = facility && input.layout.get(facility);
  if (!full) return [0, 0];
  const part = spreadAt(input.camera.zoom);
  return [full[0] * part, full[1] * part];
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
  if (!place || !home) return null;
  const offset = symbolOffset(input, facility.id);
  const at: Point = [home[0] + offset[0], home[1] + offset[1]];
  if (!isNearBox(at, input)) return null;
  const rim = symbolRim(facility.kind, size);
  const [outline = []] = place.radiusKm > 0 ? screen.line(ringOf(place)) : [];
  const radius = outline[0] ? distance(outline[0], home) : 0;
  return {
    id: facility.id,
    kind: facility.kind,
    state: seen.state.state,
    emphasis: seen.emphasis,
    at,
    fanned: input.layout.has(facility.id),
    leg: Math.hypot(...offset) > rim + shortestLeg ? home : null,
    size,
    ring: radius > rim + 1 ? outline : null,
    soft: place.radiusKm > 0 && radius <= rim + 1,
    selected: input.focus?.kind === 'facility' && input.focus.id === facility.id,
  };
}

function isNearBox([x, y]: Point, { viewport }: SceneInput): boolean {
  return x > -margin && y > -margin && x < viewport.width + margin && y < viewport.height + margin;
}

/** The anchors of all markets that a visible flow touches. */
export function anchorShapes(input: SceneInput, screen: Screen): AnchorShape[] {
  const size = anchorRadius(input.camera.zoom, input.large);
  const flows = new Map(input.visible.flows.map((flow) => [flow.id, flow]));
  return input.visible.markets.flatMap((seen): AnchorShape[] => {
    const at = screen.point(seen.market.anchor);
    if (seen.flows.length === 0 || !at || !isNearBox(at, input)) return [];
    return [
      {
        id: seen.market.id,
        at,
        group: seen.market.kind === 'group',
        size,
        emphasis: marketEmphasis(seen, flows),
        selected: isFocus(input, seen.market.id),
      },
    ];
  });
}

const isFocus = ({ focus }: SceneInput, id: MarketId): boolean =>
  focus?.kind === 'market' && focus.id === id;

/** A market is raised with any of its flows, and quiet when all of them are. */
function marketEmphasis(
  { flows: ids }: VisibleMarket,
  flows: ReadonlyMap<FlowId, VisibleFlow>,
): Emphasis {
  const all = ids.map((id) => flows.get(id)?.emphasis ?? 'normal');
  if (all.includes('raised')) return 'raised';
  return all.every((one) => one === 'quiet') ? 'quiet' : 'normal';
}
