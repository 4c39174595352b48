import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { CountryCode } from '../model/id.ts';
import type { Basemap } from './parseBasemap.ts';

/**
 * Whose tint a point takes (longitude -180 to 180, latitude, degrees): none at sea, and none where
 * the neutral patch lies, not even in its fading edge. Edges are great circles, as they are drawn.
 */
export function tintedCountryAt(basemap: Basemap, lon: number, lat: number): CountryCode | null {
  const holds = ({ geometry }: { readonly geometry: Polygon | MultiPolygon }): boolean =>
    isWithin(geometry, lon, lat);
  if (basemap.mask.features.some(holds)) return null;
  return basemap.countries.features.find(holds)?.properties.code ?? null;
}

/**
 * Whether an odd number of edges lies between the place and the North Pole, which no country holds.
 * So says d3.geoContains too, but it would stay with the projections that the first picture needs.
 */
function isWithin(geometry: Polygon | MultiPolygon, lon: number, lat: number): boolean {
  const { type, coordinates } = geometry;
  const rings: readonly Position[][] = type === 'Polygon' ? coordinates : coordinates.flat();
  let isOdd = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++)
      if (passesNorth(ring[i - 1] as Position, ring[i] as Position, lon, lat)) isOdd = !isOdd;
  return isOdd;
}

const radian = Math.PI / 180;

/** Degrees east of a meridian, -180 to 180. */
const eastOf = (lon: number, meridian: number): number => {
  const turned = (lon - meridian) % 360;
  return turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
};

/** Whether the great circle from one place to the next crosses the meridian `lon` north of `lat`. */
function passesNorth(from: Position, to: Position, lon: number, lat: number): boolean {
  const [before, after] = [eastOf(from[0] ?? 0, lon), eastOf(to[0] ?? 0, lon)];
  if (before < 0 === after < 0 || Math.abs(after - before) > 180) return false;
  const tangent = (place: Position, other: number): number =>
    Math.tan((place[1] ?? 0) * radian) * Math.sin(other * radian);
  const crossing = Math.atan(
    (tangent(from, after) - tangent(to, before)) / Math.sin((after - before) * radian),
  );
  return crossing > lat * radian;
}
