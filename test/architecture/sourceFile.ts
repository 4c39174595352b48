import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';

export interface Import {
  readonly from: string;
  /** The names taken; '*' is the whole module. */
  readonly names: readonly string[];
}

export interface SourceFile {
  /** From the project's root, with slashes: src/core/time/civil.ts. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
}

/** Every file below `folder` whose name ends in one of the endings, in order. */
export const filesBelow = (folder: string, endings: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();

export const readSourceFiles = (folder: string): readonly SourceFile[] =>
  filesBelow(folder, ['.ts', '.tsx', '.mjs']).map((path) =>
    sourceFileOf(path, readFileSync(path, 'utf8')),
  );

/** What a text imports and exports: value and type imports, re-exports, import() and import types. */
export function sourceFileOf(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? nameOfKind(importName.kind)),
  }));
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, importName } of exported) {
    if (!moduleRequest) continue;
    imports.push({
      from: moduleRequest.value,
      names: [importName.name ?? (importName.kind === 'None' ? 'default' : '*')],
    });
  }
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal') imports.push({ from: String(source.value), names: [] });
    },
    TSImportType: ({ source }) => {
      imports.push({ from: source.value, names: [] });
    },
  }).visit(program);
  const hasDefaultExport = exported.some(
    ({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default',
  );
  return { path, text, imports, hasDefaultExport };
}

const nameOfKind = (kind: string): string => (kind === 'NamespaceObject' ? '*' : 'default');
