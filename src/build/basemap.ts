import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { type Cut, cutLines, cutPolygons, withoutSeam } from './antimeridianCut.ts';
import { tellBorders } from './disputedBorders.ts';
import { maskSteps } from './disputedMask.ts';
import { graticule, sheetOutline } from './sheetLines.ts';
import { type Resolution, readWorldAtlas, resolutions, type WorldAtlas } from './worldAtlas.ts';

/** Equal Earth around 150° E: the cut runs down the Atlantic and the Pacific is whole. */
const flatCut: Cut = { west: -30, inset: 2e-4 };
/** MapLibre's globe and Mercator take longitudes from -180 to 180 and join the two edges. */
const roundCut: Cut = { west: -180, inset: 0 };

/** Grid cells over the whole world, and steps of the disputed patch's soft edge. */
const detail: Record<Resolution, { readonly grid: number; readonly maskSteps: number }> = {
  '110m': { grid: 1e4, maskSteps: 4 },
  '50m': { grid: 2.2e4, maskSteps: 6 },
};

/** The four basemaps as TopoJSON text, by their path in the built site. */
export async function buildBasemaps(): Promise<ReadonlyMap<string, string>> {
  const atlases = { '110m': await readWorldAtlas('110m'), '50m': await readWorldAtlas('50m') };
  return new Map(
    resolutions.flatMap((resolution) => [
      [`basemap/flat-${resolution}.json`, basemap(atlases, resolution, flatCut)],
      [`basemap/round-${resolution}.json`, basemap(atlases, resolution, roundCut)],
    ]),
  );
}

type Atlases = Readonly<Record<Resolution, WorldAtlas>>;

function basemap(atlases: Atlases, resolution: Resolution, cut: Cut): string {
  const atlas = atlases[resolution];
  const { grid, maskSteps: steps } = detail[resolution];
  const { countries } = atlas.objects;
  return JSON.stringify(
    topology(
      {
        countries: collection(cutCountries(atlas, cut)),
        coast: cutLines(withoutSeam(mesh(atlas, countries, (one, other) => one === other)), cut),
        borders: cutLines(tellBorders(atlas).settled, cut),
        // The coarse topology is too coarse to take no side: these always come from the fine one.
        disputed: collection(cutDisputed(atlases['50m'], cut)),
        mask: collection(maskSteps(steps)),
        graticule: graticule(cut),
        ...(cut === flatCut ? { sheet: sheetOutline(cut) } : {}),
      },
      grid,
    ),
  );
}

type Country = Feature<MultiPolygon, { readonly code: string; readonly name: string }>;

/** Without those that the source has shrunk to a point (the Vatican, the Ashmore islands). */
function cutCountries(atlas: WorldAtlas, cut: Cut): Country[] {
  const { features } = feature(atlas, atlas.objects.countries);
  return features
    .map(
      ({ geometry, properties }): Country => ({
        type: 'Feature',
        properties: { code: properties.a3, name: properties.name },
        geometry: cutPolygons(geometry, cut),
      }),
    )
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

function cutDisputed(atlas: WorldAtlas, cut: Cut): Feature<MultiLineString>[] {
  return tellBorders(atlas).disputed.map((line) => ({
    ...line,
    geometry: cutLines(line.geometry, cut),
  }));
}

const collection = <F extends Feature>(features: F[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
