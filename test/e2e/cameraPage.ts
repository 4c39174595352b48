import { cameraProjection } from '../../src/core/geometry/cameraProjection.ts';
import type { Camera, ProjectionName, Viewport } from '../../src/core/model/camera.ts';
import { createMapCamera } from '../../src/map/mapCamera.ts';
import { openMap } from '../../src/map/openMap.ts';
import { styleOf } from '../../src/map/style.ts';
import { light } from '../../src/render/palette.ts';

/** How far D3 and MapLibre put the same places apart, at the camera where MapLibre came to stand. */
export interface Comparison {
  readonly camera: Camera;
  readonly places: number;
  /** Px, of the place where they differ most. */
  readonly worst: number;
}

type CompareCameras = (
  projection: ProjectionName,
  cameras: readonly Camera[],
  viewport: Viewport,
) => Promise<Comparison[]>;

declare global {
  interface Window {
    compareCameras: CompareCameras;
  }
}

const step = 40;
const things = { type: 'FeatureCollection' as const, features: [] };

/** Where both put every place under a grid of points; points off the sheet or the globe have none. */
const compare = (
  project: (place: [number, number]) => { readonly x: number; readonly y: number },
  projection: ProjectionName,
  camera: Camera,
  viewport: Viewport,
): Comparison => {
  const twin = cameraProjection(projection, camera, viewport);
  const errors: number[] = [];
  for (let x = 2; x < viewport.width; x += step) {
    for (let y = 2; y < viewport.height; y += step) {
      const place = twin.invert?.([x, y]);
      const at = place && twin(place);
      if (!place || !at || !(Math.hypot(at[0] - x, at[1] - y) < 1)) continue;
      // Of the world's copies in Mercator the one in the box.
      const turns = projection === 'mercator' ? Math.round((camera.lon - place[0]) / 360) : 0;
      const other = project([place[0] + 360 * turns, place[1]]);
      errors.push(Math.hypot(other.x - at[0], other.y - at[1]));
    }
  }
  return { camera, places: errors.length, worst: Math.max(...errors) };
};

window.compareCameras = async (projection, cameras, viewport) => {
  const container = document.createElement('div');
  container.style.width = `${viewport.width}px`;
  container.style.height = `${viewport.height}px`;
  document.body.replaceChildren(container);
  const [start] = cameras;
  if (!start) return [];
  const options = { container, camera: start, reducedMotion: true, words: { map: 'Map' } };
  const map = openMap(options, () => styleOf(light, projection, { ground: things, things }));
  const camera = createMapCamera(map, { ...options, projection, viewport });
  await map.once('style.load');
  const comparisons = cameras.map((wanted) => {
    camera.moveTo(wanted, 'jump');
    return compare((place) => map.project(place), projection, camera.now(), viewport);
  });
  map.remove();
  return comparisons;
};
