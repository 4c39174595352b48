import { join } from 'node:path';
import { parseAtlas } from '../core/dataset/parseAtlas.ts';
import { bookSummary } from './bookSummary.ts';
import { type Book, readBook } from './check/book.ts';
import { evidenceHealth, type HealthLine } from './evidenceHealth.ts';
import { atlasOutput } from './output/atlasOutput.ts';
import { alignedTable, countOfProblems, problemTable } from './problemTable.ts';
import { readTableTexts } from './tables/tableTexts.ts';

/** Checks the tables under `root` and prints what is in them, or all that is wrong. Gives the exit code. */
export async function main(
  root: string,
  print: (text: string) => void = console.log,
): Promise<number> {
  const read = readBook(readTableTexts(join(root, 'data')));
  if ('problems' in read) {
    print(`${countOfProblems(read.problems)}\n\n${problemTable(read.problems)}`);
    return 1;
  }
  const { book } = read;
  print(bookSummary(book));
  const atlas = parseAtlas(JSON.stringify(atlasOutput(book)));
  if (atlas.ok) print(`\n${healthTable(evidenceHealth(atlas.value, evidenceOf(book)))}`);
  return 0;
}

const evidenceOf = ({ claims }: Book) =>
  new Map(claims.map(({ claim, evidence }) => [claim.id, evidence] as const));

/** As many as fit a terminal; an editor looks the rest up in the tables. */
const mostNamed = 5;

function healthTable(lines: readonly HealthLine[]): string {
  const rows = lines.map(({ title, ids }) => {
    const more = ids.length > mostNamed ? ' …' : '';
    return [`  ${title}`, String(ids.length), `${ids.slice(0, mostNamed).join(', ')}${more}`];
  });
  return `health of the evidence\n${alignedTable(rows)}`;
}
