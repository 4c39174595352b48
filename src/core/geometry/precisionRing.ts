import { destination } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { LonLat } from './lonLat.ts';

const corners = 48;

/**
 * All that lies within `radiusKm` of a place, as a polygon in degrees, wound as GeoJSON has it. Turf's
 * circle is the same, but brings its checks of polygons along into the first picture.
 */
export function precisionRing(place: LonLat, radiusKm: number): Polygon {
  const cornerAt = (i: number) =>
    destination([...place], radiusKm, (-360 * (i % corners)) / corners, { units: 'kilometers' })
      .geometry.coordinates;
  return {
    type: 'Polygon',
    coordinates: [Array.from({ length: corners + 1 }, (_, i) => cornerAt(i))],
  };
}
