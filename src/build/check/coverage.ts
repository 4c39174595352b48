import { readList } from '../tables/cell.ts';
import type { Row } from '../tables/table.ts';
import type { CheckContext } from './rowCheck.ts';

/** What is in the tables has to be said by somebody: nothing stands there without a claim or a use. */
export function checkCoverage({ tables, index, report }: CheckContext): void {
  if (tables.claims.columns.has('about')) {
    const spokenOf = new Set(tables.claims.rows.map((row) => row.cell('about')));
    for (const name of ['facilities', 'relationships'] as const)
      for (const [id, row] of index.rows[name])
        if (!spokenOf.has(id)) report(row, 'id', 'at least one claim about it in claims.csv');
  }
  const used = usedSources(tables.claims.rows, tables.sources.rows, tables.places.rows);
  if (!tables.claims.columns.has('source')) return;
  for (const [id, row] of index.rows.sources)
    if (!used.has(id)) report(row, 'id', 'a source that a claim, a place or another source names');
}

/** Sources that a claim rests on, that coordinates come from, or that another source names. */
function usedSources(
  claims: readonly Row[],
  sources: readonly Row[],
  places: readonly Row[],
): Set<string> {
  return new Set([
    ...claims.map((row) => row.cell('source')),
    ...places.map((row) => row.cell('coordinate_source')),
    ...sources.flatMap((row) =>
      readList({ text: row.cell('independent_of'), wrong: () => undefined }),
    ),
  ]);
}
