import { csvParse, type DSVRowArray } from 'd3';
import { dayOfIso } from '../../../src/core/time/civil.ts';
import type { Field, Resource } from './dataPackageProfile.ts';

/** The tables by the name of their resource, as any reader of CSV gets them. */
export type TablesByName = ReadonlyMap<string, DSVRowArray>;

export const tablesOf = (
  resources: readonly Resource[],
  textOf: (path: string) => string,
): TablesByName =>
  new Map(
    resources.flatMap(({ name, path, schema }) =>
      schema === undefined ? [] : [[name, csvParse(textOf(path))] as const],
    ),
  );

// "An optional sign, digits, a period": what the standard takes for a number without an exponent.
const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);

function isOfType(text: string, field: Field): boolean {
  switch (field.type) {
    case 'number':
      return isNumber(text);
    case 'date':
      return dayOfIso(text) !== null;
    case 'string':
      return field.format !== 'uri' || URL.canParse(text);
  }
}

function isWithin(text: string, { type, constraints = {} }: Field): boolean {
  if ('pattern' in constraints && constraints.pattern !== undefined) {
    if (!new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)) return false;
  }
  if ('enum' in constraints && constraints.enum?.includes(text) === false) return false;
  if (type !== 'number') return true;
  const { minimum = -Infinity, maximum = Infinity } = constraints as {
    minimum?: number | string;
    maximum?: number | string;
  };
  return Number(text) >= Number(minimum) && Number(text) <= Number(maximum);
}

/** What is wrong with the cells of a table by its description; an empty cell is a missing value. */
export function cellProblems({ name, schema }: Resource, tables: TablesByName): string[] {
  const rows = tables.get(name) ?? [];
  return (schema?.fields ?? []).flatMap((field) => {
    const texts = rows.map((row) => row[field.name] ?? '');
    const given = texts.filter((text) => text !== '');
    const { required = false, unique = false } = field.constraints ?? {};
    const wrong = given.filter((text) => !isOfType(text, field) || !isWithin(text, field));
    const twice = unique && new Set(given).size < given.length ? ['a value twice'] : [];
    const missing = required && given.length < texts.length ? ['a missing value'] : [];
    return [...wrong, ...twice, ...missing].map((what) => `${name}.${field.name}: ${what}`);
  });
}

/** Keys that stand twice, and references to rows that are not there. */
export function keyProblems({ name, schema }: Resource, tables: TablesByName): string[] {
  const keysOf = (table: string, fields: readonly string[]): string[] =>
    (tables.get(table) ?? []).map((row) => fields.map((field) => row[field] ?? '').join('\n'));
  const primary = keysOf(name, schema?.primaryKey ?? []);
  const twice = schema?.primaryKey && new Set(primary).size < primary.length;
  const lost = (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const held = new Set(keysOf(reference.resource ?? name, reference.fields));
    return keysOf(name, fields).filter((key) => key.trim() !== '' && !held.has(key));
  });
  return [...(twice ? ['a key twice'] : []), ...lost].map((what) => `${name}: ${what}`);
}
