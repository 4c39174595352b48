import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { readSiteFiles, type SiteFiles } from './site/siteFiles.ts';
import { sitePartsOf } from './site/siteParts.ts';
import { isWithin, type SizeLine, sizeTable } from './site/sizeTable.ts';

/**
 * Modules that the default view does not load, by the start of their path; what reads the evidence comes
 * after the picture and counts with it.
 */
const onDemand: readonly string[] = [
  'src/ui/panelParts',
  'src/render/motion',
  'src/app/handling',
  'src/core/geometry/nearLabels',
  'src/core/dataset/parseEvidence',
];

/** Measures the built site against its budgets, brotli-compressed as a host would send it. */
export function run(): number {
  const root = 'dist';
  const manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8')) as Manifest;
  const lines = sizeLines(readSiteFiles(root), manifest);
  console.log(sizeTable(lines));
  return lines.every(isWithin) ? 0 : 1;
}

function sizeLines(site: SiteFiles, manifest: Manifest): readonly SizeLine[] {
  const { mapLibre, ours } = sitePartsOf(manifest, onDemand);
  const named = (pattern: RegExp): readonly string[] =>
    [...site.keys()].map((path) => path.slice(1)).filter((path) => pattern.test(path));
  const line = (name: string, kilobytes: number, files: readonly string[]): SizeLine => ({
    name,
    files,
    size: files.reduce((sum, file) => sum + compressedSize(site, file), 0),
    budget: kilobytes * 1024,
  });
  return [
    line('MapLibre with its worker and CSS', 365, mapLibre),
    line('our JS and CSS of the default view', 90, ours),
    line('data needed for the picture', 25, named(/^data\/atlas\.json$/)),
    line(
      'evidence: sources, speakers, notes',
      70,
      named(/^data\/evidence\.json$|^assets\/parseEvidence-.*\.js$/),
    ),
    line('basemap, flat, 110m', 40, named(/^basemap\/flat-110m\.json$/)),
    // The extended files load only when a text has one of their letters.
    line('fonts', 60, named(/^fonts\/.*(?<!-extended)\.woff2$/)),
  ];
}

function compressedSize(site: SiteFiles, file: string): number {
  const body = site.get(`/${file}`)?.body;
  if (!body) throw new Error(`The manifest names ${file}, which was not built.`);
  return file.endsWith('.woff2') ? body.byteLength : brotliCompressSync(body).byteLength;
}
