import type { Basemap } from '../core/dataset/parseBasemap.ts';
import type { Readiness } from '../effects/readiness.ts';
import type { MapSurface } from '../render/mapSurface.ts';
import type { StillSurface } from '../render/stillSurface.ts';
import {
  followStillGround,
  openLiveSurface,
  openStillSurface,
  type SurfaceOptions,
} from './mapSurfaces.ts';

export interface SurfaceKeeper {
  surface(): MapSurface | null;
  openStill(): Promise<void>;
  /** Brings the live map up beneath the still one and changes over when its picture is complete. */
  openLive(): void;
  /** The coarse ground, for asking what lies where. */
  ground(): Basemap;
  /** The still map again, where the live one stood. */
  fallBack(): Promise<void>;
  /** After the camera or the projection has changed: the ground that fits it. */
  followGround(): void;
  dispose(): void;
}

export interface SurfaceKeeperHost {
  /** Another surface is there, or its ground is another: draw anew. */
  changed(): void;
  /** This browser cannot have the live map. */
  fellBack(): void;
  readonly readiness: Readiness;
}

/** Keeps one of the two grounds on screen at any time, so that the reader never sees an empty map. */
export function createSurfaceKeeper(
  options: SurfaceOptions,
  host: SurfaceKeeperHost,
): SurfaceKeeper {
  let surface: MapSurface | null = null;
  let ground: Basemap | null = null;
  let followGround: (done: () => void) => void = (done) => done();

  const openStill = async () => {
    ground ??= await options.loadBasemap('flat', '110m');
    const still: StillSurface = await openStillSurface(options);
    surface = still;
    followGround = followStillGround(still, options);
  };
  const changeOver = (live: MapSurface) => {
    const before = surface;
    const { projection, palette, viewport, camera } = options.setting();
    surface = live;
    followGround = (done) => done();
    live.setPalette(palette);
    live.resize(viewport);
    live.setProjection(projection, before?.camera() ?? camera);
    host.changed();
    before?.dispose();
    host.readiness.settleAs('ready');
  };

  return {
    surface: () => surface,
    ground() {
      if (!ground) throw new Error('No ground has been opened yet.');
      return ground;
    },
    openStill,
    openLive() {
      host.readiness.wait('live');
      openLiveSurface(options)
        .then(changeOver, () => {
          if (options.signal.aborted) return;
          // This ground stays: where the reader looks it may want to be the finer one.
          followGround(() => undefined);
          host.fellBack();
        })
        .finally(() => host.readiness.done('live'));
    },
    async fallBack() {
      const before = surface;
      host.readiness.settleAs('still');
      await openStill();
      followGround(() => undefined);
      host.changed();
      before?.dispose();
    },
    followGround() {
      host.readiness.wait('basemap');
      followGround(() => {
        host.readiness.done('basemap');
      });
    },
    dispose: () => surface?.dispose(),
  };
}
