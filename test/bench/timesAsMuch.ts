import { group } from 'd3';
import type { Atlas } from '../../src/core/model/atlas.ts';
import type { Claim, ClaimLink, ClaimValue } from '../../src/core/model/claim.ts';
import type { Day } from '../../src/core/model/day.ts';

/** An id of the copy: the same for the same id, another one in every copy. */
type Rename = <Id extends string>(id: Id) => Id;

const renameFor =
  (copy: number): Rename =>
  <Id extends string>(id: Id) =>
    copy === 0 ? id : (`${id}-copy-${copy}` as Id);

function renamedValue(value: ClaimValue, rename: Rename): ClaimValue {
  switch (value.form) {
    case 'place':
      return { ...value, place: rename(value.place) };
    case 'organisation':
      return { ...value, organisation: rename(value.organisation) };
    case 'market':
      return { ...value, market: rename(value.market) };
    default:
      return value;
  }
}

/** A day later, but no later than the last report of all. */
function toldLater(claim: Claim, days: Day, latest: Day): Claim {
  const to = Math.min(claim.reported.to + days, latest);
  return { ...claim, reported: { from: Math.min(claim.reported.from, to), to } };
}

/**
 * The atlas so many times over: every copy has things, ties and claims of its own, told a day later than
 * those of the copy before, so that a day has no more news than one of the atlas has.
 */
export function timesAsMuch(atlas: Atlas, times: number): Atlas {
  const renames = Array.from({ length: times }, (_, copy) => renameFor(copy));
  const copies = <Id extends string, Row extends { readonly id: Id }>(
    table: ReadonlyMap<Id, Row>,
    change: (row: Row, rename: Rename, copy: number) => Row,
  ): ReadonlyMap<Id, Row> =>
    new Map(
      renames.flatMap((rename, copy) =>
        [...table.values()].map((row) => {
          const id = rename(row.id);
          return [id, { ...change(row, rename, copy), id }] as const;
        }),
      ),
    );
  const named = <Id extends string>(id: Id | null, rename: Rename) =>
    id === null ? id : rename(id);
  const claims = copies(atlas.claims, (claim: Claim, rename, copy) => ({
    ...toldLater(claim, copy, atlas.latest),
    about: rename(claim.about),
    value: renamedValue(claim.value, rename),
  }));
  const links = [...atlas.linksFrom.values()].flat();
  const allLinks = renames.flatMap((rename) =>
    links.map((link): ClaimLink => ({ ...link, from: rename(link.from), to: rename(link.to) })),
  );
  return {
    ...atlas,
    organisations: copies(atlas.organisations, (row, rename) => ({
      ...row,
      seatPlace: named(row.seatPlace, rename),
      parent: named(row.parent, rename),
    })),
    places: copies(atlas.places, (row) => row),
    facilities: copies(atlas.facilities, (row, rename) => ({
      ...row,
      place: rename(row.place),
      operator: named(row.operator, rename),
    })),
    markets: copies(atlas.markets, (row) => row),
    relationships: copies(atlas.relationships, (row, rename) => ({
      ...row,
      from: rename(row.from),
      to: named(row.to, rename),
      viaFacility: named(row.viaFacility, rename),
    })),
    claims,
    claimsAbout: group(claims.values(), ({ about }) => about),
    linksFrom: group(allLinks, ({ from }) => from),
    linksTo: group(allLinks, ({ to }) => to),
  };
}
