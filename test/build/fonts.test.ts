import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFonts } from '../../src/build/fonts.ts';

const faces = ['400', '500', '600', '400-italic'];
let fonts: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  fonts = await buildFonts();
});

function file(name: string): Uint8Array {
  const font = fonts.get(`fonts/${name}.woff2`);
  if (!font) throw new Error(`${name} was not built`);
  return font;
}

/** Those of the characters that a font has no glyph for. */
async function missing(font: Uint8Array, characters: string): Promise<string> {
  const counts: [character: string, glyphs: number][] = [];
  for (const character of characters) counts.push([character, await glyphs(font, character)]);
  return counts.flatMap(([character, count]) => (count > 0 ? [] : [character])).join('');
}

/** How many glyphs a character needs, apart from the one that stands for a missing character. */
async function glyphs(font: Uint8Array, character: string): Promise<number> {
  const sfnt = await subsetFont(font, character, { targetFormat: 'sfnt', keepFeatures: [] });
  const bytes = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const tables = Array.from({ length: bytes.getUint16(4) }, (_, index) => 12 + index * 16);
  const maxp = tables.find((at) => bytes.getUint32(at) === 0x6d617870) ?? 0;
  return bytes.getUint16(bytes.getUint32(maxp + 8) + 4) - 1;
}

describe('the fonts', () => {
  it('are WOFF2', () => {
    for (const font of fonts.values()) {
      expect(Buffer.from(font.slice(0, 4)).toString('latin1')).toBe('wOF2');
    }
  });

  it.each(faces)('hold the letters and signs of names and sentences in face %s', async (face) => {
    expect(await missing(file(`noto-sans-${face}`), '09azAZíãñéüß’–…·±×−€£°′″')).toBe('');
    expect(await missing(file(`noto-sans-${face}-extended`), 'şČłğțő₨₹')).toBe('');
  });

  it('take the signs that Noto Sans lacks from Noto Sans Math', async () => {
    expect(await missing(file('noto-sans-signs'), '→≠≤≥')).toBe('');
    expect(await missing(file('noto-sans-400'), '→≠≤≥')).toBe('→≠≤≥');
  });

  it('weigh at most 60 KB in the default view, which needs no extended letters', () => {
    const needed = [...faces.map((face) => `noto-sans-${face}`), 'noto-sans-signs'].map(file);
    expect(needed.reduce((sum, font) => sum + font.length, 0)).toBeLessThanOrEqual(60 * 1024);
  });
});
