import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EvidenceBook } from '../core/model/atlas.ts';
import type { ThingId } from '../core/model/id.ts';
import type { Focus, View } from '../core/view/view.ts';

export type Transition = (view: View) => View;

/** What a link does not hold. */
export interface Session {
  /** Under the pointer or the keyboard's focus: raises one flow and quiets the rest. */
  readonly hover: Focus | null;
  /** Raised while nothing is hovered: what stands beside the map tells of it alone. Null raises nothing. */
  readonly raised: ReadonlySet<ThingId> | null;
  /** Null until it has arrived. */
  readonly evidence: EvidenceBook | null;
  /** Moving dots asked for by the reader while at rest. */
  readonly dots: boolean;
  /** Playing begins again from the start when it has come to `latest`. */
  readonly loop: boolean;
}

export interface AtlasState {
  readonly view: View;
  readonly session: Session;
}

export type AtlasStore = StoreApi<AtlasState>;

export function createAtlasStore(view: View): AtlasStore {
  return createStore<AtlasState>(() => ({
    view,
    session: { hover: null, raised: null, evidence: null, dots: false, loop: false },
  }));
}

/** Replaces the view whole; a transition that changes nothing returns its argument and wakes nobody. */
export function applyTransition(store: AtlasStore, transition: Transition): void {
  const { view } = store.getState();
  const next = transition(view);
  if (next !== view) store.setState({ view: next });
}

export function updateSession(store: AtlasStore, change: Partial<Session>): void {
  store.setState((state) => ({ session: { ...state.session, ...change } }));
}
