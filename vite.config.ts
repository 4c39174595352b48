import { defineConfig } from 'vitest/config';
import { buildBasemaps } from './src/build/basemap.ts';
import { compiledMessages } from './src/build/compiledMessages.ts';
import { atlasData } from './src/build/dataPlugin.ts';
import { buildFonts } from './src/build/fonts.ts';
import { minifiedAgain } from './src/build/minifiedAgain.ts';
import { thirdPartyNotices } from './src/build/thirdPartyNotices.ts';

const notices = 'licenses.md';

export default defineConfig({
  base: './',
  plugins: [
    atlasData({ root: import.meta.dirname, producers: [buildBasemaps, buildFonts] }),
    compiledMessages(),
    thirdPartyNotices(notices),
    minifiedAgain((name) => name !== 'maplibre'),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Fonts and workers must stay files: the policy allows no data: address for either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: notices },
    manifest: true,
    // MapLibre is one file of a megabyte; the size check holds every part to its budget.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The build makes the fonts itself; style sheets reach them from assets/ as they stand.
      external: [/^\.\.\/fonts\//],
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    // A busy machine is no defect of ours: tests are milliseconds, what builds a basemap is seconds.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
