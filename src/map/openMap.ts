import { addProjection, MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import './map.css';
import { nearestZoom } from '../core/geometry/limitCamera.ts';
import type { Camera } from '../core/model/camera.ts';
import { equalEarthSheet } from './equalEarthSheet.ts';
import { LiveMapError } from './liveMapError.ts';
import workerUrl from './mapWorker.ts?worker&url';

export interface OpenMapOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  readonly reducedMotion: boolean;
  readonly words: {
    /** Accessible name of the canvas, which takes the keys that move the camera. */
    readonly map: string;
  };
}

let isPrepared = false;

/** What MapLibre keeps for the whole page; a second registration would throw. */
const prepare = (): void => {
  if (isPrepared) return;
  isPrepared = true;
  setWorkerUrl(workerUrl);
  addProjection(equalEarthSheet);
};

/**
 * Opens MapLibre so that its camera and D3's agree: never pitched, zoom up to 11. `style` is asked
 * for again when the graphics were lost and come back.
 */
export const openMap = (options: OpenMapOptions, style: () => StyleSpecification): MapLibreMap => {
  prepare();
  const { camera } = options;
  try {
    const map = new MapLibreMap({
      container: options.container,
      style: style(),
      transformStyle: style,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      bearing: camera.bearing,
      maxZoom: nearestZoom,
      maxPitch: 0,
      pitchWithRotate: false,
      touchPitch: false,
      canvasContextAttributes: { antialias: true, powerPreference: 'default' },
      attributionControl: false,
      fadeDuration: 1,
      // The mount tells the map its size itself, in one breath with what lies over it.
      trackResize: false,
      refreshExpiredTiles: false,
      crossSourceCollisions: false,
      validateStyle: import.meta.env.DEV,
      reduceMotion: options.reducedMotion,
      locale: { 'Map.Title': options.words.map },
    });
    // The region is the box round it, which holds the flows too; this is what takes the keys.
    map.getCanvas().setAttribute('role', 'application');
    // A map turned by a slip of the hand has no way back that shows; a link may still turn it.
    map.dragRotate.disable();
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    throw new LiveMapError('graphics', error);
  }
};
