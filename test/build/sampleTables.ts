import { type TableName, tableColumns, tableNames } from '../../src/build/tables/tableColumns.ts';
import type { TableTexts } from '../../src/build/tables/tableTexts.ts';

const rows: Readonly<Record<TableName, readonly string[]>> = {
  organisations: [
    'acme,Acme,,brand,CHN,beijing,,Acme Corp;Acme Ltd,Q42',
    'maker,Maker,,contract_manufacturer,PAK,,,,',
  ],
  places: [
    'beijing,Beijing,CHN,,116.397,39.908,locality,20,GeoNames',
    'lahore,Lahore,PAK,Punjab,74.337,31.466,estate,2,GeoNames',
    'india-country,India,IND,,,,country,,',
  ],
  facilities: [
    'maker-lahore,"Maker, Lahore",assembly,lahore,maker,',
    'maker-india,"Maker, India",assembly,india-country,maker,',
  ],
  markets: ['pak,Pakistan,country,PAK,,', 'ind,India,country,IND,,', 'two,Both,group,PAK;IND,,'],
  relationships: [
    'maker-for-acme,makes_for,maker,acme,smartphones,maker-lahore',
    'maker-exports,exports_to,maker,,smartphones,maker-lahore',
    'acme-in-india,sells_in,acme,ind,smartphones,',
  ],
  claims: [
    'plan,maker-lahore,stage,operating,,,,,,2022-01,planned,2021-11-01,news-2021,par. 1,maker,high,2026-11-26,,',
    'new-plan,maker-lahore,stage,operating,,,,,,2022-03-04,planned,2022-02-28,news-2021,par. 1,,high,2026-11-26,,',
    'opened,maker-lahore,stage,operating,,,,,,2022-03-04/..,asserted,2022-03-04,news-2022,par. 2,,high,2026-11-26,,',
    'tie,maker-for-acme,stage,operating,,,,since_at_least,,2022-03/..,asserted,2022-03-04,news-2022,,,medium,2026-11-26,,"A ""note"", with commas"',
    'serves,maker-for-acme,serves,pak,,,,,,2022-03-04/..,asserted,2022-03-04,news-2022,,,medium,2026-11-26,,',
    'exports,maker-exports,stage,operating,,,,,,2021-11-01/..,planned,[..2026-11-26],news-2021,,,low,2026-11-26,,',
    'entry,acme-in-india,stage,operating,,,,,,2018-01~/..,asserted,2018-03,news-2021,,,low,2026-11-26,,',
    'shipments,acme-in-india,shipments,8200000,,,units,about,Canalys,2017-36,asserted,2018-03,news-2021,,,low,2026-11-26,,',
    'capacity,maker-lahore,capacity,,2500000,3000000,units/year,,,2021-11-01/..,asserted,2021-11-01,news-2021,,,low,2026-11-26,,',
    'begun,maker-india,production_start,,,,,,,2023,planned,2022-03-04,news-2022,,,low,2026-11-26,,',
  ],
  claim_links: ['new-plan,plan,revises,It moved.', 'opened,new-plan,fulfils,It opened.'],
  sources: [
    'news-2021,A plan,News,,article,https://example.org/plan,,2021-11-01,2026-11-26,en,,',
    'news-2022,An opening,News,Ann Author,article,https://example.org/open,,,2026-11-26,en,,news-2021',
  ],
};

/** Small tables without a problem, for tests to spoil. */
export function sampleTables(): TableTexts {
  const tables = tableNames.map((name) => [`${name}.csv`, tableText(name, rows[name])] as const);
  return new Map([...tables, ['datapackage.json', JSON.stringify(datapackage())]]);
}

const tableText = (name: TableName, lines: readonly string[]): string =>
  `${[tableColumns[name].join(','), ...lines].join('\n')}\n`;

const datapackage = () => ({
  name: 'sample',
  resources: tableNames.map((name) => ({
    name,
    path: `${name}.csv`,
    schema: { fields: tableColumns[name].map((column) => ({ name: column, type: 'string' })) },
  })),
});

/** The tables with one text replaced in one file, at its first place there, which must exist. */
export function spoilt(
  texts: TableTexts,
  file: string,
  find: string,
  replacement: string,
): TableTexts {
  const text = texts.get(file) ?? '';
  if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
  return new Map(texts).set(
    file,
    text.replace(find, () => replacement),
  );
}

/** The tables with rows added at the end of one. */
export const withRows = (texts: TableTexts, file: string, ...lines: string[]): TableTexts =>
  new Map(texts).set(file, `${texts.get(file) ?? ''}${lines.map((line) => `${line}\n`).join('')}`);
