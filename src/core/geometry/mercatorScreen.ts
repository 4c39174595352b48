import type { LineString } from 'geojson';
import type { Camera, Viewport } from '../model/camera.ts';
import { remembered } from '../remembered.ts';
import { sheetMeridian } from './cameraProjection.ts';
import type { LonLat } from './lonLat.ts';
import { planeCamera } from './planeCamera.ts';
import type { Point } from './scene.ts';
import type { Screen } from './screen.ts';
import { sheetPlanes } from './sheetPlane.ts';

const { mercator } = sheetPlanes;
const turn = 2 * Math.PI;
/** A line this near to the cut may lie on either side of it, radians. */
const nearCut = 1e-6;

const pointOf = remembered((place: LonLat) => mercator.project(place));

interface Unrolled {
  readonly points: readonly Point[];
  readonly west: number;
  readonly east: number;
}

/** A line without any cut, which may run beyond the plane's edges; radians. */
const unrolledOf = remembered((line: LineString): Unrolled => {
  let before = 0;
  const points = line.coordinates.map(([lon = 0, lat = 0]): Point => {
    const [x, y] = mercator.project([lon, lat]);
    before = nearest(x, before);
    return [before, y];
  });
  const xs = points.map(([x]) => x);
  return { points, west: Math.min(...xs), east: Math.max(...xs) };
});

/** The same longitude less than half a turn from another one. */
const nearest = (x: number, to: number): number => x - turn * Math.round((x - to) / turn);

/** Mercator is cut opposite to the camera: `cut` shows the lines that run over it. */
export function mercatorScreen(camera: Camera, viewport: Viewport, cut: () => Screen): Screen {
  const [, y] = mercator.project([camera.lon, camera.lat]);
  const at = planeCamera(camera, viewport, [0, y], mercator.scale(camera.zoom));
  const east = ((sheetMeridian - camera.lon) * Math.PI) / 180;
  let cutScreen: Screen | null = null;
  return {
    line(line) {
      const unrolled = unrolledOf(line);
      const middle = (unrolled.west + unrolled.east) / 2;
      const shift = nearest(middle + east, 0) - middle;
      if (Math.max(unrolled.east + shift, -unrolled.west - shift) > Math.PI - nearCut) {
        cutScreen ??= cut();
        return cutScreen.line(line);
      }
      return [unrolled.points.map(([x, y]) => at(x + shift, y))];
    },
    point(place) {
      const [x, y] = pointOf(place);
      return at(nearest(x + east, 0), y);
    },
  };
}
