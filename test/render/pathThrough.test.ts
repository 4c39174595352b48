import { type GeoPermissibleObjects, geoPath } from 'd3';
import { expect, test } from 'vitest';
import { cameraProjection } from '../../src/core/geometry/cameraProjection.ts';
import { fineGraticule } from '../../src/core/geometry/fineGraticule.ts';
import { projections } from '../../src/core/model/camera.ts';
import { pathThrough } from '../../src/render/pathThrough.ts';

const viewport = { width: 640, height: 400 };
const camera = { lon: 100, lat: 20, zoom: 2, bearing: 10 };
const ring = [
  [60, -20],
  [60, 60],
  [150, 60],
  [150, -20],
  [60, -20],
];
const hole = [
  [90, 10],
  [100, 10],
  [100, 20],
  [90, 20],
  [90, 10],
];
const shapes: readonly GeoPermissibleObjects[] = [
  { type: 'Sphere' },
  { type: 'MultiPolygon', coordinates: [[ring, hole]] },
  fineGraticule(-30),
];

test.each(projections)('writes what d3.geoPath writes, to a tenth of a pixel: %s', (name) => {
  const projection = cameraProjection(name, camera, viewport).clipExtent([
    [0, 0],
    [640, 400],
  ]);
  for (const shape of shapes) {
    const written = pathThrough(projection)(shape);
    expect(written).toBe(geoPath(projection).digits(1)(shape));
    expect(written).toMatch(/^M/);
  }
});

test('says null of what is out of sight, and begins each shape anew', () => {
  const path = pathThrough(cameraProjection('globe', camera, viewport));
  const behind: GeoPermissibleObjects = {
    type: 'LineString',
    coordinates: [
      [-80, -20],
      [-81, -20],
    ],
  };
  path({ type: 'Sphere' });
  expect(path(behind)).toBeNull();
});
