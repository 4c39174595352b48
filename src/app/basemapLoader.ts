import { type Basemap, parseBasemap } from '../core/dataset/parseBasemap.ts';
import { fetchParsed } from './fetchParsed.ts';

/** Where the basemap is cut open: along 30° W for the flat sheet, along 180° for globe and Mercator. */
export type BasemapCut = 'flat' | 'round';
export type BasemapDetail = '110m' | '50m';

export type BasemapLoader = (cut: BasemapCut, detail: BasemapDetail) => Promise<Basemap>;

/** Address of a basemap; `base` is the folder in which the site's files lie. */
export function basemapUrl(base: URL, cut: BasemapCut, detail: BasemapDetail): URL {
  return new URL(`basemap/${cut}-${detail}.json`, base);
}

/** Loads each of the four basemaps at most once; a failed one is asked for again. */
export function createBasemapLoader(base: URL, signal: AbortSignal): BasemapLoader {
  const loaded = new Map<string, Promise<Basemap>>();
  return (cut, detail) => {
    const name = `${cut}-${detail}`;
    const known = loaded.get(name);
    if (known) return known;
    const promise = fetchParsed(basemapUrl(base, cut, detail), parseBasemap, signal);
    loaded.set(name, promise);
    promise.catch(() => loaded.delete(name));
    return promise;
  };
}
