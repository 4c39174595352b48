import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from '../../src/render/palette.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The custom properties of the first rule with this selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('\n}', from));
  return new Map(
    [...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function sharedWith(palette: Palette): Record<string, string> {
  const { page, sea, land, dispute, ink, ink2, ink3, hues } = palette;
  return { page, sea, land, dispute, ink, 'ink-2': ink2, 'ink-3': ink3, ...hues };
}

describe('the tokens of the style sheet', () => {
  test.each([
    ['.handset-atlas', palettes.light],
    ['.handset-atlas[data-theme="dark"]', palettes.dark],
    ['.handset-atlas[data-theme="contrast"]', palettes.contrast],
  ] as const)('of %s are the colours of the map', (selector, palette) => {
    const tokens = tokensOf(selector);
    const wanted = sharedWith(palette);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, tokens.get(name)]))).toEqual(
      wanted,
    );
  });
});
