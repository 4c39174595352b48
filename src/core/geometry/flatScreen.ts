import type { LineString } from 'geojson';
import type { Camera, Viewport } from '../model/camera.ts';
import { remembered } from '../remembered.ts';
import type { LonLat } from './lonLat.ts';
import { planeCamera } from './planeCamera.ts';
import type { Screen } from './screen.ts';
import { sheetPlanes } from './sheetPlane.ts';

const { flat } = sheetPlanes;
/** The sheet is cut at the same meridian for every camera. */
const piecesOf = remembered((line: LineString) => flat.line(line));
const pointOf = remembered((place: LonLat) => flat.project(place));

/** The flat sheet is projected once; the camera only moves, turns and scales it. */
export function flatScreen(camera: Camera, viewport: Viewport): Screen {
  const centre = flat.project([camera.lon, camera.lat]);
  const at = planeCamera(camera, viewport, centre, flat.scale(camera.zoom));
  return {
    line: (line) => piecesOf(line).map((piece) => piece.map(([x, y]) => at(x, y))),
    point(place) {
      const [x, y] = pointOf(place);
      return at(x, y);
    },
  };
}
