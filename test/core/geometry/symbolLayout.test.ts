import { describe, expect, it } from 'vitest';
import { directionOf, distance } from '../../../src/core/geometry/polyline.ts';
import type { Point } from '../../../src/core/geometry/scene.ts';
import {
  type CrowdSeat,
  seatOffset,
  symbolLayoutOf,
} from '../../../src/core/geometry/symbolLayout.ts';
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

const seats = (sites: readonly Site[]): readonly CrowdSeat[] => {
  const atlas = atlasOf(sites);
  return [...symbolLayoutOf(atlas, visibleOf(atlas)).values()];
};

const inlandTurn = Math.PI / 3;
const width = 10;
const offsets = (sites: readonly Site[], zoom: number): readonly Point[] =>
  seats(sites).map((seat) => seatOffset(seat, zoom, inlandTurn, width));

const degrees = (radians: number): number => (radians * 180) / Math.PI;

function leastApart(points: readonly Point[]): number {
  const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b)));
  return Math.min(...gaps);
}

describe('the layout of symbols', () => {
  it('spreads a crowd over legs of 34 to 60 px at least 32° apart', () => {
    for (let count = 2; count <= 11; count++) {
      const legs = offsets(crowd(count), 4.5);
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

  it('lays a crowd in a world view at its place and inland of it, touching but not covering each other', () => {
    for (let count = 2; count <= 7; count++) {
      const closed = offsets(crowd(count), 1);
      expect(leastApart(closed)).toBeCloseTo(width, 6);
      expect(closed.filter((at) => Math.hypot(...at) < 1e-9)).toHaveLength(1);
      for (const at of closed.filter((one) => Math.hypot(...one) > 1)) {
        const off = degrees(directionOf([0, 0], at) - inlandTurn);
        expect(Math.abs(off)).toBeLessThanOrEqual(30 + 1e-9);
        expect(Math.hypot(...at)).toBeLessThan(count * width);
      }
    }
  });

  it('opens a crowd without one symbol going over another', () => {
    for (let count = 2; count <= 4; count++) {
      for (let zoom = 2; zoom <= 5; zoom += 0.1) {
        expect(leastApart(offsets(crowd(count), zoom))).toBeGreaterThan(width - 1);
      }
    }
  });

  it('leaves alone what has no neighbour within 25 km', () => {
    expect(
      seats([
        ['PAK', 74.3, 31.5],
        ['PAK', 73.1, 31.4],
      ]),
    ).toEqual([]);
  });

  it('never crowds two countries together', () => {
    expect(
      seats([
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

  it('is the same whenever the same things are visible, and one of them always stands at the place', () => {
    const atlas = atlasOf(crowd(4));
    const some = ({ id }: Facility) => id !== 'f0';
    const layout = symbolLayoutOf(atlas, visibleOf(atlas, some));
    expect(layout).toEqual(symbolLayoutOf(atlas, visibleOf(atlas, some)));
    expect([...layout.values()].filter(({ closed }) => closed[0] === 0)).toHaveLength(1);
  });

  it('turns the plant whose exports have no named market to where its fan has free ground', () => {
    const layout = symbolLayoutOf(sampleAtlas, sampleVisible);
    const [dx] = layout.get('lahore-a' as FacilityId)?.leg ?? [0];
    expect(dx).toBeLessThan(-20);
  });

  it('leaves the place to the plant with most ties', () => {
    const facilities = sampleVisible.facilities.filter(({ facility: { id } }) => {
      return id === 'noida-a' || id === 'noida-e';
    });
    const layout = symbolLayoutOf(sampleAtlas, { ...sampleVisible, facilities });
    expect(layout.get('noida-a' as FacilityId)?.closed).toEqual([0, 0]);
  });
});
