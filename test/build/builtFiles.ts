import { resolve } from 'node:path';
import { buildData } from '../../src/build/buildData.ts';
import { readTableTexts, type TableTexts } from '../../src/build/tables/tableTexts.ts';

/** The tables in data/. */
export const realTables = readTableTexts(resolve(import.meta.dirname, '../../data'));

const remembered = new WeakMap<TableTexts, ReadonlyMap<string, string>>();

/** What is published of tables that have no problem; made once for the very same tables. */
export function builtFiles(texts: TableTexts): ReadonlyMap<string, string> {
  const known = remembered.get(texts);
  if (known !== undefined) return known;
  const { files, problems } = buildData(texts);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  remembered.set(texts, files);
  return files;
}

/** One of the published files that are JSON. */
export const builtJson = <Value>(texts: TableTexts, file: string): Value =>
  JSON.parse(builtFiles(texts).get(file) ?? 'null') as Value;
