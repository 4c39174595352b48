import type { VisibleFlow } from '../model/flow.ts';
import type { LabelSlots } from './labelSlot.ts';
import { type LabelScale, labelType } from './labelType.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { FlowShape } from './scene.ts';

/** Words beside a flow, in its hue. */
export function flowLabel(
  key: string,
  { kind, emphasis }: FlowShape,
  { id }: VisibleFlow,
  lines: readonly string[],
  scale: LabelScale,
  slots: LabelSlots,
): LabelRequest {
  const type = labelType('flow', scale);
  const opens = { kind: 'flow', id } as const;
  return { key, role: 'flow', opens, hue: kind, emphasis, lines, type, slots, avoids: [] };
}
