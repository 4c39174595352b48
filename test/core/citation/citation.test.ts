import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexCitation } from '../../../src/core/citation/bibtex.ts';
import type { Citation } from '../../../src/core/citation/citation.ts';
import { citationKey } from '../../../src/core/citation/citationKey.ts';
import { cslCitation } from '../../../src/core/citation/cslJson.ts';
import { risCitation } from '../../../src/core/citation/ris.ts';
import { day } from '../atlasFixture.ts';

const citation: Citation = {
  title: 'Handset Atlas: Select plant, Kot Lakhpat, 5 March 2022',
  author: 'Handset Atlas contributors',
  publisher: 'Handset Atlas',
  version: '0.1.0',
  issued: day('2026-09-19'),
  accessed: day('2026-11-26'),
  address: 'https://example.org/atlas/?time=2022-03-05&focus=facility:select-kot-lakhpat',
  language: 'en',
};

const key = citationKey(citation);

describe('the key of a reference', () => {
  test('is another one for another view, and the same wherever the site stands', () => {
    const keyOf = (address: string) => citationKey({ ...citation, address });
    const here = 'https://example.org/atlas/?time=2022-03-05';
    expect(keyOf(here)).not.toBe(keyOf(`${here}&focus=facility:select-kot-lakhpat`));
    expect(keyOf(here)).not.toBe(keyOf(here.replace('05', '06')));
    expect(keyOf(here)).toBe(keyOf(here.replace('example.org/atlas', 'example.com')));
    expect(keyOf(here)).not.toBe(citationKey({ address: here, issued: day('2026-09-20') }));
  });

  test('holds only letters, digits and hyphens, and is in all forms for programs', () => {
    expect(key).toMatch(/^handset-atlas-2026-09-19-[a-z0-9]{7}$/);
    expect(readBibtex(bibtexCitation(citation)).key).toBe(key);
    expect(readRis(risCitation(citation)).get('ID')).toBe(key);
    expect(JSON.parse(cslCitation(citation))[0].id).toBe(key);
  });
});

/** An entry as TeX reads it: fields up to the brace that closes them, escapes undone. */
function readBibtex(text: string) {
  const [, kind, name, body] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\n\}\n$/.exec(text) ?? [];
  const fields = (body ?? '').split('\n').map((line) => {
    const [, field = '', value = ''] = /^ {2}(\w+) += \{(.*)\},$/.exec(line) ?? [];
    return [field, plainOf(value)] as const;
  });
  return { kind, key: name, fields: new Map(fields) };
}

const plainOf = (value: string): string =>
  value
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll('\\textbackslash{}', '\u0000')
    .replace(/\\([{}#$%&_])/g, '$1')
    .replaceAll('\u0000', '\\');

/** A record as RIS has it: its tags, from TY to ER. */
function readRis(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  const fields = lines.map((line) => {
    const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    expect(found).not.toBeNull();
    return [found?.[1] ?? '', found?.[2] ?? ''] as const;
  });
  expect(fields[0]?.[0]).toBe('TY');
  expect(fields.at(-1)?.[0]).toBe('ER');
  return new Map(fields);
}

test('every form for programs, read again, gives back what was cited', () => {
  const odd = { ...citation, title: 'Handset Atlas: 100 % of A&B_C {#1} \\ ~ ^ $5, “as known on”' };
  const bibtex = readBibtex(bibtexCitation(odd));
  expect(bibtex.kind).toBe('misc');
  expect(Object.fromEntries(bibtex.fields)).toMatchObject({
    title: odd.title,
    author: odd.author,
    year: '2026',
    url: odd.address,
    urldate: '2026-11-26',
  });
  expect(Object.fromEntries(readRis(risCitation(odd)))).toMatchObject({
    TY: 'MAP',
    TI: odd.title,
    AU: odd.author,
    UR: odd.address,
    Y2: '2026/11/26',
    ER: '',
  });
  const [item] = JSON.parse(cslCitation(odd));
  expect(item).toMatchObject({ type: 'map', title: odd.title, URL: odd.address });
  expect(typeof item.id).toBe('string');
  for (const { 'date-parts': parts } of [item.issued, item.accessed]) {
    expect(parts[0]).toHaveLength(3);
  }
});

describe('a reference in BibTeX', () => {
  test('has every field between braces, and one key', () => {
    expect(bibtexCitation(citation)).toBe(`@misc{${key},
  author       = {{Handset Atlas contributors}},
  title        = {{Handset Atlas: Select plant, Kot Lakhpat, 5 March 2022}},
  year         = {2026},
  date         = {2026-09-19},
  version      = {0.1.0},
  howpublished = {Handset Atlas, online},
  url          = {https://example.org/atlas/?time=2022-03-05&focus=facility:select-kot-lakhpat},
  urldate      = {2026-11-26},
}
`);
  });

  test('lets nothing in a title be a command, and leaves the address as it is', () => {
    const text = bibtexCitation({
      ...citation,
      title: 'A&B_C 100% #1 {x} \\y ~z^ $5',
      address: 'https://example.org/?q=a_b%20c&d=#e',
    });
    expect(text).toContain(
      'A\\&B\\_C 100\\% \\#1 \\{x\\} \\textbackslash{}y \\textasciitilde{}z\\textasciicircum{} \\$5',
    );
    expect(text).toContain('url          = {https://example.org/?q=a_b%20c&d=#e},');
  });

  test('has balanced braces, whatever its texts hold', () => {
    const depths = (text: string): readonly number[] => {
      let depth = 0;
      return Array.from(text.replace(/\\[{}]/g, ''), (sign) => {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        return depth;
      });
    };
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, address) => {
        const found = depths(bibtexCitation({ ...citation, title, address }));
        expect(found.filter((depth) => depth < 0)).toEqual([]);
        expect(found.at(-1)).toBe(0);
      }),
    );
  });
});

describe('a reference in RIS', () => {
  test('is a tag, two spaces, a hyphen, a space and a value in each line', () => {
    expect(risCitation(citation).split('\r\n')).toEqual([
      'TY  - MAP',
      `ID  - ${key}`,
      'TI  - Handset Atlas: Select plant, Kot Lakhpat, 5 March 2022',
      'AU  - Handset Atlas contributors',
      'PY  - 2026',
      'DA  - 2026/09/19',
      'ET  - 0.1.0',
      'PB  - Handset Atlas',
      'LA  - en',
      'UR  - https://example.org/atlas/?time=2022-03-05&focus=facility:select-kot-lakhpat',
      'Y2  - 2026/11/26',
      'ER  - ',
      '',
    ]);
  });

  test('begins with its kind and ends with its end, and no text can begin another record', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        const title = `${rubbish}\r\nER  - \r\nTY  - BOOK\u2028${rubbish}`;
        const lines = risCitation({ ...citation, title }).split(/\r\n|[\n\r\u2028]/);
        expect(lines[0]).toBe('TY  - MAP');
        expect(lines.filter((line) => /^(TY|ER) {2}- /.test(line))).toEqual([
          'TY  - MAP',
          'ER  - ',
        ]);
        expect(lines).toHaveLength(13);
      }),
    );
  });
});

describe('a reference in CSL-JSON', () => {
  test('is a list of one item with dates in parts and the author in one piece', () => {
    expect(JSON.parse(cslCitation(citation))).toEqual([
      {
        id: key,
        type: 'map',
        title: 'Handset Atlas: Select plant, Kot Lakhpat, 5 March 2022',
        author: [{ literal: 'Handset Atlas contributors' }],
        publisher: 'Handset Atlas',
        version: '0.1.0',
        issued: { 'date-parts': [[2026, 9, 19]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL: 'https://example.org/atlas/?time=2022-03-05&focus=facility:select-kot-lakhpat',
        language: 'en',
      },
    ]);
  });

  test('stays JSON whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(JSON.parse(cslCitation({ ...citation, title }))[0].title).toBe(title);
      }),
    );
  });
});

test('a version that is not known is left out of all of them', () => {
  const unknown = { ...citation, version: null };
  expect(bibtexCitation(unknown)).not.toContain('version');
  expect(risCitation(unknown)).not.toContain('ET  -');
  expect(cslCitation(unknown)).not.toContain('version');
});
