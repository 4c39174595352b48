import { describe, expect, test } from 'vitest';
import { importCycles } from './importCycles.ts';
import { importProblems } from './importProblems.ts';
import { importTable } from './importTable.ts';
import { filesBelow, readSourceFiles, sourceFileOf } from './sourceFile.ts';

const problemsIn = (path: string, text: string) => importProblems(sourceFileOf(path, text));

describe('the import table', () => {
  const files = readSourceFiles('src');

  test('every folder of src has a line in the table', () => {
    const folders = new Set(
      filesBelow('src', ['.ts', '.tsx'])
        .map((path) => path.split('/'))
        .filter((parts) => parts.length > 2)
        .map((parts) => parts[1] ?? ''),
    );
    expect([...folders].filter((folder) => !(folder in importTable))).toEqual([]);
  });

  test('no file imports what its folder may not know', () => {
    expect(files.flatMap(importProblems)).toEqual([]);
  });

  test('no files import one another in a ring', () => {
    expect(importCycles(files)).toEqual([]);
  });
});

describe('the check of imports', () => {
  test.each([
    ['src/core/a.ts', "import type { Sketch } from '../render/sketch.ts';"],
    ['src/core/a.ts', "export { sketch } from '../render/sketch.ts';"],
    ['src/core/a.ts', "type Sketch = import('../render/sketch.ts').Sketch;"],
    ['src/core/a.ts', "const late = import('../map/createMap.ts');"],
    ['src/core/a.ts', "import { select } from 'd3';"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/view/a.ts', "import { feature } from 'topojson-client';"],
    ['src/render/a.ts', "import * as d3 from 'd3';"],
    ['src/render/a.ts', "import { geoPath } from 'd3-geo';"],
    ['src/render/a.ts', "export * from 'd3';"],
    ['src/core/a.ts', "import { circle } from '@turf/circle';"],
    ['src/ui/a.tsx', "import { Map } from 'maplibre-gl';"],
    ['src/ui/a.tsx', "import 'maplibre-gl/dist/maplibre-gl.css';"],
    ['src/import/a.ts', "import { csvParse } from 'd3';"],
    ['src/app/a.ts', "import { run } from '../build/serve.ts';"],
    ['src/app/a.ts', "import { fixture } from '../../test/fixture.ts';"],
    ['src/main.ts', "import { createMap } from './map/createMap.ts';"],
    ['src/core/a.ts', "import { mount } from '../main.ts';"],
  ])('finds in %s: %s', (path, text) => {
    expect(problemsIn(path, text)).toHaveLength(1);
  });

  test.each([
    [
      'src/core/a.ts',
      "import { geoPath, bisector, scaleLinear, line, interpolateNumber } from 'd3';",
    ],
    ['src/core/dataset/a.ts', "import { feature } from 'topojson-client';"],
    ['src/map/a.ts', "import { Map } from 'maplibre-gl';"],
    ['src/map/a.ts', "import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"],
    ['src/render/a.ts', "// import { Map } from 'maplibre-gl';\nimport { select } from 'd3';"],
    ['src/app/a.ts', "import { createMap } from '../map/createMap.ts';"],
    ['src/build/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/main.ts', "import { mount } from './app/mount.ts';"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(problemsIn(path, text)).toEqual([]);
  });

  test('finds a ring of three files', () => {
    const ring = [
      sourceFileOf('src/core/a.ts', "import type { B } from './b.ts';"),
      sourceFileOf('src/core/b.ts', "import { c } from './c.ts';"),
      sourceFileOf('src/core/c.ts', "export { a } from './a.ts';"),
      sourceFileOf('src/core/d.ts', "import { a } from './a.ts';"),
    ];
    expect(importCycles(ring)).toEqual([
      'src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts',
    ]);
  });
});
