import { expect, test } from 'vitest';
import type { FacilityId } from '../../src/core/model/id.ts';
import type { ListGroup, ListRow } from '../../src/ui/listGroups.ts';
import { listSections } from '../../src/ui/listSections.ts';

const row = (id: string): ListRow => ({
  focus: { kind: 'facility', id: id as FacilityId },
  name: id,
  words: id,
  end: '',
  sign: { type: 'none' },
});

const groups: readonly ListGroup[] = [
  { key: 'assembly', title: 'Assembly plants', rows: ['lahore', 'batam', 'noida'].map(row) },
  { key: 'store', title: 'Shops', rows: [row('barcelona')] },
];

const told = (frame: readonly string[]) =>
  listSections(groups, new Set(frame)).map((section) => [
    section.key,
    ...section.groups.map(({ key, rows }) => [key, ...rows.map(({ name }) => name)]),
  ]);

test('what is in the frame stands first, by kind, and no row is lost', () => {
  expect(told(['facility:noida', 'facility:lahore'])).toEqual([
    ['frame', ['assembly', 'lahore', 'noida']],
    ['elsewhere', ['assembly', 'batam'], ['store', 'barcelona']],
  ]);
});

test('a part without a row has no heading', () => {
  expect(told([])).toEqual([
    ['elsewhere', ['assembly', 'lahore', 'batam', 'noida'], ['store', 'barcelona']],
  ]);
});
