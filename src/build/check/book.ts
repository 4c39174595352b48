import type { Problem } from '../../core/dataset/problem.ts';
import type { ReasonedLink, Source } from '../../core/model/claim.ts';
import type {
  Facility,
  Market,
  Organisation,
  Place,
  Relationship,
} from '../../core/model/thing.ts';
import { reportTo } from '../tables/cell.ts';
import { fileOf, tableColumns, tableNames } from '../tables/tableColumns.ts';
import type { TableTexts } from '../tables/tableTexts.ts';
import { checkAnchors } from './anchors.ts';
import { readClaimLinks } from './claimLinks.ts';
import { readClaims, type SourcedClaim } from './claims.ts';
import { loadCountries } from './countries.ts';
import { checkCoverage } from './coverage.ts';
import { checkDatapackage } from './datapackage.ts';
import { checkEstimates } from './estimates.ts';
import { readRelationships } from './relationships.ts';
import type { CheckContext } from './rowCheck.ts';
import { readSources } from './sources.ts';
import { indexTables, readTables, type Tables } from './tableIndex.ts';
import { readFacilities, readMarkets, readOrganisations, readPlaces } from './things.ts';

/** All that the tables say, in table order. */
export interface Book {
  readonly tables: Tables;
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly facilities: readonly Facility[];
  readonly markets: readonly Market[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly SourcedClaim[];
  /** `why` is empty where nobody wrote it. */
  readonly links: readonly ReasonedLink[];
  readonly sources: readonly Source[];
}

/** Reads and checks the tables: a book that may be relied on, or all that is wrong. */
export function readBook(
  texts: TableTexts,
): { readonly book: Book } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables = readTables(texts, problems);
  const report = reportTo(problems);
  const index = indexTables(tables, report);
  const context: CheckContext = { tables, index, report, countries: loadCountries() };
  const claims = readClaims(context);
  const book: Book = {
    tables,
    organisations: readOrganisations(context),
    places: readPlaces(context),
    facilities: readFacilities(context),
    markets: readMarkets(context),
    relationships: readRelationships(context),
    claims,
    links: readClaimLinks(
      context,
      claims.map(({ claim }) => claim),
    ),
    sources: readSources(context),
  };
  checkCoverage(context);
  checkEstimates(context);
  checkAnchors(context);
  problems.push(...checkDatapackage(texts));
  const told = inOrder(problems.filter((problem) => isNews(problem, tables)));
  return told.length === 0 ? { book } : { problems: told };
}

/** A header that is missing is told once, not again for each row. */
function isNews({ file, row, column }: Problem, tables: Tables): boolean {
  const table = tableNames.map((name) => tables[name]).find((one) => one.file === file);
  return table === undefined || row <= 1 || column === '' || table.columns.has(column);
}

/** By file, then row, then as the columns stand. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.row - b.row || columnPosition(a) - columnPosition(b),
  );

function columnPosition({ file, column }: Problem): number {
  const name = tableNames.find((one) => fileOf(one) === file);
  const columns: readonly string[] = name === undefined ? [] : tableColumns[name];
  return columns.indexOf(column);
}
