import type { Manifest, ManifestChunk } from 'vite';

/** What the default view loads, as paths below the built site. */
export interface SiteParts {
  readonly mapLibre: readonly string[];
  readonly ours: readonly string[];
}

/** The worker is MapLibre's, with our sheet's projection in it; the chunk is named in vite.config. */
const mapLibreFile = /^assets\/(maplibre|mapWorker)[-.]/;

/**
 * Splits everything that the entry page can reach into MapLibre and ours. `onDemand` names the
 * modules (by the start of their path) that the default view does not load.
 */
export function sitePartsOf(manifest: Manifest, onDemand: readonly string[]): SiteParts {
  const files = reachable(manifest, onDemand).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets.filter((asset) => asset.endsWith('.js')),
  ]);
  const unique = [...new Set(files)];
  return {
    mapLibre: unique.filter((file) => mapLibreFile.test(file)),
    ours: unique.filter((file) => !mapLibreFile.test(file)),
  };
}

function reachable(manifest: Manifest, onDemand: readonly string[]): readonly ManifestChunk[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || found.has(key) || onDemand.some((start) => key.startsWith(start))) return;
    found.add(key);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit('index.html');
  return [...found].flatMap((key) => manifest[key] ?? []);
}
