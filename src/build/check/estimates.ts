import { partsOfBasis } from '../../core/model/basis.ts';
import type { CheckContext } from './rowCheck.ts';

/** Whoever counts by estimate has estimated, however firmly a page prints the figure. */
export function checkEstimates({ tables, index, report }: CheckContext): void {
  const nameOf = new Map<string, string>();
  for (const [id, row] of index.rows.organisations)
    if (row.cell('kind') === 'analyst') nameOf.set(id, row.cell('name'));
  const names = new Set(nameOf.values());
  for (const row of tables.claims.rows) {
    if (row.cell('modality') !== 'asserted' || row.cell('unit') === '') continue;
    const counter = partsOfBasis(row.cell('basis')).who;
    const analyst = nameOf.get(row.cell('speaker')) ?? (names.has(counter) ? counter : undefined);
    if (analyst === undefined) continue;
    report(row, 'modality', `estimated, since it is a figure of an analyst, ${analyst}`);
  }
}
