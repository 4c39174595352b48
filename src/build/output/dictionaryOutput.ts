import * as v from 'valibot';
import { datapackageFile, parseDatapackage } from '../check/datapackage.ts';
import type { TableTexts } from '../tables/tableTexts.ts';
import { mapProperties } from './mapProperties.ts';

const described = v.object({
  name: v.string(),
  type: v.fallback(v.string(), 'string'),
  description: v.fallback(v.string(), ''),
});

type Described = v.InferOutput<typeof described>;

/** Every column of the tables and every property of the maps, with what it means: the data dictionary. */
export function dictionaryOutput(texts: TableTexts): string {
  const resources = parseDatapackage(texts.get(datapackageFile) ?? '')?.resources ?? [];
  const tables = resources.map(({ path, schema }) =>
    section(
      path,
      (schema?.fields ?? []).flatMap((field) => {
        const read = v.safeParse(described, field);
        return read.success ? [read.output] : [];
      }),
    ),
  );
  const maps = Object.entries(mapProperties).map(([file, properties]) => section(file, properties));
  return `# What the files hold\n\n${[...tables, ...maps].join('\n\n')}\n`;
}

function section(file: string, fields: readonly Described[]): string {
  const rows = fields.map(
    ({ name, type, description }) => `| \`${name}\` | ${type} | ${inCell(description)} |`,
  );
  return [`## ${file}\n`, '| name | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A bar would end the cell. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
