import { buildData } from '../../src/build/buildData.ts';
import { readTableTexts } from '../../src/build/tables/tableTexts.ts';
import { atlasFileName } from '../../src/core/dataset/atlasFile.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import type { Atlas } from '../../src/core/model/atlas.ts';

/** The atlas of the tables in `data/`, by the way that the page gets it. */
export function shippedAtlas(): Atlas {
  const { files, problems } = buildData(readTableTexts('data'));
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const parsed = parseAtlas(files.get(atlasFileName));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}
