import type { Day } from '../model/day.ts';
import { civilOf } from '../time/civil.ts';
import type { Citation } from './citation.ts';
import { citationKey } from './citationKey.ts';

function dateParts(day: Day): { readonly 'date-parts': readonly (readonly number[])[] } {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return { 'date-parts': [[year, month, dayOfMonth]] };
}

/** CSL-JSON, the form of Zotero, Pandoc and citeproc: a list of one item. */
export function cslCitation(citation: Citation): string {
  const { title, author, publisher, version, issued, accessed, address, language } = citation;
  const item = {
    id: citationKey(citation),
    type: 'map',
    title,
    author: [{ literal: author }],
    publisher,
    ...(version !== null && { version }),
    issued: dateParts(issued),
    accessed: dateParts(accessed),
    URL: address,
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
