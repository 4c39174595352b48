import { circle } from '@turf/turf';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/core/geometry/lonLat.ts';
import { precisionRing } from '../../../src/core/geometry/precisionRing.ts';

test.each<[string, LonLat, number]>([
  ['in a city', [74.3, 31.5], 12],
  ['across the antimeridian', [179.9, -17], 300],
])('is the circle that Turf draws round a place %s', (_, place, km) => {
  const { geometry } = circle([...place], km, { steps: 48, units: 'kilometers' });
  const [ring = []] = precisionRing(place, km).coordinates;
  const [wanted = []] = geometry.coordinates;
  expect(ring).toHaveLength(wanted.length);
  expect(ring.at(-1)).toEqual(ring[0]);
  for (const [i, [lon = 0, lat = 0]] of ring.entries()) {
    expect(lon).toBeCloseTo(wanted[i]?.[0] ?? Number.NaN, 9);
    expect(lat).toBeCloseTo(wanted[i]?.[1] ?? Number.NaN, 9);
  }
});
