import { buildData } from './buildData.ts';
import { countOfProblems, problemTable } from './problemTable.ts';
import { readTableTexts } from './tables/tableTexts.ts';

/** A text, or bytes such as a font's. */
export type Content = string | Uint8Array;

/** Makes files for the site, by their path, such as `basemap/…json`. */
export type Producer = () => Promise<ReadonlyMap<string, Content>>;

/** Files to publish, or all that is wrong with the tables as one text. */
export type Made =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Content> }
  | { readonly ok: false; readonly message: string };

type Found =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly message: string };

/** What the site needs beside its code, made when it is first asked for and then remembered. */
export interface DataFiles {
  tables(): Made;
  forgetTables(): void;
  all(): Promise<Made>;
  /** One file by its path; null where nobody makes it. */
  find(path: string): Promise<Found | null>;
}

/** `folder` holds the tables; the producers make the rest. */
export function createDataFiles(folder: string, producers: readonly Producer[]): DataFiles {
  const produced = once(() => produceAll(producers));
  let made: Made | null = null;
  const tables = (): Made => {
    made ??= makeTables(folder);
    return made;
  };
  const filesFor = async (path: string): Promise<Made> => {
    if (path.startsWith('data/')) return tables();
    return { ok: true, files: isSourcePath(path) ? new Map() : await produced() };
  };
  return {
    tables,
    forgetTables: () => {
      made = null;
    },
    all: async () => {
      const own = tables();
      return own.ok ? { ok: true, files: new Map([...own.files, ...(await produced())]) } : own;
    },
    find: async (path) => {
      const found = await filesFor(path);
      if (!found.ok) return found;
      const content = found.files.get(path);
      return content === undefined ? null : { ok: true, content };
    },
  };
}

/** No page and no module has to wait until a basemap is made. */
const isSourcePath = (path: string): boolean => /^$|^@|^src\/|^node_modules\/|\.html$/.test(path);

async function produceAll(producers: readonly Producer[]): Promise<ReadonlyMap<string, Content>> {
  const maps = await Promise.all(producers.map((produce) => produce()));
  return new Map(maps.flatMap((map) => [...map]));
}

/** Remembers what was made; a failure is forgotten, so that the next one may try again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

function makeTables(folder: string): Made {
  const { files, problems } = buildData(readTableTexts(folder));
  if (problems.length === 0) return { ok: true, files };
  return { ok: false, message: `${countOfProblems(problems)}\n\n${problemTable(problems)}` };
}
