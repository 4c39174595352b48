import { posix } from 'node:path';
import { type FolderRule, importTable, isCoreD3Name } from './importTable.ts';
import type { Import, SourceFile } from './sourceFile.ts';

/** Every import of a source file that the table does not allow, in words. */
export const importProblems = (file: SourceFile): readonly string[] =>
  file.imports.flatMap((imported) => {
    const why = imported.from.startsWith('.')
      ? neighbourProblem(file.path, imported.from)
      : packageProblem(file.path, imported);
    return why === null ? [] : [`${file.path} imports ${imported.from}: ${why}`];
  });

/** The path that a relative import leads to, without Vite's ?query. */
export const targetOf = (path: string, from: string): string =>
  posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));

function neighbourProblem(path: string, from: string): string | null {
  const target = targetOf(path, from);
  if (!target.startsWith('src/')) return 'it leads out of src';
  const here = folderOf(path);
  const there = folderOf(target);
  if (here === there) return null;
  if (here === '') return there === 'app' ? null : 'the entry only calls app';
  return ruleOf(path)?.folders.includes(there) ? null : `${here} may not know ${there || 'main'}`;
}

function packageProblem(path: string, { from, names }: Import): string | null {
  const name = packageOf(from);
  const folder = folderOf(path);
  if (name.startsWith('d3-')) return 'take it from d3';
  if (/^@turf\/(?!turf$)/.test(name)) return 'take it from @turf/turf';
  if (['d3', '@turf/turf'].includes(name) && (names.includes('*') || names.length === 0)) {
    return 'name what is taken';
  }
  if (!ruleOf(path)?.packages.includes(name)) return `${folder || 'main'} may not know ${name}`;
  if (name !== 'd3') return null;
  const foreign = folder === 'core' ? names.filter((taken) => !isCoreD3Name(taken)) : [];
  if (foreign.length > 0) return `${foreign.join(', ')} is not for the core`;
  // d3's object parsers compile code from the header row, which our policy forbids in a page.
  const compiling =
    folder === 'build' ? [] : names.filter((taken) => /^(csv|tsv)Parse$/.test(taken));
  return compiling.length > 0 ? 'use csvParseRows' : null;
}

function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

/** The rule of the deepest folder that has one. */
function ruleOf(path: string): FolderRule | undefined {
  const parts = path.split('/').slice(1, -1);
  return importTable[parts.slice(0, 2).join('/')] ?? importTable[parts[0] ?? ''];
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node';
  const [first = '', second = ''] = from.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
