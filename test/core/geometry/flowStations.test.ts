import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bend, bendOf } from '../../../src/core/geometry/flowBend.ts';
import { flowStations } from '../../../src/core/geometry/flowStations.ts';
import type { LonLat } from '../../../src/core/geometry/lonLat.ts';
import { distance } from '../../../src/core/geometry/polyline.ts';
import type { Point } from '../../../src/core/geometry/scene.ts';
import { sheetPlanes } from '../../../src/core/geometry/sheetPlane.ts';
import { projections } from '../../../src/core/model/camera.ts';
import type { FlowKind } from '../../../src/core/model/flow.ts';
import type { RelationshipId } from '../../../src/core/model/id.ts';
import type { Relationship } from '../../../src/core/model/thing.ts';
import { sampleAtlas } from './sampleAtlas.ts';

const north: Bend = { side: 'north', extra: 0, shared: false };
const south: Bend = { ...north, side: 'south' };
const left: Bend = { ...north, side: 'left', shared: true };
const beijing: LonLat = [116.4, 39.9];
const newYork: LonLat = [-74, 40.7];
const madrid: LonLat = [-3.7, 40.4];
const lahore: LonLat = [74.3, 31.5];

const anyPlace = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);
const anyBend = fc.record({
  side: fc.constantFrom('north' as const, 'south' as const, 'left' as const),
  extra: fc.double({ min: -0.03, max: 0.2, noNaN: true }),
  shared: fc.boolean(),
});

/** Eastwards from the sheet's edge, 0 to 360 degrees. */
const fromEdge = (lon: number): number => (((lon + 30) % 360) + 360) % 360;

const onPlane = (stations: readonly LonLat[]): Point[] => stations.map(sheetPlanes.flat.project);

const stationAt = (stations: readonly LonLat[], i: number): LonLat => stations[i] ?? [0, 0];

const middleOf = (stations: readonly LonLat[]): Point => onPlane(stations)[32] ?? [0, 0];

describe('the way of a flow', () => {
  it.each(projections)('has 65 stations from end to end on the %s map', (name) => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyBend, (from, to, bend) => {
        const stations = flowStations(name, from, to, bend, []);
        expect(stations).toHaveLength(65);
        const [first, last] = [stationAt(stations, 0), stationAt(stations, 64)];
        expect(geoDistance([...first], [...from])).toBeLessThan(1e-5);
        expect(geoDistance([...last], [...to])).toBeLessThan(1e-5);
      }),
    );
  });

  it('stays on the flat sheet and never jumps over its cut', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyBend, (from, to, bend) => {
        const stations = flowStations('flat', from, to, bend, []);
        const lons = stations.map(([lon]) => fromEdge(lon));
        const jumps = lons.slice(1).map((lon, i) => Math.abs(lon - (lons[i] ?? lon)));
        expect(Math.max(...jumps)).toBeLessThan(180);
      }),
    );
  });

  it('crosses the Pacific from China to the United States, and Asia from India to Spain', () => {
    const pacific = flowStations('flat', beijing, newYork, north, []);
    expect(pacific.some(([lon]) => Math.abs(lon) > 175)).toBe(true);
    const asia = flowStations('flat', lahore, madrid, north, []);
    expect(asia.every(([lon]) => lon > -30 && lon < 80)).toBe(true);
  });

  it('is a symmetric bow, its height between a twentieth and three tenths of the chord', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const points = onPlane(flowStations('flat', from, to, left, []));
        const [a, b] = [points[0] as Point, points[64] as Point];
        const chord = distance(a, b);
        const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        expect(distance(points[32] as Point, middle)).toBeLessThanOrEqual(0.3 * chord + 1e-9);
        expect(distance(points[10] as Point, a)).toBeCloseTo(distance(points[54] as Point, b), 6);
      }),
    );
  });

  it('leaves to the north for an entry and to the south for a production', () => {
    const entry = middleOf(flowStations('flat', beijing, lahore, north, []));
    const production = middleOf(flowStations('flat', beijing, lahore, south, []));
    expect(entry[1]).toBeLessThan(production[1]);
  });

  it('goes round a place that it does not serve', () => {
    const straight = flowStations('flat', beijing, madrid, south, []);
    const stranger = straight[32] ?? lahore;
    const round = onPlane(flowStations('flat', beijing, madrid, south, [stranger]));
    const at = sheetPlanes.flat.project(stranger);
    expect(Math.min(...round.map((point) => distance(point, at)))).toBeGreaterThan(0.035);
  });

  it.each(projections)('lies apart from the way back on the %s map', (name) => {
    const there = flowStations(name, beijing, newYork, left, []);
    const back = flowStations(name, newYork, beijing, left, []);
    const [a, b] = [stationAt(there, 32), stationAt(back, 32)];
    expect(geoDistance([...a], [...b])).toBeGreaterThan(0.05);
  });

  it('is the great circle on the globe', () => {
    const stations = flowStations('globe', beijing, newYork, north, []);
    const middle = stationAt(stations, 32);
    const whole = geoDistance([...beijing], [...newYork]);
    expect(geoDistance([...beijing], [...middle])).toBeCloseTo(whole / 2, 6);
    expect(geoDistance([...middle], [...newYork])).toBeCloseTo(whole / 2, 6);
  });

  it('is there between antipodes and at one and the same place', () => {
    for (const [from, to] of [
      [beijing, [beijing[0] - 180, -beijing[1]] as const],
      [beijing, beijing],
    ] as const) {
      for (const name of projections) {
        const stations = flowStations(name, from, to, left, []);
        expect(stations.flat().every(Number.isFinite)).toBe(true);
      }
    }
  });
});

describe('the bends of flows', () => {
  const tie = (id: string, kind: Relationship['kind'], from: string, to: string): Relationship => ({
    id: id as RelationshipId,
    kind,
    from: from as Relationship['from'],
    to: to as Relationship['from'],
    product: null,
    viaFacility: null,
  });
  const bendsAmong = (kind: FlowKind, ...ties: Relationship[]): Bend[] => {
    const relationships = new Map(ties.map((one) => [one.id, one]));
    return ties.map((one) => bendOf({ ...sampleAtlas, relationships }, kind, one));
  };

  it('part two flows of one kind between the same two ends, in either direction', () => {
    const [there, back, again] = bendsAmong(
      'supply',
      tie('a', 'supplies', 'x', 'y'),
      tie('b', 'supplies', 'y', 'x'),
      tie('c', 'supplies', 'x', 'y'),
    );
    expect([there?.side, back?.side]).toEqual(['left', 'left']);
    expect(there?.extra).not.toBe(again?.extra);
  });

  it('keep neighbours at one hub at different heights', () => {
    const bends = bendsAmong(
      'entry',
      tie('a', 'sells_in', 'brand', 'esp'),
      tie('b', 'sells_in', 'brand', 'western-europe'),
    );
    expect(new Set(bends.map(({ extra }) => extra)).size).toBe(2);
  });
});
