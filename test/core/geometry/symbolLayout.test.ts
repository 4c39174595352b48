import { describe, expect, it } from 'vitest';
import { spreadAt, symbolLayoutOf } from '../../../src/core/geometry/symbolLayout.ts';
import type { Atlas } from '../../../src/core/model/atlas.ts';
import type { CountryCode, FacilityId, PlaceId } from '../../../src/core/model/id.ts';
import type { Facility, Place } from '../../../src/core/model/thing.ts';
import { sampleAtlas } from './sampleAtlas.ts';

type Site = readonly [country: string, lon: number, lat: number];

function atlasOf(sites: readonly Site[]): Atlas {
  const places = sites.map(
    ([country, lon, lat], i): Place => ({
      id: `p${i}` as PlaceId,
      name: `p${i}`,
      country: country as CountryCode,
      admin: null,
      point: [lon, lat],
      precision: 'site',
      radiusKm: 0,
    }),
  );
  const facilities = sites.map(
    (_, i): Facility => ({
      id: `f${i}` as FacilityId,
      name: `f${i}`,
      kind: 'assembly',
      place: `p${i}` as PlaceId,
      operator: null,
      aliases: [],
    }),
  );
  return {
    ...sampleAtlas,
    places: new Map(places.map((place) => [place.id, place])),
    facilities: new Map(facilities.map((facility) => [facility.id, facility])),
    relationships: new Map(),
  };
}

const crowd = (count: number): Site[] => Array.from({ length: count }, () => ['IND', 77.3, 28.6]);

const offsets = (sites: readonly Site[]) => [...symbolLayoutOf(atlasOf(sites)).values()];

describe('the layout of symbols', () => {
  it('spreads a crowd over legs of 34 to 60 px at least 32° apart', () => {
    for (let count = 2; count <= 11; count++) {
      const legs = offsets(crowd(count));
      expect(legs).toHaveLength(count);
      const angles = legs
        .map(([dx, dy]) => (Math.atan2(dy, dx) * 180) / Math.PI)
        .toSorted((a, b) => a - b);
      for (const [i, angle] of angles.entries()) {
        const next = angles[i + 1] ?? (angles[0] ?? 0) + 360;
        expect(next - angle).toBeGreaterThanOrEqual(32);
      }
      for (const [dx, dy] of legs) {
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(34);
        expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(60);
      }
    }
  });

  it('lays two at one place side by side in a world view, not on each other', () => {
    const [a, b] = offsets(crowd(2)).map(([dx, dy]) => [dx * spreadAt(1), dy * spreadAt(1)]);
    const apart = Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
    expect(apart).toBeGreaterThan(13);
  });

  it('leaves alone what has no neighbour within 25 km', () => {
    expect(
      offsets([
        ['PAK', 74.3, 31.5],
        ['PAK', 73.1, 31.4],
      ]),
    ).toEqual([]);
  });

  it('never crowds two countries together', () => {
    expect(
      offsets([
        ['PAK', 74.55, 31.6],
        ['IND', 74.6, 31.6],
      ]),
    ).toEqual([]);
  });

  it('turns the plant whose exports have no named market to where its fan has free ground', () => {
    const layout = symbolLayoutOf(sampleAtlas);
    const [dx] = layout.get('lahore-a' as FacilityId) ?? [0];
    expect(dx).toBeLessThan(-20);
  });
});
