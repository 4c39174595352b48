import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';

/** Name of a symbol's picture in MapLibre, to which the style adds its size. */
export const symbolIcon = (kind: FacilityKind, state: State): string => `${kind}-${state}`;
