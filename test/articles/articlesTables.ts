import { resolve } from 'node:path';
import { buildData } from '../../src/build/buildData.ts';
import { readTableTexts, type TableTexts } from '../../src/build/tables/tableTexts.ts';
import { atlasFileName } from '../../src/core/dataset/atlasFile.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import type { Atlas } from '../../src/core/model/atlas.ts';

const description = 'datapackage.json';

/** The tables of the five articles and eight more claims, described as those in data/ are. */
export const articlesTables: TableTexts = new Map([
  ...readTableTexts(import.meta.dirname),
  [description, readTableTexts(resolve(import.meta.dirname, '../../data')).get(description) ?? ''],
]);

let made: ReadonlyMap<string, string> | null = null;

/** The text of each file that is published of them, by its path; made once. */
export function articlesFiles(): ReadonlyMap<string, string> {
  if (made !== null) return made;
  const { files, problems } = buildData(articlesTables);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  made = files;
  return files;
}

/** Their atlas, by the way that the page gets it. */
export function articlesAtlas(): Atlas {
  const parsed = parseAtlas(articlesFiles().get(atlasFileName));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}
