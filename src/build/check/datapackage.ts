import * as v from 'valibot';
import type { Problem } from '../../core/dataset/problem.ts';
import { fileOf, tableColumns, tableNames } from '../tables/tableColumns.ts';
import type { TableTexts } from '../tables/tableTexts.ts';

export const datapackageFile = 'datapackage.json';

const schema = v.looseObject({
  resources: v.array(
    v.looseObject({
      path: v.string(),
      schema: v.optional(
        v.looseObject({ fields: v.optional(v.array(v.looseObject({ name: v.string() }))) }),
      ),
    }),
  ),
});

export type Datapackage = v.InferOutput<typeof schema>;

/** Reads the description of the tables; null where it is none. */
export function parseDatapackage(text: string): Datapackage | null {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** The description has to name every table, with the very headers that it has. */
export function checkDatapackage(texts: TableTexts): Problem[] {
  const wrong = (column: string, found: string, wanted: string): Problem => ({
    file: datapackageFile,
    row: 0,
    column,
    found,
    wanted,
  });
  const text = texts.get(datapackageFile);
  if (text === undefined) return [wrong('', 'no such file', 'a description of the tables')];
  const datapackage = parseDatapackage(text);
  if (datapackage === null)
    return [wrong('', 'no data package', 'JSON with resources, each with a path')];
  return tableNames.flatMap((name) => {
    const resource = datapackage.resources.find(({ path }) => path === fileOf(name));
    if (resource === undefined) return [wrong('resources', 'no such path', fileOf(name))];
    const found = (resource.schema?.fields ?? []).map((field) => field.name).join(', ');
    const wanted = tableColumns[name].join(', ');
    return found === wanted ? [] : [wrong(`${fileOf(name)} fields`, found || 'nothing', wanted)];
  });
}
