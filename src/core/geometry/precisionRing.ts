import { circle } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { LonLat } from './lonLat.ts';

const corners = 48;

/** All that lies within `radiusKm` of a place, as a polygon in degrees, wound as GeoJSON has it. */
export function precisionRing(place: LonLat, radiusKm: number): Polygon {
  return circle([...place], radiusKm, { steps: corners, units: 'kilometers' }).geometry;
}
