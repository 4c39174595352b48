import type { Focus } from '../core/view/view.ts';
import type { ListGroup } from './listGroups.ts';

/** How a row, and what is drawn of it, is told from others. */
export const rowKey = ({ kind, id }: Focus): string => `${kind}:${id}`;

/** A part of the list with a heading of its own: what is in the map's box, and what is not. */
export interface ListSection {
  readonly key: 'frame' | 'elsewhere';
  readonly groups: readonly ListGroup[];
}

function within(
  groups: readonly ListGroup[],
  isHere: (key: string) => boolean,
): readonly ListGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ focus }) => isHere(rowKey(focus))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** What is in the frame, and then the rest; a part without a row is left out. */
export function listSections(
  groups: readonly ListGroup[],
  frame: ReadonlySet<string>,
): readonly ListSection[] {
  const sections: readonly ListSection[] = [
    { key: 'frame', groups: within(groups, (key) => frame.has(key)) },
    { key: 'elsewhere', groups: within(groups, (key) => !frame.has(key)) },
  ];
  return sections.filter((section) => section.groups.length > 0);
}
