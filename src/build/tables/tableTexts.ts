import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of each file in `data/`, by its name. */
export type TableTexts = ReadonlyMap<string, string>;

/** Reads the tables and their description from a folder; a missing file is found missing by the check. */
export function readTableTexts(folder: string): TableTexts {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter(isTableFile).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

export const isTableFile = (file: string): boolean =>
  /^[^/\\]+\.csv$|^datapackage\.json$/.test(file);
