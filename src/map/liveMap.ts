import type { MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../core/model/atlas.ts';
import type { ProjectionName, Viewport } from '../core/model/camera.ts';
import type { MapSurface, SurfaceEvents } from '../render/mapSurface.ts';
import type { Palette } from '../render/palette.ts';
import { watchContext } from './contextWatch.ts';
import { firstPicture } from './firstPicture.ts';
import { createGroundChoice, type GroundUrl } from './groundChoice.ts';
import { createMapCamera } from './mapCamera.ts';
import { createMapPicture } from './mapPicture.ts';
import { type OpenMapOptions, openMap } from './openMap.ts';
import { thingFeatures } from './thingFeatures.ts';

export interface LiveMapOptions extends OpenMapOptions {
  readonly basemapUrl: GroundUrl;
  readonly atlas: Atlas;
  readonly projection: ProjectionName;
  readonly palette: Palette;
  /** The size of the container. */
  readonly viewport: Viewport;
  readonly events: SurfaceEvents;
  readonly signal: AbortSignal;
}

/**
 * The map on MapLibre, once its ground is drawn; it ends with the signal. Rejects with a
 * `LiveMapError` where the browser has no graphics or no worker for it, or with the signal's reason.
 */
export const createLiveMap = async (options: LiveMapOptions): Promise<MapSurface> => {
  options.signal.throwIfAborted();
  const groundFor = createGroundChoice(options.basemapUrl);
  const picture = createMapPicture({
    palette: options.palette,
    projection: options.projection,
    ground: groundFor(options.projection, options.camera.zoom),
    things: thingFeatures(options.atlas),
  });
  const map = openMap(options, picture.style);
  const camera = createMapCamera(map, options);
  picture.attach(map);
  try {
    await firstPicture(map, options.signal);
  } catch (error) {
    map.remove();
    throw error;
  }

  let { projection, viewport } = options;
  camera.report(options.events);
  map.on('idle', options.events.onIdle);
  map.on('zoomend', () => picture.change({ ground: groundFor(projection, camera.now().zoom) }));
  return {
    kind: 'live',
    drawsSymbols: true,
    stage: map.getCanvasContainer(),
    camera: camera.now,
    moveTo: camera.moveTo,
    zoomBy: camera.zoomBy,
    setProjection(next, wanted) {
      projection = next;
      picture.change({ projection, ground: groundFor(projection, wanted.zoom) });
      camera.reproject({ projection, viewport }, wanted);
    },
    setPalette: (palette) => picture.change({ palette }),
    show: picture.show,
    resize(next) {
      viewport = next;
      camera.resize({ projection, viewport });
    },
    dispose: endOf(map, options),
  };
};

/** What ends the map: its caller, or the signal; the first of them. */
const endOf = (map: MapLibreMap, { events, signal }: LiveMapOptions): (() => void) => {
  let isOver = false;
  const stopWatching = watchContext(map, () => events.onLost('context'));
  const end = () => {
    if (isOver) return;
    isOver = true;
    signal.removeEventListener('abort', end);
    stopWatching();
    map.remove();
  };
  signal.addEventListener('abort', end);
  return end;
};
