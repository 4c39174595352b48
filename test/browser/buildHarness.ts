import { build } from 'vite';
import { contentTypeOf } from '../../src/build/site/contentType.ts';

export interface HarnessFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** A built page and all that belongs to it, by path; its page is `index.html`. */
export type HarnessFiles = ReadonlyMap<string, HarnessFile>;

/**
 * The atlas's own modules behind a page of ours, built as the site is but into memory: nothing of it
 * is ever written into the site. `entry` is its script, from the project's root.
 */
export async function buildHarness(entry: string): Promise<HarnessFiles> {
  const result = await build({
    logLevel: 'error',
    build: {
      write: false,
      license: false,
      manifest: false,
      rolldownOptions: { input: entry },
    },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (script?.type !== 'chunk') throw new Error(`Nothing was built of ${entry}.`);
  // What is loaded later brings its own sheet along.
  const links = [...(script.viteMetadata?.importedCss ?? [])].map(
    (sheet) => `<link rel="stylesheet" href="${sheet}">`,
  );
  if (links.length === 0) throw new Error(`${entry} has come without its style sheet.`);
  const page = `<!doctype html><html lang="en"><title>Harness</title>${links.join('')}
    <script type="module" src="${script.fileName}"></script><body></body></html>`;
  const texts = output.map(
    (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
  );
  return new Map(
    [['index.html', page] as const, ...texts].map(([name, text]) => [
      name,
      { body: Buffer.from(text), contentType: contentTypeOf(name) },
    ]),
  );
}
