import type { Source } from '../../core/model/claim.ts';
import type { SourceId } from '../../core/model/id.ts';
import {
  type Cell,
  isSlug,
  readDay,
  readList,
  readOptionalAddress,
  readOptionalText,
  readText,
} from '../tables/cell.ts';
import { readDateText } from '../tables/dateText.ts';
import { type CheckContext, readRows } from './rowCheck.ts';

export function readSources(context: CheckContext): Source[] {
  return readRows(context, 'sources', (cell) => {
    const { kind, language, accessed } = {
      kind: cell('kind'),
      language: cell('language'),
      accessed: cell('accessed'),
    };
    if (!isSlug(kind.text)) kind.wrong('a kind such as news, company or filing');
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language.text))
      language.wrong('a language code such as en or ur');
    readDay(accessed);
    const independentOf = readList(cell('independent_of'));
    const isKnown = (id: string): boolean => context.index.rows.sources.has(id);
    if (!independentOf.every(isKnown))
      cell('independent_of').wrong('ids of sources.csv, with semicolons between, or nothing');
    return {
      id: cell('id').text as SourceId,
      title: readText(cell('title'), 'the title'),
      publisher: readText(cell('publisher'), 'who published it'),
      author: readOptionalText(cell('author')),
      kind: kind.text,
      url: readOptionalAddress(cell('url')),
      archivedUrl: readOptionalAddress(cell('archived_url')),
      published: readPublished(cell('published')),
      accessed: accessed.text,
      language: language.text,
    };
  });
}

/** Empty where the page bears no date. */
function readPublished(cell: Cell): string | null {
  if (cell.text === '' || readDateText(cell.text) !== null) return readOptionalText(cell);
  cell.wrong('a date such as 2022-03-04 or 2022-01, or nothing');
  return null;
}
