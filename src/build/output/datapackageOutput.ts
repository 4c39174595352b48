import { datapackageFile, parseDatapackage } from '../check/datapackage.ts';
import type { TableTexts } from '../tables/tableTexts.ts';

/** The files that are published beside the tables. */
const maps = [
  { name: 'facilities-map', path: 'facilities.geojson', title: 'Facilities, as points' },
  { name: 'markets-map', path: 'markets.geojson', title: 'Markets, as the points where flows end' },
  { name: 'flows-map', path: 'flows.geojson', title: 'Flows, as lines' },
];

/** The description of the tables, as the editors wrote it, and of the maps that are made of them. */
export function datapackageOutput(texts: TableTexts): string {
  const datapackage = parseDatapackage(texts.get(datapackageFile) ?? '');
  const resources = datapackage?.resources ?? [];
  const named = new Set(resources.map(({ path }) => path));
  const added = maps
    .filter(({ path }) => !named.has(path))
    .map((map) => ({ ...map, format: 'geojson', mediatype: 'application/geo+json' }));
  return `${JSON.stringify({ ...datapackage, resources: [...resources, ...added] }, null, 2)}\n`;
}
