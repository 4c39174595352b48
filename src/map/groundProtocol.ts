import type { FeatureCollection } from 'geojson';
import type { AddProtocolAction } from 'maplibre-gl';
import { parseBasemap } from '../core/dataset/parseBasemap.ts';
import { groundFeatures } from './groundFeatures.ts';

/** The scheme by which MapLibre's source asks our worker for a basemap. */
export const groundScheme = 'ground';

/** The address of a basemap file for a source; `url` is absolute, for a worker has another base. */
export const groundAddress = (url: string): string =>
  `${groundScheme}://basemap?url=${encodeURIComponent(url)}`;

/** Loads and decodes a basemap in the worker, where a long task disturbs nobody. */
export const answerGround: AddProtocolAction = async (request, { signal }) => {
  const url = new URL(request.url).searchParams.get('url') ?? '';
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const basemap = parseBasemap(await response.json());
  if (!basemap.ok) throw new Error(`${url} is no basemap`);
  return { data: unsent(groundFeatures(basemap.value)) };
};

/**
 * The same collection for whoever reads it here, and an empty one for whoever copies it: MapLibre
 * sends back to the page what a worker has loaded, a tenth of a second for the fine ground, and
 * nothing there needs it.
 */
const unsent = (collection: FeatureCollection): FeatureCollection =>
  Object.defineProperty({ ...collection }, 'features', {
    value: collection.features,
    enumerable: false,
  });
