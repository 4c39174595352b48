import { expect, test } from 'vitest';
import type { JointShape } from '../../src/core/geometry/scene.ts';
import type { VisibleFacility } from '../../src/core/model/flow.ts';
import type { State } from '../../src/core/model/state.ts';
import { createMessages } from '../../src/messages/messages.ts';
import { jointName } from '../../src/ui/jointName.ts';

const inState = (state: State): VisibleFacility =>
  ({ state: { state, stage: null, counted: null } }) as VisibleFacility;

test('a symbol that several share is called by how many of them are in which state', () => {
  const members = (['operating', 'operating', 'overdue'] as const).map(inState);
  const joint = { lines: ['Around Lahore, 3 plants'], members } as unknown as JointShape;
  expect(jointName(joint, createMessages('en'))).toBe(
    'Around Lahore, 3 plants: 2 operating, 1 overdue; go nearer to them',
  );
});
