/** One folder of `src`: what it may import from its neighbours and from npm. */
export interface FolderRule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** The folders that run in a page; only these may be wired together by `app`. */
const pageFolders = [
  'core',
  'messages',
  'render',
  'charts',
  'store',
  'effects',
  'map',
  'import',
  'export',
  'ui',
  'present',
  'embed',
];

/** Who may import whom: the table of `src/README.md`, as a value. */
export const importTable: Readonly<Record<string, FolderRule>> = {
  core: { folders: [], packages: ['d3', '@turf/turf', 'valibot', 'geojson'] },
  'core/dataset': {
    folders: [],
    packages: [
      'd3',
      '@turf/turf',
      'valibot',
      'geojson',
      'topojson-client',
      'topojson-specification',
    ],
  },
  messages: { folders: [], packages: ['intl-messageformat'] },
  render: { folders: ['core'], packages: ['d3', 'geojson'] },
  charts: { folders: ['core', 'render', 'messages'], packages: ['d3'] },
  store: { folders: ['core'], packages: ['zustand'] },
  effects: { folders: ['core', 'store'], packages: [] },
  map: { folders: ['core', 'render'], packages: ['maplibre-gl', 'd3', 'geojson'] },
  import: { folders: ['core'], packages: ['d3', 'valibot', 'geojson'] },
  export: { folders: ['core', 'render', 'charts', 'messages'], packages: ['d3', 'geojson'] },
  ui: { folders: ['core', 'store', 'charts', 'messages'], packages: ['preact', 'zustand'] },
  present: { folders: ['core', 'store', 'messages', 'ui'], packages: ['preact', 'zustand'] },
  embed: { folders: ['core', 'messages'], packages: [] },
  app: { folders: pageFolders, packages: ['preact', 'd3', 'zustand', 'geojson'] },
  build: {
    folders: ['core', 'render', 'charts', 'export', 'messages'],
    packages: [
      'd3',
      '@turf/turf',
      'valibot',
      'geojson',
      'edtf',
      'subset-font',
      'terser',
      'topojson-client',
      'topojson-server',
      'topojson-specification',
      'vite',
      'node',
    ],
  },
};

const arrayNames = [
  'ascending',
  'bin',
  'bisect',
  'bisectCenter',
  'bisectLeft',
  'bisectRight',
  'bisector',
  'count',
  'cross',
  'cumsum',
  'descending',
  'deviation',
  'difference',
  'disjoint',
  'every',
  'extent',
  'flatGroup',
  'flatRollup',
  'fsum',
  'greatest',
  'greatestIndex',
  'group',
  'groupSort',
  'groups',
  'index',
  'indexes',
  'intersection',
  'least',
  'leastIndex',
  'max',
  'maxIndex',
  'mean',
  'median',
  'merge',
  'min',
  'minIndex',
  'nice',
  'pairs',
  'quantile',
  'quantileSorted',
  'quickselect',
  'range',
  'rank',
  'reduce',
  'reverse',
  'rollup',
  'rollups',
  'some',
  'sort',
  'subset',
  'sum',
  'superset',
  'tickIncrement',
  'tickStep',
  'ticks',
  'transpose',
  'union',
  'zip',
  'Adder',
  'InternMap',
  'InternSet',
];
const shapeNames = ['arc', 'area', 'areaRadial', 'line', 'lineRadial', 'pie', 'stack', 'path'];
const coreFamilies = /^(Geo|geo|scale|Scale|interpolate|curve|Curve|symbol|Symbol|link|stack)/;
const otherNames = new Set([...arrayNames, ...shapeNames, 'piecewise', 'quantize', 'tickFormat']);

/** Whether the core may take this name from d3: geo, scale, array, interpolate and shape. */
export const isCoreD3Name = (name: string): boolean =>
  coreFamilies.test(name) || otherNames.has(name);

/** Files that are a table and may be longer than 250 lines. */
export const longTables: readonly string[] = [];

/** Names that say nothing about what a file holds. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'constants'];
