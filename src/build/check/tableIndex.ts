import type { Problem } from '../../core/dataset/problem.ts';
import type { ThingKind } from '../../core/model/id.ts';
import { type Cell, cellOf, type Report, readSlug } from '../tables/cell.ts';
import { type Row, readTable, shown, type Table } from '../tables/table.ts';
import { byTable, fileOf, type TableName, tableNames } from '../tables/tableColumns.ts';
import type { TableTexts } from '../tables/tableTexts.ts';

export type Tables = Readonly<Record<TableName, Table>>;

/** Every row by its table and its id; of two rows with one id, the first. */
export interface TableIndex {
  readonly rows: Readonly<Record<TableName, ReadonlyMap<string, Row>>>;
  /** Tables without ids that can be read: references to them are not judged. */
  readonly unreadable: ReadonlySet<TableName>;
}

/** The tables whose ids are unique over all four, so that a claim's `about` needs no kind. */
const thingKinds = new Map<TableName, ThingKind>([
  ['organisations', 'organisation'],
  ['facilities', 'facility'],
  ['markets', 'market'],
  ['relationships', 'relationship'],
]);

/** Reads all tables; a missing file is a problem and reads as an empty table. */
export function readTables(texts: TableTexts, problems: Problem[]): Tables {
  const read = (name: TableName): Table => {
    const file = fileOf(name);
    const text = texts.get(file);
    if (text !== undefined) return readTable(name, text);
    const wanted = `the table data/${file}`;
    const missing = { file, row: 0, column: '', found: 'no such file', wanted };
    return { file, rows: [], columns: new Set(), problems: [missing] };
  };
  const tables = byTable(read);
  problems.push(...tableNames.flatMap((name) => tables[name].problems));
  return tables;
}

/** Indexes the rows, and reports ids that are no slugs or that are taken. */
export function indexTables(tables: Tables, report: Report): TableIndex {
  const things = new Map<string, Row>();
  const rows = byTable((name) => {
    const taken = thingKinds.has(name) ? things : new Map<string, Row>();
    return indexRows(name, tables[name].rows, taken, report);
  });
  return {
    rows,
    unreadable: new Set(tableNames.filter((name) => !tables[name].columns.has('id'))),
  };
}

function indexRows(
  name: TableName,
  rows: readonly Row[],
  taken: Map<string, Row>,
  report: Report,
): Map<string, Row> {
  const byId = new Map<string, Row>();
  if (name === 'claim_links') return byId;
  for (const row of rows) {
    const id = readSlug(cellOf(row, 'id', report));
    if (id === null) continue;
    const holder = taken.get(id);
    const where = holder && `${shown(id)}, which ${holder.file} row ${holder.row} has`;
    if (where !== undefined) report(row, 'id', 'an id that nothing else has', where);
    else taken.set(id, row);
    if (!byId.has(id)) byId.set(id, row);
  }
  return byId;
}

/** Which kind of thing an id names, if any. */
export function kindOfThing({ rows }: TableIndex, id: string): ThingKind | null {
  for (const [name, kind] of thingKinds) if (rows[name].has(id)) return kind;
  return null;
}

const kindNames: Readonly<Record<ThingKind, string>> = {
  organisation: 'an organisation',
  facility: 'a facility',
  market: 'a market',
  relationship: 'a relationship',
};

/** What is wanted where a thing of one of these kinds has to stand. */
export const idOf = (kinds: readonly ThingKind[]): string =>
  `the id of ${kinds.map((kind) => kindNames[kind]).join(' or ')}`;

/** Whether any of these tables could not be read, so that an unknown id may well be in it. */
export const anyThingUnreadable = ({ unreadable }: TableIndex): boolean =>
  [...thingKinds.keys()].some((name) => unreadable.has(name));

/** Reads the id of a row of another table. */
export function readReference<Id extends string>(
  cell: Cell,
  { rows, unreadable }: TableIndex,
  name: TableName,
): Id | null {
  if (rows[name].has(cell.text)) return cell.text as Id;
  if (!unreadable.has(name)) cell.wrong(`an id of ${fileOf(name)}`);
  return null;
}

export const readOptionalReference = <Id extends string>(
  cell: Cell,
  index: TableIndex,
  name: TableName,
): Id | null => (cell.text === '' ? null : readReference<Id>(cell, index, name));
