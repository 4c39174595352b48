import type { VisibleAtlas, VisibleFlow } from '../model/flow.ts';
import type { FlowId } from '../model/id.ts';
import { remembered } from '../remembered.ts';
import { type Box, boxOf } from './box.ts';
import { cutKey } from './cutMarks.ts';
import { facilityLabels, ringReach } from './facilityLabels.ts';
import { flowLabel } from './flowLabel.ts';
import { anchorSlots, cutSlots, listedSlots, symbolSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LonLat } from './lonLat.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { AnchorShape, FlowShape, Scene } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';
import type { Screen } from './screen.ts';
import { type SeaName, seas } from './seas.ts';
import { anchorReach, nearZoom } from './symbolSize.ts';

/** So many of the markets come before facilities: those with most flows. */
const mainMarkets = 4;

function labelScale({ camera, large }: SceneInput): LabelScale {
  if (large) return 'projector';
  return camera.zoom < nearZoom ? 'world' : 'near';
}

const flowsById = remembered(
  ({ flows }: VisibleAtlas): ReadonlyMap<FlowId, VisibleFlow> =>
    new Map(flows.map((flow) => [flow.id, flow])),
);

const inCapitals = remembered((lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.toUpperCase()),
);

/** All names that want to be on the map at this camera; while something is raised, only what belongs to it. */
export function labelRequests(
  input: SceneInput,
  screen: Screen,
  drawn: Pick<Scene, 'flows' | 'symbols' | 'joints' | 'anchors'>,
): LabelRequest[] {
  const flows = flowsById(input.visible);
  const scale = labelScale(input);
  const neutral = neutralGround(screen);
  const isRaised = [...drawn.flows, ...drawn.symbols, ...drawn.joints].some(
    ({ emphasis }) => emphasis === 'raised',
  );
  const spoken = drawn.symbols.filter(({ selected, emphasis }) => {
    return !isRaised || selected || emphasis === 'raised';
  });
  const joints = drawn.joints.filter(({ emphasis }) => !isRaised || emphasis === 'raised');
  const requests = [
    ...facilityLabels(input, spoken, joints, scale),
    ...(input.near?.nearLabels(input, drawn.flows, flows, scale) ?? []),
    ...drawn.flows.flatMap((shape) => cutLabel(input, shape, flows.get(shape.id), scale)),
    ...drawn.anchors.map((shape, i) => anchorLabel(input, shape, scale, neutral, i < mainMarkets)),
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

function anchorLabel(
  { atlas, words }: SceneInput,
  { id, opens, at, size, group, selected, emphasis }: AnchorShape,
  scale: LabelScale,
  neutral: readonly Box[],
  isMain: boolean,
): LabelRequest {
  const reach = anchorReach(size, group) + (selected ? ringReach : 1);
  const hue = null;
  if (opens.kind === 'organisation') {
    const seated = atlas.organisations.get(opens.id);
    const role = selected ? 'selected' : 'facility';
    const lines = seated ? words.organisation(seated) : [];
    const slots = symbolSlots({ at, reach }, null);
    const type = labelType(role, scale);
    return { key: id, role, opens, hue, emphasis, lines, type, slots, avoids: [], own: [at] };
  }
  const market = atlas.markets.get(opens.id);
  const kind = group ? 'group' : 'country';
  const lines = market ? inCapitals(words.market(market)) : [];
  const role = selected ? 'selected' : kind;
  const slots = anchorSlots({ at, reach }, isMain || group);
  const type = labelType(kind, scale);
  return {
    key: id,
    role,
    opens,
    hue,
    emphasis,
    lines,
    type,
    slots,
    avoids: neutral,
    own: [at],
    isMain,
  };
}

function cutLabel(
  { words }: SceneInput,
  shape: FlowShape,
  flow: VisibleFlow | undefined,
  scale: LabelScale,
): LabelRequest[] {
  if (!flow || shape.cuts.length === 0) return [];
  const reach = (shape.band ?? shape.width) / 2 + 2;
  const slots = cutSlots(shape.cuts.map(({ at }) => ({ at, reach })));
  const label = flowLabel(cutKey(shape), shape, flow, words.quantity(flow), scale, slots);
  return [{ ...label, isMain: true }];
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
        slots: listedSlots([{ slot: 0, at, align: 'middle', lines: 'beside' }]),
        avoids: [],
      },
    ];
  });
}
