import type { Atlas } from '../core/model/atlas.ts';
import type { Camera, ProjectionName, Viewport } from '../core/model/camera.ts';
import type { MapSurface, SurfaceEvents } from '../render/mapSurface.ts';
import type { Palette } from '../render/palette.ts';
import { createStillSurface, type StillSurface } from '../render/stillSurface.ts';
import type { BasemapCut, BasemapDetail, BasemapLoader } from './basemapLoader.ts';

/** What both grounds are opened with; read anew each time, since the reader goes on while one loads. */
export interface SurfaceSetting {
  readonly projection: ProjectionName;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly reducedMotion: boolean;
}

export interface SurfaceOptions {
  readonly slot: HTMLElement;
  readonly atlas: Atlas;
  readonly loadBasemap: BasemapLoader;
  /** MapLibre's worker asks for its ground itself. */
  readonly basemapUrl: (cut: BasemapCut, detail: BasemapDetail) => URL;
  /** Accessible name of what takes the keys that move the camera. */
  readonly name: string;
  readonly events: SurfaceEvents;
  readonly signal: AbortSignal;
  setting(): SurfaceSetting;
}

/** Above this zoom the finer ground is worth its bytes. */
const fineGroundZoom = 3;

/** D3 draws the globe from the ground that is whole at 30° W, and flat maps from the one cut there. */
function stillCut(projection: ProjectionName): BasemapCut {
  return projection === 'globe' ? 'round' : 'flat';
}

export async function openStillSurface(options: SurfaceOptions): Promise<StillSurface> {
  const { loadBasemap, slot, name, events } = options;
  const cut = stillCut(options.setting().projection);
  const basemap = await loadBasemap(cut, '110m');
  return createStillSurface({ slot, name, events, basemap, ...options.setting() });
}

/** Gives a still surface the ground that fits its projection and zoom, once it has arrived. */
export function followStillGround(
  surface: StillSurface,
  options: SurfaceOptions,
): (done: () => void) => void {
  let shown = `${stillCut(options.setting().projection)}-110m`;
  return (done) => {
    const cut = stillCut(options.setting().projection);
    const detail = surface.camera().zoom > fineGroundZoom ? '50m' : '110m';
    const wanted = `${cut}-${detail}`;
    if (wanted === shown) return done();
    options
      .loadBasemap(cut, detail)
      .then((basemap) => {
        if (options.signal.aborted) return;
        shown = wanted;
        surface.setBasemap(basemap);
      })
      // The ground that is there stays: coarse, or cut elsewhere, but never blank.
      .catch(() => undefined)
      .finally(done);
  };
}

/** Opens MapLibre under whatever is on screen; rejects where the browser cannot. */
export async function openLiveSurface(options: SurfaceOptions): Promise<MapSurface> {
  const { slot, atlas, basemapUrl, name, events, signal } = options;
  const { createLiveMap } = await import('../map/liveMap.ts');
  signal.throwIfAborted();
  const container = slot.ownerDocument.createElement('div');
  container.className = 'live-map';
  slot.prepend(container);
  try {
    const surface = await createLiveMap({
      container,
      atlas,
      events,
      basemapUrl: (cut, detail) => basemapUrl(cut, detail).href,
      signal,
      words: { map: name },
      ...options.setting(),
      // Asked at each move: the reader may change it while the map is there.
      get reducedMotion() {
        return options.setting().reducedMotion;
      },
    });
    return {
      ...surface,
      dispose() {
        surface.dispose();
        container.remove();
      },
    };
  } catch (error) {
    container.remove();
    throw error;
  }
}
