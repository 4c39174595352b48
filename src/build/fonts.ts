import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const notoSans = dirname(require.resolve('@fontsource/noto-sans/package.json'));
const notoSansMath = dirname(require.resolve('@fontsource/noto-sans-math/package.json'));

/** What one of our files holds: which characters, out of which file of which package. */
interface FontPart {
  /** File name without extension. */
  readonly name: string;
  readonly file: string;
  readonly characters: string;
}

const faces = ['400', '500', '600', '400-italic'] as const;
type Face = (typeof faces)[number];

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Basic Latin, Latin-1 and the punctuation of our sentences. The first picture needs no more. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœʼ–—‘’‚“”„•…′″‹›⁄€™−\u2002\u2009`;

/**
 * Letters of names (ş, Č, ł, ț …) and currencies. A file of its own: with the matching
 * `unicode-range` in the style sheet it is loaded only when a text has one of them.
 */
const latinExtended = `${range(0x100, 0x17f)}ȘșȚțẞ₦₨₩₫₱₵₹₺₽`;

/** Noto Sans has no arrows and comparison signs; Noto Sans Math is drawn to match, in one weight. */
const signs = '←↑→↓≈≠≤≥';

/** All that our sentences ask of a font's layout; figures are of one width without a feature. */
const keptFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];

/**
 * The page's fonts as WOFF2 subsets, by their path in the built site: `fonts/noto-sans-<face>.woff2`,
 * `fonts/noto-sans-<face>-extended.woff2` and `fonts/noto-sans-signs.woff2`.
 */
export async function buildFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = [...faces.flatMap(partsOfFace), signsPart];
  const built = new Map<string, Uint8Array>();
  // One after the other: they share one memory in the subsetter.
  for (const part of parts) built.set(`fonts/${part.name}.woff2`, await subset(part));
  return built;
}

function partsOfFace(face: Face): FontPart[] {
  const style = face.includes('italic') ? face : `${face}-normal`;
  const file = (set: string) => join(notoSans, `files/noto-sans-${set}-${style}.woff2`);
  return [
    { name: `noto-sans-${face}`, file: file('latin'), characters: latin },
    { name: `noto-sans-${face}-extended`, file: file('latin-ext'), characters: latinExtended },
  ];
}

const signsPart: FontPart = {
  name: 'noto-sans-signs',
  file: join(notoSansMath, 'files/noto-sans-math-latin-400-normal.woff2'),
  characters: signs,
};

async function subset({ file, characters }: FontPart): Promise<Uint8Array> {
  return subsetFont(await readFile(file), characters, {
    targetFormat: 'woff2',
    keepFeatures: keptFeatures,
    dropTables: ['MATH'],
  });
}
