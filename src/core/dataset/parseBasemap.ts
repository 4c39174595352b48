import type {
  Feature,
  FeatureCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { feature } from 'topojson-client';
import type * as topojson from 'topojson-specification';
import * as v from 'valibot';
import type { CountryCode } from '../model/id.ts';
import { parseJsonFile } from './parseJsonFile.ts';
import type { Parsed } from './problem.ts';

// Types, not interfaces: only types have the index signature that TopoJSON's properties ask for.
type CountryProperties = { readonly code: CountryCode; readonly name: string };
type DisputedProperties = { readonly name: string };
export type MaskProperties = { readonly opacity: number };

/**
 * The ground, in degrees, cut at the edge of its sheet: longitudes run from -30 to 330 on the flat
 * one and from -180 to 180 on the round ones. Rings are clockwise outside, as d3 wants them.
 */
export interface Basemap {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  readonly coast: MultiLineString;
  /** Settled borders only. */
  readonly borders: MultiLineString;
  /** Borders that are not settled, by name; dashed. */
  readonly disputed: FeatureCollection<MultiLineString, DisputedProperties>;
  /**
   * The neutral patch as nested steps, the outermost first: drawn over each other in land colour,
   * each at its own opacity, they fade the tints out. A mask, not a boundary: it has no outline.
   */
  readonly mask: FeatureCollection<Polygon | MultiPolygon, MaskProperties>;
  /** The outline of the flat sheet; null where the map has no edge. */
  readonly sheet: Polygon | null;
  readonly graticule: MultiLineString;
}

type BasemapTopology = topojson.Topology<{
  countries: topojson.GeometryCollection<CountryProperties>;
  coast: topojson.MultiLineString;
  borders: topojson.MultiLineString;
  disputed: topojson.GeometryCollection<DisputedProperties>;
  mask: topojson.GeometryCollection<MaskProperties>;
  sheet?: topojson.Polygon;
  graticule: topojson.MultiLineString;
}>;

const areas = ['Polygon', 'MultiPolygon'] as const;

const shape = <Type extends string>(types: readonly Type[]) =>
  v.object({ type: v.picklist(types), arcs: v.array(v.unknown()) });

const collection = <Type extends string, Entries extends v.ObjectEntries>(
  types: readonly Type[],
  properties: Entries,
) =>
  v.object({
    type: v.literal('GeometryCollection'),
    geometries: v.array(v.object({ ...shape(types).entries, properties: v.object(properties) })),
  });

const pair = v.tuple([v.number(), v.number()]);
const lines = shape(['MultiLineString']);

/** The form of the file; its many coordinates are our own build's and are taken as they are. */
const basemapForm = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.unknown())),
  transform: v.object({ scale: pair, translate: pair }),
  objects: v.object({
    countries: collection(areas, {
      code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      name: v.string(),
    }),
    coast: lines,
    borders: lines,
    disputed: collection(['MultiLineString'], { name: v.string() }),
    mask: collection(areas, { opacity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
    sheet: v.optional(shape(['Polygon'])),
    graticule: lines,
  }),
});

/** Decodes a built basemap (TopoJSON), as text or as JSON that is already read; it never throws. */
export function parseBasemap(input: unknown): Parsed<Basemap> {
  const parsed = parseJsonFile('basemap', input, basemapForm);
  if (!parsed.ok) return parsed;
  try {
    // The form holds everything that is decoded; only its branded and numeric types are wider.
    return { ok: true, value: decode(parsed.value as unknown as BasemapTopology) };
  } catch {
    const problem = { file: 'basemap', row: 0, column: 'arcs', found: 'too few or broken ones' };
    return { ok: false, problems: [{ ...problem, wanted: 'every arc that an object names' }] };
  }
}

function decode(topology: BasemapTopology): Basemap {
  const { countries, coast, borders, disputed, mask, sheet, graticule } = topology.objects;
  return {
    countries: features<Polygon | MultiPolygon, CountryProperties>(topology, countries),
    coast: feature(topology, coast).geometry,
    borders: feature(topology, borders).geometry,
    disputed: features<MultiLineString, DisputedProperties>(topology, disputed),
    mask: features<Polygon | MultiPolygon, MaskProperties>(topology, mask),
    sheet: sheet ? feature(topology, sheet).geometry : null,
    graticule: feature(topology, graticule).geometry,
  };
}

/** The form was checked: the geometries of a collection are of the kinds that it allows. */
function features<Shape extends GeometryObject, Properties extends object>(
  topology: topojson.Topology,
  object: topojson.GeometryCollection<Properties>,
): FeatureCollection<Shape, Properties> {
  return {
    type: 'FeatureCollection',
    features: feature(topology, object).features as Feature<Shape, Properties>[],
  };
}
