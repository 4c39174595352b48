import type { Day } from '../model/day.ts';
import { civilOf, isoOf } from '../time/civil.ts';
import type { Citation } from './citation.ts';
import { citationKey } from './citationKey.ts';

/** Year, month and day between slashes, as RIS has it. */
const risDate = (day: Day): string => isoOf(day).replaceAll('-', '/');

/** A value is one line; a tag at its start would be another field. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A record of RIS: each line a tag, two spaces, a hyphen and a space, ended as the format wants it. */
export function risCitation(citation: Citation): string {
  const { title, author, publisher, version, issued, accessed, address, language } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'MAP'],
    ['ID', citationKey(citation)],
    ['TI', title],
    ['AU', author],
    ['PY', String(civilOf(issued).year)],
    ['DA', risDate(issued)],
    ...(version === null ? [] : [['ET', version] as const]),
    ['PB', publisher],
    ['LA', language],
    ['UR', address],
    ['Y2', risDate(accessed)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
