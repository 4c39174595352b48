import type { SymbolLayout } from '../core/geometry/symbolLayout.ts';
import type { Camera, ProjectionName, Viewport } from '../core/model/camera.ts';
import type { VisibleAtlas } from '../core/model/flow.ts';
import type { CountryCode } from '../core/model/id.ts';
import type { Palette } from './palette.ts';

/** How strongly a country's area is tinted: touched by a flow itself, or a member of a touched group. */
export type Tints = ReadonlyMap<CountryCode, 'market' | 'group'>;

/** What changes with time and focus; surfaces that draw symbols themselves compare it with the last one. */
export interface SurfaceContent {
  readonly visible: VisibleAtlas;
  /** What stands in a crowd now: the overlay draws it, on every surface. */
  readonly layout: SymbolLayout;
  readonly tints: Tints;
}

export interface SurfaceEvents {
  /** In the very frame in which the basemap moved, so that what lies over it moves with it. */
  readonly onMove: (camera: Camera) => void;
  /** The reader or a command has brought the camera to rest. */
  readonly onMoveEnd: (camera: Camera) => void;
  /** All that was asked for is on screen. */
  readonly onIdle: () => void;
  /** The drawing context is gone for good. */
  readonly onLost: (reason: string) => void;
}

/** The ground under the flows: MapLibre's canvas, or D3's still drawing. It owns the camera. */
export interface MapSurface {
  readonly kind: 'live' | 'still';
  /**
   * Whether the surface draws the rings, the anchors of markets and the symbols that stand alone; the
   * overlay then draws only those in a crowd, with their legs.
   */
  readonly drawsSymbols: boolean;
  /** The element whose last child the overlay becomes; drags that start on a flow bubble to it. */
  readonly stage: HTMLElement;
  camera(): Camera;
  moveTo(camera: Camera, how: 'jump' | 'ease'): void;
  zoomBy(steps: number): void;
  setProjection(projection: ProjectionName, camera: Camera): void;
  setPalette(palette: Palette): void;
  /** Answers whether the ground has still to be drawn for it: then `onIdle` says when it is. */
  show(content: SurfaceContent): boolean;
  resize(viewport: Viewport): void;
  dispose(): void;
}
