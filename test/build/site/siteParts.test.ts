import { describe, expect, test } from 'vitest';
import { sitePartsOf } from '../../../src/build/site/siteParts.ts';

describe('the parts of the default view', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index-1.js',
      css: ['assets/index-1.css'],
      imports: ['_shared.js'],
      dynamicImports: ['src/map/createMap.ts', 'src/export/picture.ts'],
    },
    '_shared.js': { file: 'assets/shared-1.js' },
    '_maplibre.js': { file: 'assets/maplibre-1.js', css: ['assets/maplibre-1.css'] },
    'src/map/createMap.ts': {
      file: 'assets/createMap-1.js',
      imports: ['_maplibre.js', 'index.html'],
      assets: ['assets/mapWorker-1.js', 'assets/picture-1.png'],
    },
    'src/export/picture.ts': { file: 'assets/picture-1.js', imports: ['_zip.js'] },
    '_zip.js': { file: 'assets/zip-1.js' },
    'src/other.ts': { file: 'assets/other-1.js', isEntry: true },
  };

  test('are what the page can reach, each file once, MapLibre with its worker apart', () => {
    const { mapLibre, ours } = sitePartsOf(manifest, ['src/export/']);
    expect(mapLibre).toEqual([
      'assets/mapWorker-1.js',
      'assets/maplibre-1.js',
      'assets/maplibre-1.css',
    ]);
    expect(ours).toEqual([
      'assets/index-1.js',
      'assets/index-1.css',
      'assets/shared-1.js',
      'assets/createMap-1.js',
    ]);
  });

  test('hold every late module that nobody has listed as loaded on demand', () => {
    expect(sitePartsOf(manifest, []).ours).toEqual(
      expect.arrayContaining(['assets/picture-1.js', 'assets/zip-1.js']),
    );
  });
});
