import { expect, test } from 'vitest';
import { withCutMarks } from '../../../src/core/geometry/cutMarks.ts';
import type { FlowShape, LabelShape } from '../../../src/core/geometry/scene.ts';

const cuts = [0, 10, 20].map((x) => ({ at: [x, 0] as const, angle: 0 }));
const large = { id: 'large', cut: cuts[0], cuts } as unknown as FlowShape;
const small = { id: 'small', cut: null, cuts: [] } as unknown as FlowShape;
const labelIn = (slot: number) => [{ key: 'cut large', slot } as LabelShape];

test('a cut mark stands where its figure has found room, in the very same shape each time', () => {
  const [moved] = withCutMarks([large], labelIn(64));
  expect(moved?.cut).toBe(cuts[1]);
  expect(withCutMarks([large], labelIn(66))[0]).toBe(moved);
});

test('a flow whose figure stands at the first place, or nowhere, or that has none is left as it is', () => {
  expect(withCutMarks([large, small], labelIn(3))).toEqual([large, small]);
  expect(withCutMarks([large], [])[0]).toBe(large);
});
