import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentTypeOf } from './contentType.ts';

export interface SiteFile {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
}

/** The built site by URL path ('index.html' under its folder's path as well). */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/**
 * Reads the whole built site into memory. What is not in this table cannot be asked for, so no
 * path can lead out of `root`, and a build that runs meanwhile cannot give half a page.
 */
export function readSiteFiles(root: string): SiteFiles {
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = `/${relative(root, absolute).split(sep).join('/')}`;
    if (path.includes('/.')) continue;
    const file = siteFile(readFileSync(absolute), path);
    files.set(path, file);
    if (entry.name === 'index.html') files.set(path.slice(0, -'index.html'.length), file);
  }
  return files;
}

const siteFile = (body: Buffer, path: string): SiteFile => ({
  body,
  contentType: contentTypeOf(path),
  etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
});
