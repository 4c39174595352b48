/** The tables and their headers, in the order in which they are read and written. */
export const tableColumns = {
  organisations: [
    'id',
    'name',
    'name_local',
    'kind',
    'country',
    'seat_place',
    'parent',
    'aliases',
    'wikidata',
  ],
  places: [
    'id',
    'name',
    'country',
    'admin',
    'lon',
    'lat',
    'precision',
    'radius_km',
    'coordinate_source',
  ],
  facilities: ['id', 'name', 'kind', 'place', 'operator', 'aliases'],
  markets: ['id', 'name', 'kind', 'members', 'lon', 'lat'],
  relationships: ['id', 'kind', 'from', 'to', 'product', 'via_facility'],
  claims: [
    'id',
    'about',
    'property',
    'value',
    'low',
    'high',
    'unit',
    'qualifier',
    'basis',
    'valid',
    'modality',
    'reported',
    'source',
    'locator',
    'speaker',
    'confidence',
    'recorded',
    'withdrawn',
    'note',
  ],
  claim_links: ['from', 'to', 'kind', 'why'],
  sources: [
    'id',
    'title',
    'publisher',
    'author',
    'kind',
    'url',
    'archived_url',
    'published',
    'accessed',
    'language',
    'licence',
    'independent_of',
  ],
} as const;

export type TableName = keyof typeof tableColumns;
export type ColumnOf<Name extends TableName> = (typeof tableColumns)[Name][number];

export const tableNames = Object.keys(tableColumns) as readonly TableName[];

export const fileOf = (name: TableName): string => `${name}.csv`;

/** Something for each table, made in table order. */
export const byTable = <Value>(
  make: (name: TableName) => Value,
): Readonly<Record<TableName, Value>> =>
  Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, Value>;
