import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../src/build/buildData.ts';
import { readDateText } from '../../src/build/tables/dateText.ts';
import { tableColumns } from '../../src/build/tables/tableColumns.ts';
import { readTableTexts } from '../../src/build/tables/tableTexts.ts';
import { modalities, qualifiers, stages } from '../../src/core/model/claim.ts';
import { type PropertyRule, properties } from '../../src/core/model/property.ts';
import { relationshipKinds } from '../../src/core/model/thing.ts';
import { withRows } from './sampleTables.ts';

const folder = resolve(import.meta.dirname, '../../data');
const readme = readFileSync(resolve(folder, 'README.md'), 'utf8');

/** Each block of rows with the file that the sentence before it names. */
const example = [...readme.matchAll(/`(\w+\.csv)`[^`]*\n```csv\n([\s\S]*?)\n```/g)].map(
  ([, file = '', rows = '']) => ({ file, rows: rows.split('\n') }),
);

const between = (name: string): string =>
  new RegExp(`<!-- ${name} -->([\\s\\S]*)<!-- /${name} -->`).exec(readme)?.[1] ?? '';

describe('data/README.md', () => {
  test('has one worked example of at most four rows, and the real tables take it', () => {
    expect(example.map(({ file }) => file)).toEqual([
      'sources.csv',
      'places.csv',
      'facilities.csv',
      'claims.csv',
    ]);
    expect(example.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(4);
    const pasted = example.reduce(
      (texts, { file, rows }) => withRows(texts, file, ...rows),
      readTableTexts(folder),
    );
    const { files, problems } = buildData(pasted);
    expect(problems).toEqual([]);
    expect(files.get('data/facilities.geojson')).toContain('Example plant, Sialkot');
  });

  test('shows only dates that can be read', () => {
    const dates = [...between('dates').matchAll(/^\| `([^`]+)` \|/gm)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(6);
    expect(dates.filter((date) => readDateText(date) === null)).toEqual([]);
  });

  test('lists every property with what it may be about and its units', () => {
    const lines = Object.entries(properties).map(([name, rule]: [string, PropertyRule]) => {
      const value =
        rule.form === 'figure' ? rule.units.map((unit) => `\`${unit}\``).join(' ') : rule.form;
      const basis = rule.basisRequired ? ', needs `basis`' : '';
      return `| \`${name}\` | ${rule.about.join(', ')} | ${value}${basis} |`;
    });
    expect(between('properties').trim().split('\n').slice(2)).toEqual(lines);
  });

  test('names every stage, modality, qualifier, kind of relationship and column of a claim', () => {
    expect(readme).toContain(`${stages.join(', ')}.`);
    const words = [...modalities, ...qualifiers, ...relationshipKinds, ...tableColumns.claims];
    expect(words.filter((word) => !readme.includes(word))).toEqual([]);
  });
});
