import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { limitCamera } from '../core/geometry/limitCamera.ts';
import { wrapLongitude } from '../core/geometry/lonLat.ts';
import type { ProjectionName, Viewport } from '../core/model/camera.ts';

/** What the map is seen in: its projection and its box. */
export interface MapFrame {
  readonly projection: ProjectionName;
  readonly viewport: Viewport;
}

/** The upright box that holds the turned one: a turned sheet may not end inside the corners either. */
const boxRound = ({ width, height }: Viewport, bearing: number): Viewport => {
  const sin = Math.abs(Math.sin((bearing * Math.PI) / 180));
  const cos = Math.abs(Math.cos((bearing * Math.PI) / 180));
  return { width: width * cos + height * sin, height: width * sin + height * cos };
};

/** Degrees; less is the noise of going to the sheet and back, and would creep. */
const noise = 1e-6;

/** The limits of every surface, in the form that MapLibre asks for before each move. */
export const limitTo =
  (frame: () => MapFrame, bearing: () => number): TransformConstrainFunction =>
  (centre, zoom) => {
    const { projection, viewport } = frame();
    const box = projection === 'globe' ? viewport : boxRound(viewport, bearing());
    const wanted = { lon: centre.lng, lat: centre.lat, zoom, bearing: 0 };
    const limited = limitCamera(projection, wanted, box);
    const east = wrapLongitude([limited.lon - centre.lng, 0])[0];
    const isAllowed = Math.abs(east) < noise && Math.abs(limited.lat - centre.lat) < noise;
    return {
      // Not the wrapped longitude: MapLibre would take it for a way round the world.
      center: isAllowed ? centre : new LngLat(centre.lng + east, limited.lat),
      zoom: limited.zoom,
    };
  };
