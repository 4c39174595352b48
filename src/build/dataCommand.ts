import { join } from 'node:path';
import { bookSummary } from './bookSummary.ts';
import { readBook } from './check/book.ts';
import { countOfProblems, problemTable } from './problemTable.ts';
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
  print(bookSummary(read.book));
  return 0;
}
