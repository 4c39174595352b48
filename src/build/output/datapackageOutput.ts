import { datapackageFile, parseDatapackage } from '../check/datapackage.ts';
import type { TableTexts } from '../tables/tableTexts.ts';

const states =
  'All states in order of time, as known on the last reported day; null is an open end.';

/** The maps that are published beside the tables. */
const maps = [
  {
    name: 'facilities-map',
    path: 'facilities.geojson',
    title: 'Facilities, as points',
    description: `${states} A facility of which only the country is known has no geometry.`,
  },
  { name: 'markets-map', path: 'markets.geojson', title: 'Markets, as the points where flows end' },
  {
    name: 'flows-map',
    path: 'flows.geojson',
    title: 'Flows, as lines',
    description: `${states} A flow whose destination nobody named has no geometry.`,
  },
];

const markdown = { format: 'md', mediatype: 'text/markdown', encoding: 'utf-8' } as const;

const writings = [
  { name: 'dictionary', path: 'dictionary.md', title: 'What the files hold', ...markdown },
  { name: 'changelog', path: 'changelog.md', title: 'Changes of the data', ...markdown },
];

/** The description of the tables, as the editors wrote it, and of the maps that are made of them. */
export function datapackageOutput(texts: TableTexts): string {
  const datapackage = parseDatapackage(texts.get(datapackageFile) ?? '');
  const resources = datapackage?.resources ?? [];
  const named = new Set(resources.map(({ path }) => path));
  const added = maps
    .filter(({ path }) => !named.has(path))
    .map((map) => ({ ...map, format: 'geojson', mediatype: 'application/geo+json' }));
  return `${JSON.stringify({ ...datapackage, resources: [...resources, ...added, ...writings] }, null, 2)}\n`;
}
