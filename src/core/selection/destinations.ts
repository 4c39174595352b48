import { ascending, group, max, sort } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { MarketId } from '../model/id.ts';
import type { Relationship } from '../model/thing.ts';
import { addMonths } from '../time/civil.ts';
import type { Moment } from '../time/moment.ts';
import { bySaying, isFact, knownClaimsOf, lastBy } from './knownClaim.ts';
import { relationshipsOf } from './relationshipsOf.ts';
import { isWholeYear } from './wholeYear.ts';

/** What went to one market. */
export interface Destination {
  readonly relationship: Relationship;
  readonly claim: Claim;
  /** The middle of the figure. */
  readonly amount: number;
}

/** What one counter tells of one period in one unit, by destination; the largest stands first. */
export interface Destinations {
  readonly basis: string | null;
  /** Any of its claims: they share period, unit and counter. */
  readonly sample: Claim;
  readonly rows: readonly Destination[];
}

/** Fewer than this are told by their own cards. */
const leastRows = 3;
/** A whole year stands before a later part of one, unless it is older than this by so many months. */
const monthsPreferred = 24;
function exportsFrom(atlas: Atlas, market: MarketId, day: Day, known: Day): readonly Destination[] {
  return relationshipsOf(atlas, market)
    .filter(({ kind, from }) => kind === 'trade' && from === market)
    .flatMap((relationship) =>
      knownClaimsOf(atlas, relationship.id, known).flatMap(({ claim, span }) => {
        const { value, valid, property } = claim;
        const isCounted = span !== null && isFact(claim) && property === 'exports';
        if (!isCounted || value.form !== 'figure') return [];
        if (valid.from > day || !Number.isFinite(valid.to)) return [];
        return [{ relationship, claim, amount: (value.low + value.high) / 2 }];
      }),
    );
}

/** One row for each destination: of several figures the one said last. */
function tableOf(told: readonly Destination[]): Destinations | null {
  const byTie = [...group(told, ({ relationship }) => relationship.id).values()];
  const rows = byTie.flatMap((own) => lastBy(own, (a, b) => bySaying(a.claim, b.claim)) ?? []);
  const [first] = rows;
  if (first === undefined || rows.length < leastRows) return null;
  const { claim: sample } = first;
  return { basis: sample.basis, sample, rows: sort(rows, ({ amount }) => -amount) };
}

const endOf = ({ sample }: Destinations): Day => sample.valid.to;

/** The one whose period ends last; of several the one with the most destinations. */
function latest(tables: readonly Destinations[]): Destinations | null {
  return lastBy(
    tables,
    (a, b) =>
      endOf(a) - endOf(b) ||
      a.rows.length - b.rows.length ||
      ascending(a.basis ?? '', b.basis ?? ''),
  );
}

/**
 * What a market exports by destination, as far as one counter tells it of one period: the last whole
 * year that had begun by the moment, or a part of a year where that is much later. Null where nobody
 * names as many as three destinations.
 */
export function destinationsOf(
  atlas: Atlas,
  market: MarketId,
  { to, known }: Pick<Moment, 'to' | 'known'>,
): Destinations | null {
  const told = exportsFrom(atlas, market, Math.min(to, known), known);
  const alike = group(told, ({ claim: { basis, valid, value } }) =>
    [basis, valid.from, valid.to, value.form === 'figure' ? value.unit : ''].join(' '),
  );
  const tables = [...alike.values()].flatMap((same) => tableOf(same) ?? []);
  const last = max(tables, endOf);
  if (last === undefined) return null;
  const years = tables.filter(
    (table) => isWholeYear(table.sample.valid) && addMonths(endOf(table), monthsPreferred) >= last,
  );
  return latest(years) ?? latest(tables);
}
