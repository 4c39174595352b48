import type { Drawn } from '../core/geometry/drawnInBox.ts';
import type { JointShape } from '../core/geometry/scene.ts';
import type { FlowKind, VisibleFlow } from '../core/model/flow.ts';
import type { State } from '../core/model/state.ts';
import { type FacilityKind, facilityKinds } from '../core/model/thing.ts';
import { type LegendScale, legendScales } from './legendScales.ts';

/** In the legend's order. */
const legendKinds: readonly FlowKind[] = [
  'production',
  'export',
  'supply',
  'entry',
  'domestic',
  'trade',
];

/** Told in the key while one of them is to be seen, as a line or as a symbol. */
const legendStates = ['ahead', 'overdue', 'paused', 'ended'] as const satisfies readonly State[];

/** A state that is to be seen, and whether lines and symbols are in it. */
export interface SeenState {
  readonly state: (typeof legendStates)[number];
  readonly isLine: boolean;
  readonly isSymbol: boolean;
}

/** What else a drawing may have in it that does not explain itself. */
export type LegendMark = 'joint' | 'fan' | 'group' | 'ring';

/** What the key has to tell: what is not to be seen needs no explanation. */
export interface LegendContent {
  readonly kinds: readonly FlowKind[];
  readonly symbols: readonly FacilityKind[];
  readonly states: readonly SeenState[];
  readonly marks: readonly LegendMark[];
  readonly scales: readonly LegendScale[];
}

/** What of its members' states a disc tells: its own, and who of them is still to come. */
function isOnDisc({ state: own, members }: JointShape, state: SeenState['state']): boolean {
  const isTold = state === 'ahead' || state === 'overdue';
  return own === state || (isTold && members.some((member) => member.state.state === state));
}

/** The rows of the key to a drawing, whose `flows` have their figures. */
export function legendContent(
  drawn: Drawn,
  flows: readonly Pick<VisibleFlow, 'id' | 'kind' | 'quantity'>[],
): LegendContent {
  const { symbols, joints, anchors } = drawn;
  const seen = new Set(drawn.flows.map(({ id }) => id));
  const marks: Readonly<Record<LegendMark, boolean>> = {
    joint: joints.length > 0,
    fan: drawn.flows.some(({ fan }) => fan.length > 0),
    group: anchors.some(({ group }) => group),
    ring: symbols.some(({ ring }) => ring !== null),
  };
  return {
    kinds: legendKinds.filter((kind) => drawn.flows.some((flow) => flow.kind === kind)),
    symbols: facilityKinds.filter((kind) => symbols.some((symbol) => symbol.kind === kind)),
    states: legendStates
      .map((state) => ({
        state,
        isLine: drawn.flows.some((flow) => flow.state === state),
        isSymbol:
          symbols.some((symbol) => symbol.state === state) ||
          joints.some((joint) => isOnDisc(joint, state)),
      }))
      .filter(({ isLine, isSymbol }) => isLine || isSymbol),
    marks: (Object.keys(marks) as LegendMark[]).filter((mark) => marks[mark]),
    scales: legendScales(flows.filter(({ id }) => seen.has(id))),
  };
}
