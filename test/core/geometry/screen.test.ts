import { type GeoContext, geoPath } from 'd3';
import type { LineString } from 'geojson';
import { expect, test } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { screenOf } from '../../../src/core/geometry/screen.ts';
import { projections } from '../../../src/core/model/camera.ts';

const viewport = { width: 640, height: 400 };
const camera = { lon: 100, lat: 20, zoom: 2, bearing: 10 };

/** Round the world, so that it is cut at the sheet's edge and at the horizon. */
const line: LineString = {
  type: 'LineString',
  coordinates: [-170, -100, -40, 20, 80, 140, 179].map((lon, i) => [lon, 8 * i]),
};

test.each(projections)('collects the very points that d3.geoPath draws: %s', (name) => {
  const projection = cameraProjection(name, camera, viewport).precision(0);
  const pieces: [number, number][][] = [];
  const context: GeoContext = {
    moveTo: (x, y) => void pieces.push([[x, y]]),
    lineTo: (x, y) => void pieces.at(-1)?.push([x, y]),
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(line);
  const screen = screenOf(projection);
  expect(screen.line(line)).toEqual(pieces);
  expect(screen.line(line)).toEqual(pieces);
  expect(pieces.flat().length).toBeGreaterThan(2);
});
