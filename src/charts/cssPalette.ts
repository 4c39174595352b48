import type { Palette } from '../render/palette.ts';

/** The colours as the style sheets name them, so that a sample follows the theme without being drawn again. */
export const cssPalette: Palette = {
  page: 'var(--page)',
  sea: 'var(--sea)',
  seaLine: 'var(--sea-line)',
  land: 'var(--panel)',
  tint: 'var(--tint)',
  tintGroup: 'var(--tint-group)',
  border: 'var(--border)',
  coast: 'var(--coast)',
  dispute: 'var(--dispute)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  water: 'var(--water)',
  hues: {
    production: 'var(--production)',
    supply: 'var(--supply)',
    domestic: 'var(--domestic)',
    export: 'var(--export)',
    entry: 'var(--entry)',
    trade: 'var(--trade)',
  },
  bandOpacity: 0.3,
  haloOpacity: 0,
};
