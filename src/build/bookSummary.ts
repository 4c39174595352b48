import { rollup } from 'd3';
import type { Book } from './check/book.ts';
import { alignedTable } from './problemTable.ts';

/** What is in the tables: things by kind, claims by property, stage and source. */
export function bookSummary(book: Book): string {
  const claims = book.claims.map(({ claim }) => claim);
  const stages = claims.flatMap(({ value, modality }) =>
    value.form === 'stage' ? [`${value.stage}, ${modality}`] : [],
  );
  const sections: readonly (readonly [title: string, words: readonly string[]])[] = [
    ['organisations', book.organisations.map(({ kind }) => kind)],
    ['places', book.places.map(({ precision }) => precision)],
    ['facilities', book.facilities.map(({ kind }) => kind)],
    ['markets', book.markets.map(({ kind }) => kind)],
    ['relationships', book.relationships.map(({ kind }) => kind)],
    ['claims by property', claims.map(({ property }) => property)],
    ['claims about a stage', stages],
    ['claims by source', book.claims.map(({ evidence }) => evidence.source)],
    ['links between claims', book.links.map(({ kind }) => kind)],
  ];
  return sections.map(([title, words]) => section(title, words)).join('\n\n');
}

/** A heading with the total, and below it each word with its count, the largest first. */
function section(title: string, words: readonly string[]): string {
  const counts = [
    ...rollup(
      words,
      (group) => group.length,
      (word) => word,
    ),
  ];
  const lines = counts
    .toSorted(([, a], [, b]) => b - a)
    .map(([word, count]) => [`  ${word}`, String(count)]);
  const heading = `${title}: ${words.length}`;
  return lines.length === 0 ? heading : `${heading}\n${alignedTable(lines)}`;
}
