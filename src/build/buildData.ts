import { atlasFileName } from '../core/dataset/atlasFile.ts';
import { evidenceFileName } from '../core/dataset/evidenceFile.ts';
import { parseAtlas } from '../core/dataset/parseAtlas.ts';
import { parseEvidence } from '../core/dataset/parseEvidence.ts';
import type { Problem } from '../core/dataset/problem.ts';
import { readBook } from './check/book.ts';
import { datapackageFile, parseDatapackage } from './check/datapackage.ts';
import { atlasOutput } from './output/atlasOutput.ts';
import { changelogOutput } from './output/changelogOutput.ts';
import { csvOutput } from './output/csvOutput.ts';
import { datapackageOutput } from './output/datapackageOutput.ts';
import { dictionaryOutput } from './output/dictionaryOutput.ts';
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
  if ('problems' in read) return failed(read.problems);
  const { book } = read;
  const atlasText = jsonText(atlasOutput(book));
  const evidenceText = jsonText(evidenceOutput(book, versionOf(texts)));
  // The maps come out of what the page reads, so that they never say anything else.
  const atlas = parseAtlas(atlasText);
  if (!atlas.ok) return failed(atlas.problems);
  const evidence = parseEvidence(evidenceText);
  if (!evidence.ok) return failed(evidence.problems);
  const files = new Map([
    [atlasFileName, atlasText],
    [evidenceFileName, evidenceText],
    ['data/facilities.geojson', jsonText(facilitiesGeojson(atlas.value, evidence.value))],
    ['data/markets.geojson', jsonText(marketsGeojson(atlas.value))],
    ['data/flows.geojson', jsonText(flowsGeojson(atlas.value, evidence.value))],
    ['data/datapackage.json', datapackageOutput(texts)],
    ['data/dictionary.md', dictionaryOutput(texts)],
    ['data/changelog.md', changelogOutput(book)],
    ...tableNames.map(
      (name) => [`data/${fileOf(name)}`, csvOutput(book.tables[name], tableColumns[name])] as const,
    ),
  ]);
  return { files, problems: [] };
}

function versionOf(texts: TableTexts): string | null {
  const version = parseDatapackage(texts.get(datapackageFile) ?? '')?.version;
  return typeof version === 'string' ? version : null;
}

const failed = (problems: readonly Problem[]): BuiltData => ({ files: new Map(), problems });

const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;
