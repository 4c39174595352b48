import { civilOf, isoOf } from '../time/civil.ts';
import type { Citation } from './citation.ts';
import { citationKey } from './citationKey.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no command of its own. */
const escaped = (text: string): string =>
  text.replace(/[\\{}#$%&_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** An address stands in braces as it is: those it has itself would end it. */
const inBraces = (address: string): string =>
  address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

/** An entry for BibTeX and biblatex. Double braces keep names and capitals as they are. */
export function bibtexCitation(citation: Citation): string {
  const { title, author, publisher, version, issued, accessed, address } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', String(civilOf(issued).year)],
    ['date', isoOf(issued)],
    ...(version === null ? [] : [['version', escaped(version)] as const]),
    ['howpublished', `${escaped(publisher)}, online`],
    ['url', inBraces(address)],
    ['urldate', isoOf(accessed)],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},`);
  return [`@misc{${citationKey(citation)},`, ...lines, '}', ''].join('\n');
}
