import type { MapLibreMap } from 'maplibre-gl';
import { wrapLongitude } from '../core/geometry/lonLat.ts';
import type { Camera } from '../core/model/camera.ts';
import type { SurfaceEvents } from '../render/mapSurface.ts';
import { limitTo, type MapFrame } from './cameraLimit.ts';

export interface MapCamera {
  now(): Camera;
  moveTo(camera: Camera, how: 'jump' | 'ease'): void;
  zoomBy(steps: number): void;
  /** Another box, at once. */
  resize(frame: MapFrame): void;
  /** The camera in another projection: it is there at once, MapLibre's when its new style is. */
  reproject(frame: MapFrame, camera: Camera): void;
  /** From now on the reader's and the commands' moves are events. */
  report(events: SurfaceEvents): void;
}

const easeMs = 900;
const zoomMs = 300;

/** D3's module of easings would come along whole, for the one that a camera needs. */
const easeInOut = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3);

const target = ({ lon, lat, zoom, bearing }: Camera) => ({
  center: [lon, lat] as [lon: number, lat: number],
  zoom,
  bearing,
});

/** MapLibre's camera, which owns its moves, within the limits that all our maps share. */
export const createMapCamera = (
  map: MapLibreMap,
  start: MapFrame & { readonly camera: Camera; readonly reducedMotion: boolean },
): MapCamera => {
  let frame: MapFrame = start;
  let camera = start.camera;
  let events: SurfaceEvents | null = null;
  /** Without its style MapLibre counts in another projection: its camera then says nothing. */
  let isTrue = false;
  // The atlas itself moves the camera when box or projection change: nobody chose where to.
  let isChosen = true;
  const unasked = (move: () => void): void => {
    isChosen = false;
    move();
    isChosen = true;
  };
  map.setTransformConstrain(limitTo(() => frame, map.getBearing.bind(map)));
  map.on('move', () => {
    if (!isTrue) return;
    camera = readCamera(map);
    events?.onMove(camera);
  });
  map.on('moveend', () => {
    if (isTrue && isChosen) events?.onMoveEnd(camera);
  });
  // MapLibre asks for the limits when the middle moves, not when the sheet turns round it.
  map.on('rotateend', () => unasked(() => map.jumpTo(target(camera))));
  map.on('webglcontextlost', () => {
    isTrue = false;
  });
  map.on('style.load', () => {
    isTrue = true;
    unasked(() => map.jumpTo(target(camera)));
  });

  const moveTo: MapCamera['moveTo'] = (wanted, how) => {
    if (!isTrue) {
      camera = wanted;
      events?.onMove(camera);
      events?.onMoveEnd(camera);
    } else if (how === 'jump' || start.reducedMotion) map.jumpTo(target(wanted));
    else map.easeTo({ ...target(wanted), duration: easeMs, easing: easeInOut });
  };

  return {
    now: () => camera,
    moveTo,
    zoomBy(steps) {
      const zoom = camera.zoom + steps;
      if (isTrue && !start.reducedMotion) map.easeTo({ zoom, duration: zoomMs });
      else moveTo({ ...camera, zoom }, 'jump');
    },
    resize(next) {
      frame = next;
      unasked(() => map.resize());
    },
    reproject(next, wanted) {
      if (next.projection !== frame.projection) isTrue = false;
      frame = next;
      if (isTrue) return unasked(() => map.jumpTo(target(wanted)));
      camera = wanted;
      events?.onMove(camera);
    },
    report(to) {
      events = to;
    },
  };
};

/** MapLibre's longitudes may have gone round the world. */
const readCamera = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    lon: wrapLongitude([lng, lat])[0],
    lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
  };
};
