import { rollup, sort } from 'd3';
import type { Claim } from '../../core/model/claim.ts';
import type { Day } from '../../core/model/day.ts';
import type { SourceId } from '../../core/model/id.ts';
import { isoOf } from '../../core/time/civil.ts';
import type { Book } from '../check/book.ts';

interface DayOfWork {
  readonly entered: SourceId[];
  readonly withdrawn: Claim[];
}

/**
 * What was entered and what was taken back, the last day first: the history of the tables as
 * `recorded` and `withdrawn` tell it.
 */
export function changelogOutput(book: Pick<Book, 'claims' | 'sources'>): string {
  const titles = new Map(
    book.sources.map(({ id, publisher, title }) => [id, `${publisher}: ${title}`]),
  );
  const sections = sort(daysOfWork(book), ([day]) => -day).flatMap(([day, work]) => [
    `## ${isoOf(day)}`,
    ...entries(`${work.entered.length} claims entered`, bySource(work.entered, titles)),
    ...entries(
      `${work.withdrawn.length} taken back`,
      work.withdrawn.map(({ id, about, property }) => `${id} (${property} of ${about})`),
    ),
  ]);
  return `# Changes of the data\n\n${sections.join('\n\n')}\n`;
}

function daysOfWork({ claims }: Pick<Book, 'claims'>): ReadonlyMap<Day, DayOfWork> {
  const days = new Map<Day, DayOfWork>();
  const on = (day: Day): DayOfWork => {
    const work = days.get(day) ?? { entered: [], withdrawn: [] };
    days.set(day, work);
    return work;
  };
  for (const { claim, evidence } of claims) {
    on(evidence.recorded).entered.push(evidence.source);
    if (claim.withdrawn !== null) on(claim.withdrawn).withdrawn.push(claim);
  }
  return days;
}

const entries = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, lines.map((line) => `- ${line}`).join('\n')];

const bySource = (
  entered: readonly SourceId[],
  titles: ReadonlyMap<SourceId, string>,
): string[] => {
  const counts = rollup(
    entered,
    (group) => group.length,
    (source) => source,
  );
  return [...counts].map(([source, count]) => `${count} from ${titles.get(source) ?? source}`);
};
