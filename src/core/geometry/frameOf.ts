import { bbox, multiPoint } from '@turf/turf';
import { geoDistance } from 'd3';
import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { eyeDistance } from './cameraProjection.ts';
import { limitCamera } from './limitCamera.ts';
import type { LonLat } from './lonLat.ts';
import { type FlatProjection, sheetPlanes } from './sheetPlane.ts';
import { wholeSheet } from './wholeSheet.ts';

/** No closer than this: one plant needs the country round it. */
const nearestFrame = 5.5;
const radian = Math.PI / 180;

/** The camera that shows all `places` with `padding` px round them, north up; without any, the whole sheet. */
export function frameOf(
  places: readonly LonLat[],
  projection: ProjectionName,
  viewport: Viewport,
  padding: number,
): Camera {
  if (places.length === 0) return wholeSheet(projection, viewport);
  const framed =
    projection === 'globe'
      ? onGlobe(places, viewport, padding)
      : onPlane(places, projection, viewport, padding);
  return limitCamera(
    projection,
    { ...framed, zoom: Math.min(nearestFrame, framed.zoom) },
    viewport,
  );
}

function room(viewport: Viewport, padding: number): readonly [number, number] {
  return [Math.max(1, viewport.width - 2 * padding), Math.max(1, viewport.height - 2 * padding)];
}

function onPlane(
  places: readonly LonLat[],
  projection: FlatProjection,
  viewport: Viewport,
  padding: number,
): Camera {
  const plane = sheetPlanes[projection];
  const [west, north, east, south] = bbox(
    multiPoint(places.map((place) => [...plane.project(place)])),
  );
  const [width, height] = room(viewport, padding);
  const fit = Math.min(width / (east - west), height / (south - north));
  const [lon, lat] = plane.invert([(west + east) / 2, (north + south) / 2]) ?? [0, 0];
  return { lon, lat, zoom: Math.log2(fit / plane.scale(0)), bearing: 0 };
}

function onGlobe(places: readonly LonLat[], viewport: Viewport, padding: number): Camera {
  const [lon, lat] = middleOf(places);
  const farthest = Math.max(...places.map((place) => geoDistance([lon, lat], [...place])));
  const reach = Math.min(farthest, 1.2);
  const half = Math.min(...room(viewport, padding)) / 2;
  // Seen from the eye, a place `reach` radians off the middle of a globe of radius r stands at
  // eye·r·sin / (eye + r·(1 − cos)) px; solved here for the r that brings it to `half`.
  const eye = eyeDistance(viewport);
  const radius =
    (half * eye) / Math.max(1e-9, eye * Math.sin(reach) - half * (1 - Math.cos(reach)));
  const perRadian = radius * Math.cos(lat * radian);
  return { lon, lat, zoom: Math.log2(perRadian / sheetPlanes.mercator.scale(0)), bearing: 0 };
}

/** Where d3.geoCentroid has it; that one would come with the areas and lines that it also knows. */
function middleOf(places: readonly LonLat[]): LonLat {
  const sum = [0, 0, 0] as [number, number, number];
  for (const [lon, lat] of places) {
    const [along, up] = [lon * radian, lat * radian];
    sum[0] += Math.cos(up) * Math.cos(along);
    sum[1] += Math.cos(up) * Math.sin(along);
    sum[2] += Math.sin(up);
  }
  const [x, y, z] = sum;
  return [Math.atan2(y, x) / radian, Math.atan2(z, Math.hypot(x, y)) / radian];
}
