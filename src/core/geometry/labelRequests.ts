import type { FlowEnd, VisibleFlow } from '../model/flow.ts';
import type { FacilityId } from '../model/id.ts';
import { type Box, boxOf } from './box.ts';
import { edgeLabels } from './edgeLabels.ts';
import { flowEndpoint } from './flowEndpoint.ts';
import { anchorSlots, fanSlots, type LabelSlot, symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LonLat } from './lonLat.ts';
import type { LabelRequest } from './placeLabels.ts';
import { distance } from './polyline.ts';
import type { AnchorShape, FlowShape, LabelRole, Scene, SymbolShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { type SeaName, seas } from './seas.ts';
import { anchorReach, nearZoom, symbolRim } from './symbolSize.ts';

/** In a world view no more facilities than this are named. */
const mostInWorld = 12;
/** Ends outside the box are named from this zoom on: before, the whole sheet is in it. */
const edgeZoom = 3;
/** A selected symbol's ring reaches this far beyond its rim, px. */
const ringReach = 7;
/** Shorter rays have no room for words beside them, px. */
const shortestNamedRay = 60;

function labelScale({ camera, large }: SceneInput): LabelScale {
  if (large) return 'projector';
  return camera.zoom < nearZoom ? 'world' : 'near';
}

/** All names that want to be on the map at this camera; while something is raised, only what belongs to it. */
export function labelRequests(
  input: SceneInput,
  screen: Screen,
  drawn: Pick<Scene, 'flows' | 'symbols' | 'anchors'>,
): LabelRequest[] {
  const flows = new Map(input.visible.flows.map((flow) => [flow.id, flow]));
  const scale = labelScale(input);
  const flowType = labelType('flow', scale);
  const neutral = neutralGround(screen);
  const isRaised = [...drawn.flows, ...drawn.symbols].some(({ emphasis }) => emphasis === 'raised');
  const requests = [
    ...facilityLabels(input, drawn.symbols, scale),
    ...(input.camera.zoom < edgeZoom
      ? []
      : edgeLabels(drawn.flows, flows, input.words, input.viewport, flowType)),
    ...drawn.flows.flatMap((shape) => fanLabel(input, shape, flows.get(shape.id), scale)),
    ...drawn.flows.flatMap((shape) => cutLabel(input, shape, flows.get(shape.id), scale)),
    ...drawn.anchors.map((shape) => marketLabel(input, shape, scale, neutral)),
  ];
  if (isRaised) {
    return requests.filter(({ role, emphasis }) => role === 'selected' || emphasis === 'raised');
  }
  return input.large ? requests : [...requests, ...seaLabels(input, screen, scale)];
}

/**
 * Corners of the ground that no country's name may lie on, degrees: roughly what the basemap leaves
 * without tint between the Pir Panjal and the Karakoram.
 */
const neutralCorners: readonly LonLat[] = [
  [73.3, 32.6],
  [80.4, 32.6],
  [80.4, 37],
  [73.3, 37],
];

function neutralGround(screen: Screen): Box[] {
  const corners = neutralCorners.map((corner) => screen.point(corner));
  const seen = corners.filter((corner) => corner !== null);
  return seen.length === corners.length ? [boxOf(seen)] : [];
}

function facilityLabels(
  input: SceneInput,
  symbols: readonly SymbolShape[],
  scale: LabelScale,
): LabelRequest[] {
  const ends = endsOf(input);
  const named = symbols
    .filter(({ id, selected, emphasis }) => {
      return scale === 'near' || selected || emphasis === 'raised' || ends.has(id);
    })
    .toSorted((a, b) => (ends.get(b.id) ?? 0) - (ends.get(a.id) ?? 0));
  const allowed = scale === 'near' ? named : named.slice(0, mostInWorld);
  const selected = named.filter((shape) => shape.selected && !allowed.includes(shape));
  return [...allowed, ...selected].flatMap((shape) => facilityLabel(input, shape, scale));
}

/** Facilities at the ends of visible flows, with how many flows each has. */
function endsOf({ atlas, visible }: SceneInput): ReadonlyMap<FacilityId, number> {
  const counts = new Map<FacilityId, number>();
  const count = (end: FlowEnd) => {
    const facility = flowEndpoint(atlas, end)?.facility;
    if (facility) counts.set(facility, (counts.get(facility) ?? 0) + 1);
  };
  for (const { from, to } of visible.flows) {
    count(from);
    count(to);
  }
  return counts;
}

function facilityLabel(input: SceneInput, shape: SymbolShape, scale: LabelScale): LabelRequest[] {
  const facility = input.atlas.facilities.get(shape.id);
  if (!facility) return [];
  const role: LabelRole = shape.selected ? 'selected' : 'facility';
  const reach = symbolRim(shape.kind, shape.size) + (shape.selected ? ringReach : 0);
  const outward = shape.fanned ? (input.layout.get(shape.id) ?? null) : null;
  return [
    {
      key: shape.id,
      role,
      opens: { kind: 'facility', id: shape.id },
      hue: null,
      emphasis: shape.emphasis,
      lines: input.words.facility(facility),
      type: labelType(role, scale),
      slots: symbolSlots(shape.at, reach, outward, shape.selected || shape.emphasis === 'raised'),
      avoids: [],
    },
  ];
}

function marketLabel(
  input: SceneInput,
  shape: AnchorShape,
  scale: LabelScale,
  neutral: readonly Box[],
): LabelRequest {
  const market = input.atlas.markets.get(shape.id);
  const kind = shape.group ? 'group' : 'country';
  const reach = anchorReach(shape.size, shape.group) + (shape.selected ? ringReach : 1);
  return {
    key: shape.id,
    role: shape.selected ? 'selected' : kind,
    opens: { kind: 'market', id: shape.id },
    hue: null,
    emphasis: shape.emphasis,
    lines: market ? input.words.market(market).map((line) => line.toUpperCase()) : [],
    type: labelType(kind, scale),
    slots: anchorSlots(shape.at, reach),
    avoids: neutral,
  };
}

function fanLabel(
  { words }: SceneInput,
  shape: FlowShape,
  flow: VisibleFlow | undefined,
  scale: LabelScale,
): LabelRequest[] {
  const middle = shape.fan[Math.floor(shape.fan.length / 2)];
  if (!flow || !middle || distance(...middle) < shortestNamedRay) return [];
  return [flowLabel(`fan ${shape.id}`, shape, flow, words.fan(flow), scale, fanSlots(shape.fan))];
}

function cutLabel(
  { words }: SceneInput,
  shape: FlowShape,
  flow: VisibleFlow | undefined,
  scale: LabelScale,
): LabelRequest[] {
  if (!flow || !shape.cut) return [];
  const slots = anchorSlots(shape.cut.at, (shape.band ?? shape.width) / 2 + 2);
  return [flowLabel(`cut ${shape.id}`, shape, flow, words.quantity(flow), scale, slots)];
}

function flowLabel(
  key: string,
  { kind, emphasis }: FlowShape,
  { id }: VisibleFlow,
  lines: readonly string[],
  scale: LabelScale,
  slots: readonly LabelSlot[],
): LabelRequest {
  const type = labelType('flow', scale);
  const opens = { kind: 'flow', id } as const;
  return { key, role: 'flow', opens, hue: kind, emphasis, lines, type, slots, avoids: [] };
}

function seaLabels(
  { camera, words }: SceneInput,
  screen: Screen,
  scale: LabelScale,
): LabelRequest[] {
  return (Object.keys(seas) as SeaName[]).flatMap((sea): LabelRequest[] => {
    const at = camera.zoom >= seas[sea].from ? screen.point(seas[sea].at) : null;
    if (!at) return [];
    return [
      {
        key: sea,
        role: 'sea',
        opens: null,
        hue: null,
        emphasis: 'normal',
        lines: words.sea(sea),
        type: labelType('sea', scale),
        slots: [{ slot: 0, at, align: 'middle', lines: 'beside' }],
        avoids: [],
      },
    ];
  });
}
