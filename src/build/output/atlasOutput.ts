import type { AtlasFile } from '../../core/dataset/atlasFile.ts';
import { namedBy } from '../../core/dataset/atlasReferences.ts';
import type { Claim, ClaimValue } from '../../core/model/claim.ts';
import type { ClaimId } from '../../core/model/id.ts';
import type { Organisation } from '../../core/model/thing.ts';
import { held } from '../../core/selection/held.ts';
import type { Book } from '../check/book.ts';

/** The book in the form of `data/atlas.json`. */
export function atlasOutput(book: Book): AtlasFile {
  const dates = createInterner<AtlasFile['dates'][number]>();
  const reports = createInterner<AtlasFile['reports'][number]>();
  const claims = claimColumns(
    book.claims.map(({ claim }) => claim),
    dates.indexOf,
    reports.indexOf,
  );
  const places = new Map(book.claims.map(({ claim }, at) => [claim.id, at]));
  const placeOf = (claim: ClaimId): number => held(places, claim);
  return {
    version: 1,
    organisations: book.organisations.map(leanOrganisation),
    places: book.places.map(({ admin, point, ...place }) => ({
      ...place,
      ...(admin !== null && { admin }),
      ...(point !== null && { point: [point[0], point[1]] }),
    })),
    facilities: book.facilities.map(({ operator, aliases, ...facility }) => ({
      ...facility,
      ...(operator !== null && { operator }),
      ...(aliases.length > 0 && { aliases: [...aliases] }),
    })),
    markets: book.markets.map((market) => ({
      ...market,
      members: [...market.members],
      anchor: [market.anchor[0], market.anchor[1]],
    })),
    relationships: book.relationships.map(({ to, product, viaFacility, ...relationship }) => ({
      ...relationship,
      ...(to !== null && { to }),
      ...(product !== null && { product }),
      ...(viaFacility !== null && { viaFacility }),
    })),
    dates: dates.entries,
    reports: reports.entries,
    claims,
    links: book.links.map(({ from, to, kind }) => [placeOf(from), placeOf(to), kind]),
  };
}

const leanOrganisation = ({
  nameLocal,
  country,
  seatPlace,
  parent,
  aliases,
  ...organisation
}: Organisation): AtlasFile['organisations'][number] => ({
  ...organisation,
  ...(nameLocal !== null && { nameLocal }),
  ...(country !== null && { country }),
  ...(seatPlace !== null && { seatPlace }),
  ...(parent !== null && { parent }),
  ...(aliases.length > 0 && { aliases: [...aliases] }),
});

function claimColumns(
  claims: readonly Claim[],
  indexOfDate: (date: AtlasFile['dates'][number]) => number,
  indexOfReport: (report: AtlasFile['reports'][number]) => number,
): AtlasFile['claims'] {
  return {
    id: claims.map(({ id }) => id),
    about: claims.map(({ about }) => about),
    property: claims.map(({ property }) => property),
    value: claims.map(({ value }) => rawValue(value)),
    unit: claims.map(({ value }) => (value.form === 'figure' ? value.unit : null)),
    qualifier: claims.map(({ qualifier }) => qualifier),
    basis: claims.map(({ basis }) => basis),
    modality: claims.map(({ modality }) => modality),
    valid: claims.map(({ valid, validText, validRough }) =>
      indexOfDate([validText, finiteOrNull(valid.from), finiteOrNull(valid.to), yes(validRough)]),
    ),
    reported: claims.map(({ reported, reportDayKnown }) =>
      indexOfReport([reported.from, reported.to, yes(reportDayKnown)]),
    ),
    withdrawn: claims.map(({ withdrawn }) => withdrawn),
  };
}

const finiteOrNull = (day: number): number | null => (Number.isFinite(day) ? day : null);
const yes = (is: boolean): 0 | 1 => (is ? 1 : 0);

function rawValue(value: ClaimValue): AtlasFile['claims']['value'][number] {
  switch (value.form) {
    case 'stage':
      return value.stage;
    case 'figure':
      return value.low === value.high ? value.low : [value.low, value.high];
    case 'place':
    case 'organisation':
    case 'market':
    case 'words':
    case 'none':
      return namedBy(value);
  }
}

/** Keeps equal entries once, in the order in which they are first met. */
function createInterner<Entry>(): { entries: Entry[]; indexOf: (entry: Entry) => number } {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  return {
    entries,
    indexOf: (entry) => {
      const key = JSON.stringify(entry);
      const index = known.get(key) ?? entries.push(entry) - 1;
      known.set(key, index);
      return index;
    },
  };
}
