import { bearing, destination, distance, point } from '@turf/turf';
import type { Atlas } from '../model/atlas.ts';
import type { CountryCode } from '../model/id.ts';
import { marketOfCountry } from './flowEndpoint.ts';
import type { LonLat } from './lonLat.ts';

/** Rays of a fan: how many, over how many degrees, how long. */
const fanRays = 5;
const fanSpread = 50;
const fanKm = 600;

/** Where 600 km would be shorter than this on screen, all rays are stubs of that length, px. */
export const shortestRay = 40;
export const stubLength = 21;

/** Neighbours farther than this have no say in the direction, km. */
const neighbourKm = 3500;

/**
 * Ends of the five rays by which goods leave `from` for markets that nobody named. Their direction
 * means nothing: they point away from the neighbours' countries, towards their own one's middle.
 */
export function fanEnds(atlas: Atlas, from: LonLat, country: CountryCode): readonly LonLat[] {
  const middle = fanBearing(atlas, from, country);
  return Array.from({ length: fanRays }, (_, i) => {
    const turn = middle - fanSpread / 2 + (fanSpread * i) / (fanRays - 1);
    const [lon = 0, lat = 0] = destination([...from], fanKm, turn, { units: 'kilometers' }).geometry
      .coordinates;
    return [lon, lat];
  });
}

/** Degrees clockwise from north; the same for all times, since it rests on the atlas alone. */
export function fanBearing(atlas: Atlas, from: LonLat, country: CountryCode): number {
  const home = marketOfCountry(atlas, country)?.anchor ?? from;
  const pulls = [...atlas.markets.values()].flatMap(({ kind, members, anchor }) => {
    if (kind !== 'country' || members.includes(country)) return [];
    const [km, degrees] = [farOff(from, anchor), bearing([...from], [...anchor])];
    return km > 0 && km < neighbourKm ? [{ degrees: degrees + 180, weight: 500 / km }] : [];
  });
  if (farOff(from, home) > 1) pulls.push({ degrees: bearing([...from], [...home]), weight: 1 });
  const north = sum(pulls.map(({ degrees, weight }) => weight * Math.cos(radians(degrees))));
  const east = sum(pulls.map(({ degrees, weight }) => weight * Math.sin(radians(degrees))));
  if (Math.hypot(north, east) < 1e-6) return 180;
  return (Math.atan2(east, north) * 180) / Math.PI;
}

const farOff = (a: LonLat, b: LonLat): number =>
  distance(point([...a]), point([...b]), { units: 'kilometers' });

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
