import type { VisibleFlow } from '../model/flow.ts';
import type { FlowId } from '../model/id.ts';
import { edgeLabels } from './edgeLabels.ts';
import { fanSlots } from './fanSlots.ts';
import { flowLabel } from './flowLabel.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import { distance } from './polyline.ts';
import type { FlowShape } from './scene.ts';
import type { SceneInput } from './sceneInput.ts';

export { sharedNames } from './sharedNames.ts';

/** Ends outside the box are named from this zoom on: before, the whole sheet is in it. */
const edgeZoom = 3;
/** Shorter rays have no room for words beside them, px. */
const shortestNamedRay = 60;

/** The words beside flows that a world view has no room for: where they go on to, and what a fan means. */
export function nearLabels(
  input: SceneInput,
  shapes: readonly FlowShape[],
  flows: ReadonlyMap<FlowId, VisibleFlow>,
  scale: LabelScale,
): LabelRequest[] {
  return [
    ...(input.camera.zoom < edgeZoom
      ? []
      : edgeLabels(shapes, flows, input, labelType('flow', scale))),
    ...shapes.flatMap((shape) => fanLabel(input, shape, flows.get(shape.id), scale)),
  ];
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
