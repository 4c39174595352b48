import type { GeoProjection } from 'd3';
import type { Basemap } from '../dataset/parseBasemap.ts';
import { tintedCountryAt } from '../dataset/tintedCountryAt.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Market } from '../model/thing.ts';
import { marketOfCountry } from './flowEndpoint.ts';
import { wrapLongitude } from './lonLat.ts';
import type { Point } from './scene.ts';

/** A point and its return from the map lie no farther apart than this, px; else it is off the sheet. */
const tolerance = 0.5;

/** The market whose country's area lies under a point; null at sea, off the sheet and where no side is taken. */
export function marketAt(
  atlas: Atlas,
  basemap: Basemap,
  projection: GeoProjection,
  point: Point,
): Market | null {
  const place = projection.invert?.([point[0], point[1]]);
  const back = place && projection(place);
  if (!back || !(Math.hypot(back[0] - point[0], back[1] - point[1]) < tolerance)) return null;
  const country = tintedCountryAt(basemap, ...wrapLongitude(place));
  return country === null ? null : (marketOfCountry(atlas, country) ?? null);
}
