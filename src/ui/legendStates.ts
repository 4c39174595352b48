import type { VisibleAtlas } from '../core/model/flow.ts';
import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';

/** Told in the key while one of them is to be seen, as a line or as a symbol. */
export const legendStates = [
  'ahead',
  'overdue',
  'paused',
  'ended',
] as const satisfies readonly State[];

const symbolKinds: readonly FacilityKind[] = [
  'assembly',
  'boards',
  'component',
  'store',
  'warehouse',
  'headquarters',
];

/** A state that is to be seen, and whether lines and symbols are in it. */
export interface SeenState {
  readonly state: (typeof legendStates)[number];
  readonly isLine: boolean;
  readonly isSymbol: boolean;
}

/** The states to be seen now: what nothing on the map is in needs no explanation. */
export function seenStates({ flows, facilities }: VisibleAtlas): readonly SeenState[] {
  return legendStates
    .map((state) => ({
      state,
      isLine: flows.some((flow) => flow.state.state === state),
      isSymbol: facilities.some((one) => one.place !== null && one.state.state === state),
    }))
    .filter(({ isLine, isSymbol }) => isLine || isSymbol);
}

/** The kinds of the symbols to be seen now; what is known by country only has none. */
export function seenSymbols({ facilities }: VisibleAtlas): readonly FacilityKind[] {
  const seen = new Set(
    facilities.filter(({ place }) => place !== null).map(({ facility }) => facility.kind),
  );
  return symbolKinds.filter((kind) => seen.has(kind));
}
