import type { FlowKind, VisibleAtlas } from '../model/flow.ts';
import type { State, StateAt } from '../model/state.ts';
import type { FacilityKind } from '../model/thing.ts';

/** How many of each kind are in each state; what there is none of is left out. */
export type StateCounts<Kind extends string> = {
  readonly [kind in Kind]?: { readonly [state in State]?: number };
};

export interface Counts {
  /** Those without a place too. */
  readonly facilities: StateCounts<FacilityKind>;
  /** A fan is one flow. */
  readonly flows: StateCounts<FlowKind>;
}

function count<Kind extends string>(
  things: readonly { readonly kind: Kind; readonly state: StateAt }[],
): StateCounts<Kind> {
  const counts: { [kind in Kind]?: { [state in State]?: number } } = {};
  for (const { kind, state } of things) {
    const ofKind = counts[kind] ?? {};
    ofKind[state.state] = (ofKind[state.state] ?? 0) + 1;
    counts[kind] = ofKind;
  }
  return counts;
}

/** Counts what is there, before any zoom or limit. */
export function countByKindAndState({ facilities, flows }: VisibleAtlas): Counts {
  return {
    facilities: count(facilities.map(({ facility, state }) => ({ kind: facility.kind, state }))),
    flows: count(flows),
  };
}
