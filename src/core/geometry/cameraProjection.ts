import { type GeoProjection, geoEqualEarth, geoProjection } from 'd3';
import type { Camera, ProjectionName, Viewport } from '../model/camera.ts';
import { boundedMercator, verticalPerspective } from './rawProjections.ts';

/** Meridian down the middle of the sheet, in degrees: the cut then runs down the Atlantic. */
export const sheetMeridian = 150;
/** Width of MapLibre's square world in units of the Equal Earth plane; the sheet is a little narrower. */
export const equalEarthExtent = 5.42;
/** MapLibre's world in px at zoom 0. */
const worldSize = 512;
/** Tangent of half MapLibre's field of view of 36.87 degrees: the eye stands 1.5 box heights away. */
const halfViewTangent = 1 / 3;

/** Pixels per unit of the Equal Earth plane. */
export const equalEarthScale = (zoom: number): number => (worldSize * 2 ** zoom) / equalEarthExtent;

/** Pixels per radian at the equator of Mercator. */
export const mercatorScale = (zoom: number): number => (worldSize * 2 ** zoom) / (2 * Math.PI);

/** Radius of the globe in px; MapLibre lets it grow towards the poles so that a zoom shows the same scale. */
export const globeRadius = (zoom: number, lat: number): number =>
  mercatorScale(zoom) / Math.cos((lat * Math.PI) / 180);

/** How far the eye is from the globe's surface, px. */
export const eyeDistance = (viewport: Viewport): number => viewport.height / 2 / halfViewTangent;

/**
 * The d3 projection that equals MapLibre's camera without pitch, to the pixel, in a box of this size.
 * Lines are resampled by d3's default; `precision(0)` leaves them as they are given.
 */
export function cameraProjection(
  projection: ProjectionName,
  camera: Camera,
  viewport: Viewport,
): GeoProjection {
  switch (projection) {
    case 'flat':
      return centred(
        geoEqualEarth().rotate([-sheetMeridian, 0]).scale(equalEarthScale(camera.zoom)),
        camera,
        viewport,
      );
    case 'mercator':
      return centred(
        geoProjection(boundedMercator).rotate([-camera.lon, 0]).scale(mercatorScale(camera.zoom)),
        camera,
        viewport,
      );
    case 'globe':
      return globe(camera, viewport);
  }
}

function centred(plane: GeoProjection, camera: Camera, viewport: Viewport): GeoProjection {
  const turned = plane.angle(camera.bearing).translate([0, 0]);
  const [x, y] = turned([camera.lon, camera.lat]) ?? [0, 0];
  return turned.translate([viewport.width / 2 - x, viewport.height / 2 - y]);
}

function globe(camera: Camera, viewport: Viewport): GeoProjection {
  const radius = globeRadius(camera.zoom, camera.lat);
  const distance = 1 + eyeDistance(viewport) / radius;
  return geoProjection(verticalPerspective(distance))
    .rotate([-camera.lon, -camera.lat, camera.bearing])
    .scale(radius)
    .clipAngle((Math.acos(1 / distance) * 180) / Math.PI)
    .translate([viewport.width / 2, viewport.height / 2]);
}
