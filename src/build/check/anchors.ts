import type { CheckContext } from './rowCheck.ts';

/**
 * A facility of which only the country is known has its flows end at that country's anchor, so the
 * country has to be a market, with that one member.
 */
export function checkAnchors({ tables, index, report }: CheckContext): void {
  if (index.unreadable.has('markets')) return;
  const anchored = new Set(
    tables.markets.rows
      .filter((row) => row.cell('kind') === 'country')
      .map((row) => row.cell('members')),
  );
  const placeIds = new Set([
    ...tables.facilities.rows.map((row) => row.cell('place')),
    ...tables.claims.rows
      .filter((row) => row.cell('property') === 'place')
      .map((row) => row.cell('value')),
  ]);
  for (const [id, row] of index.rows.places) {
    const country = row.cell('country');
    if (row.cell('precision') !== 'country' || !placeIds.has(id) || anchored.has(country)) continue;
    report(row, 'country', `a country that markets.csv has, with members ${country}`);
  }
}
