import type { EvidenceBook } from '../core/model/atlas.ts';
import type { VisibleAtlas } from '../core/model/flow.ts';
import { rowKey } from './listSections.ts';

/** The rows of facilities whose state rests on a report of low confidence; none until the sources have come. */
export function weakRows(
  { facilities }: Pick<VisibleAtlas, 'facilities'>,
  book: EvidenceBook | null,
): ReadonlySet<string> {
  const weak = facilities.filter(
    ({ state: { claim, inferred } }) =>
      !inferred && claim !== null && book?.evidence.get(claim)?.confidence === 'low',
  );
  return new Set(weak.map(({ facility: { id } }) => rowKey({ kind: 'facility', id })));
}
