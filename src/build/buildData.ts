import { atlasFileName } from '../core/dataset/atlasFile.ts';
import { evidenceFileName } from '../core/dataset/evidenceFile.ts';
import type { Problem } from '../core/dataset/problem.ts';
import { type Book, readBook } from './check/book.ts';
import { atlasOutput } from './output/atlasOutput.ts';
import { csvOutput } from './output/csvOutput.ts';
import { datapackageOutput } from './output/datapackageOutput.ts';
import { evidenceOutput } from './output/evidenceOutput.ts';
import { facilitiesGeojson } from './output/facilitiesGeojson.ts';
import { flowsGeojson } from './output/flowsGeojson.ts';
import { marketsGeojson } from './output/marketsGeojson.ts';
import { fileOf, tableColumns, tableNames } from './tables/tableColumns.ts';
import type { TableTexts } from './tables/tableTexts.ts';

export interface BuiltData {
  /** The text of each file to publish, by its path; empty if there is any problem. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Checks the tables and makes all that is published of them, in memory. */
export function buildData(texts: TableTexts): BuiltData {
  const read = readBook(texts);
  if ('problems' in read) return { files: new Map(), problems: read.problems };
  return { files: dataFiles(read.book, texts), problems: [] };
}

function dataFiles(book: Book, texts: TableTexts): ReadonlyMap<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return new Map([
    [atlasFileName, json(atlasOutput(book))],
    [evidenceFileName, json(evidenceOutput(book))],
    ['data/facilities.geojson', json(facilitiesGeojson(book))],
    ['data/markets.geojson', json(marketsGeojson(book))],
    ['data/flows.geojson', json(flowsGeojson(book))],
    ['data/datapackage.json', datapackageOutput(texts)],
    ...tableNames.map(
      (name) => [`data/${fileOf(name)}`, csvOutput(book.tables[name], tableColumns[name])] as const,
    ),
  ]);
}
