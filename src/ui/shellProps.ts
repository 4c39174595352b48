import type { StoreApi } from 'zustand/vanilla';
import type { Scene } from '../core/geometry/scene.ts';
import type { Atlas } from '../core/model/atlas.ts';
import type { Viewport } from '../core/model/camera.ts';
import type { ThingId } from '../core/model/id.ts';
import type { Focus } from '../core/view/view.ts';
import type { AtlasStore, Transition } from '../store/atlasStore.ts';
import type { LegendContent } from './legendContent.ts';

/** What the map reports to the panels around it. */
export interface MapStatus {
  /** `still`: drawn without WebGL. `failed`: there is no map at all, and `problem` says why. */
  readonly phase: 'loading' | 'ready' | 'still' | 'failed';
  /** The drawing surface was there and is lost for good. */
  readonly lost: boolean;
  readonly problem: string | null;
  /** The sheet fills the map's box, so that no corner is free. */
  readonly near: boolean;
  /** What the key has to tell of the picture, as it is at rest; null before there is one. */
  readonly legend: LegendContent | null;
  /** For the scale; null while the map has no one scale (the whole sheet, the globe). */
  readonly metresPerPixel: number | null;
  /** Flows left out by the limit, and their part of all (0–1). */
  readonly undrawn: { readonly flows: number; readonly share: number };
  /** What was last drawn of a map at rest, in a box of this size; null before that. */
  readonly rested: { readonly scene: Scene; readonly viewport: Viewport } | null;
  /** The sources could not be loaded. */
  readonly evidenceFailed: boolean;
}

export const waitingMap: MapStatus = {
  phase: 'loading',
  lost: false,
  problem: null,
  near: false,
  legend: null,
  metresPerPixel: null,
  undrawn: { flows: 0, share: 0 },
  rested: null,
  evidenceFailed: false,
};

export type MapStatusStore = StoreApi<MapStatus>;

/** Everything the panels need from the one who mounts them. */
export interface ShellProps {
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly language: string;
  /** The folder in which the site's files lie, `data/` among them. */
  readonly base: URL;
  readonly status: MapStatusStore;
  /** `push` makes a step of the browser's history, `replace` (the default) does not. */
  readonly dispatch: (transition: Transition, how?: 'push' | 'replace') => void;
  /** Called once with the empty element that will hold the map; its inside is never touched here. */
  readonly mapSlot: (element: HTMLElement) => void;
  readonly onZoom: (steps: number) => void;
  readonly onWhole: () => void;
  /** A row of the list is under the pointer or has the keyboard's focus; null when it is left. */
  readonly onHover: (focus: Focus | null) => void;
  /** What stands beside the map tells of these things alone; null when it has gone. */
  readonly onRaise: (things: ReadonlySet<ThingId> | null) => void;
  readonly onDots: (dots: boolean) => void;
  readonly onLoop: (loop: boolean) => void;
}
