import { remembered } from '../remembered.ts';
import { markOfSlot } from './labelSlot.ts';
import type { FlowShape, LabelShape } from './scene.ts';

export const cutKey = ({ id }: FlowShape): string => `cut ${id}`;

/** The flows with each cut mark where its figure has found room; the same shape for the same place. */
export function withCutMarks(
  flows: readonly FlowShape[],
  labels: readonly LabelShape[],
): readonly FlowShape[] {
  return flows.map((shape) => {
    if (shape.cuts.length === 0) return shape;
    const key = cutKey(shape);
    const slot = labels.find((label) => label.key === key)?.slot ?? 0;
    return movedCut(shape)[markOfSlot(slot)] ?? shape;
  });
}

const movedCut = remembered((shape: FlowShape): readonly FlowShape[] =>
  shape.cuts.map((cut) => (cut === shape.cut ? shape : { ...shape, cut })),
);
