import type { Problem } from '../core/dataset/problem.ts';

const headers = ['file', 'row', 'column', 'found', 'wanted'] as const;

/** All problems as a table to read in a terminal; the last column is as long as it has to be. */
export function problemTable(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, row, column, found, wanted }) => [
    file,
    row === 0 ? '' : String(row),
    column,
    found,
    wanted,
  ]);
  return alignedTable([headers, ...lines]);
}

/** Columns padded to their widest cell, two spaces apart. */
export function alignedTable(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((cells) => (cells[at] ?? '').length)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const countOfProblems = (problems: readonly Problem[]): string =>
  problems.length === 1 ? '1 problem in data/:' : `${problems.length} problems in data/:`;
