import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/core/geometry/scene.ts';
import { symbolLayoutOf } from '../../../src/core/geometry/symbolLayout.ts';
import type { Atlas } from '../../../src/core/model/atlas.ts';
import type { VisibleAtlas } from '../../../src/core/model/flow.ts';
import type { CountryCode, FacilityId, PlaceId } from '../../../src/core/model/id.ts';
import type { Facility, Place } from '../../../src/core/model/thing.ts';
import { sampleAtlas, sampleVisible, stateAt } from './sampleAtlas.ts';

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

function visibleOf(
  atlas: Atlas,
  shown: (facility: Facility) => boolean = () => true,
): VisibleAtlas {
  const facilities = [...atlas.facilities.values()].filter(shown).map((facility) => ({
    facility,
    state: stateAt('operating'),
    place: atlas.places.get(facility.place) ?? null,
    country: 'IND' as CountryCode,
    emphasis: 'normal' as const,
  }));
  return { facilities, flows: [], markets: [], ties: [] };
}

/** The legs of all that fan out. */
const legsOf = (sites: readonly Site[]): readonly Point[] => {
  const atlas = atlasOf(sites);
  return [...symbolLayoutOf(atlas, visibleOf(atlas)).values()].flatMap(({ leg }) =>
    leg ? [leg] : [],
  );
};

const degrees = (radians: number): number => (radians * 180) / Math.PI;

describe('the layout of symbols', () => {
  it('spreads a crowd over legs of 34 to 60 px at least 32° apart', () => {
    for (let count = 2; count <= 11; count++) {
      const legs = legsOf(crowd(count));
      expect(legs).toHaveLength(count);
      const angles = legs.map(([dx, dy]) => degrees(Math.atan2(dy, dx))).toSorted((a, b) => a - b);
      for (const [i, angle] of angles.entries()) {
        const next = angles[i + 1] ?? (angles[0] ?? 0) + 360;
        expect(next - angle).toBeGreaterThanOrEqual(32 - 1e-9);
      }
      for (const leg of legs) {
        expect(Math.hypot(...leg)).toBeGreaterThanOrEqual(34 - 1e-9);
        expect(Math.hypot(...leg)).toBeLessThanOrEqual(60 + 1e-9);
      }
    }
  });

  it('leaves alone what has no neighbour within 25 km', () => {
    expect(
      legsOf([
        ['PAK', 74.3, 31.5],
        ['PAK', 73.1, 31.4],
      ]),
    ).toEqual([]);
  });

  it('never crowds two countries together', () => {
    expect(
      legsOf([
        ['PAK', 74.55, 31.6],
        ['IND', 74.6, 31.6],
      ]),
    ).toEqual([]);
  });

  it('leaves at its place what is alone among what is visible, or whose place is not yet known', () => {
    const atlas = atlasOf(crowd(3));
    const one = visibleOf(atlas, ({ id }) => id === 'f1');
    expect(symbolLayoutOf(atlas, one).size).toBe(0);
    const { facilities } = visibleOf(atlas);
    const unplaced = facilities.map((seen, i) => (i === 1 ? seen : { ...seen, place: null }));
    expect(symbolLayoutOf(atlas, { ...one, facilities: unplaced }).size).toBe(0);
  });

  it('holds what has company in its country, and leaves the rest to the ground', () => {
    const atlas = atlasOf([
      ['PAK', 74.3, 31.5],
      ['PAK', 67, 24.9],
      ['IND', 77.3, 28.6],
    ]);
    const layout = symbolLayoutOf(atlas, visibleOf(atlas));
    expect([...layout]).toEqual([
      ['f0', { leg: null }],
      ['f1', { leg: null }],
    ]);
  });

  it('is the same whenever the same things are visible', () => {
    const atlas = atlasOf(crowd(4));
    const some = ({ id }: Facility) => id !== 'f0';
    const layout = symbolLayoutOf(atlas, visibleOf(atlas, some));
    expect(layout).toEqual(symbolLayoutOf(atlas, visibleOf(atlas, some)));
    expect([...layout.keys()].toSorted()).toEqual(['f1', 'f2', 'f3']);
  });

  it('turns the plant whose exports have no named market to where its fan has free ground', () => {
    const layout = symbolLayoutOf(sampleAtlas, sampleVisible);
    const [dx] = layout.get('lahore-a' as FacilityId)?.leg ?? [0];
    expect(dx).toBeLessThan(-20);
  });
});
