import { group } from 'd3';
import type { Atlas } from '../../src/core/model/atlas.ts';
import type { Claim, ClaimLink, ClaimValue } from '../../src/core/model/claim.ts';
import type { Day, Span } from '../../src/core/model/day.ts';
import type {
  ClaimId,
  CountryCode,
  FacilityId,
  Id,
  MarketId,
  OrganisationId,
  PlaceId,
  RelationshipId,
  ThingId,
} from '../../src/core/model/id.ts';
import { type PropertyName, properties, type Unit } from '../../src/core/model/property.ts';
import type {
  Facility,
  Market,
  Organisation,
  Place,
  Relationship,
} from '../../src/core/model/thing.ts';
import { dayOf, daysInMonth } from '../../src/core/time/civil.ts';

/** Plain strings for ids, and only what matters: the rest has a default. */
type Loose<Thing, Required extends keyof Thing> = {
  readonly [Key in Required]: Plain<Thing[Key]>;
} & { readonly [Key in Exclude<keyof Thing, Required>]?: Plain<Thing[Key]> };

type Plain<Value> =
  Value extends Id<string>
    ? string
    : Value extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : Value;

export interface ClaimRow {
  readonly id: string;
  readonly about: string;
  /** Default: stage. */
  readonly property?: PropertyName;
  /** A stage, id, word or figure; `[low, high]` for a range. Default: operating. */
  readonly value?: string | number | readonly [number, number];
  readonly unit?: Unit;
  readonly qualifier?: Claim['qualifier'];
  readonly basis?: string;
  /** `2022`, `2022-03`, `2022-03-04`, `2021-34`, `A/B`, `A/..`, `../B`. */
  readonly valid: string;
  /** Default: asserted. */
  readonly modality?: Claim['modality'];
  /** As `valid`; `[A..B]` for an unknown day. Default: the first day of `valid`. */
  readonly reported?: string;
  readonly withdrawn?: string;
}

export interface AtlasRows {
  readonly organisations?: readonly Loose<Organisation, 'id'>[];
  readonly places?: readonly Loose<Place, 'id'>[];
  readonly facilities?: readonly Loose<Facility, 'id' | 'place'>[];
  readonly markets?: readonly Loose<Market, 'id'>[];
  readonly relationships?: readonly Loose<Relationship, 'id' | 'kind' | 'from'>[];
  readonly claims?: readonly ClaimRow[];
  readonly links?: readonly (readonly [from: string, to: string, kind: ClaimLink['kind']])[];
  /** Default: the last day on which a claim was reported. */
  readonly latest?: string;
}

/** The day of `YYYY-MM-DD`. */
export function day(text: string): Day {
  return spanOf(text).from;
}

/** The days of the small part of EDTF that the fixtures use. */
function spanOf(text: string): Span {
  const [first = '', second] = text.split('/');
  if (second !== undefined) {
    return {
      from: first === '..' ? Number.NEGATIVE_INFINITY : spanOf(first).from,
      to: second === '..' ? Number.POSITIVE_INFINITY : spanOf(second).to,
    };
  }
  const [year = Number.NaN, month, dayOfMonth] = text.split('-').map(Number);
  if (month === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  const [start, end] = month > 32 ? [(month - 33) * 3 + 1, (month - 32) * 3] : [month, month];
  return dayOfMonth === undefined
    ? { from: dayOf(year, start, 1), to: dayOf(year, end, daysInMonth(year, end)) }
    : { from: dayOf(year, month, dayOfMonth), to: dayOf(year, month, dayOfMonth) };
}

function claimValueOf({ property = 'stage', value, unit }: ClaimRow): ClaimValue {
  const { form } = properties[property];
  if (form === 'figure') {
    const [low, high] = Array.isArray(value) ? value : [value, value];
    return { form, low: Number(low), high: Number(high), unit: unit ?? 'units' };
  }
  const text = String(value ?? 'operating');
  switch (form) {
    case 'stage':
      return { form, stage: text as Extract<ClaimValue, { form: 'stage' }>['stage'] };
    case 'place':
      return { form, place: text as PlaceId };
    case 'market':
      return { form, market: text as MarketId };
    case 'words':
      return { form };
    case 'none':
      return { form };
    case 'organisation':
      return { form, organisation: text as OrganisationId };
  }
}

function claimOf(row: ClaimRow): Claim {
  const set = /^\[(.+)\.\.(.+)\]$/.exec(row.reported ?? '');
  const valid = spanOf(row.valid);
  const reported =
    set !== null
      ? { from: day(set[1] ?? ''), to: day(set[2] ?? '') }
      : row.reported === undefined
        ? { from: valid.from, to: valid.from }
        : spanOf(row.reported);
  return {
    id: row.id as ClaimId,
    about: row.about as ThingId,
    property: row.property ?? 'stage',
    value: claimValueOf(row),
    qualifier: row.qualifier ?? null,
    basis: row.basis ?? null,
    valid,
    validText: row.valid,
    validRough: false,
    modality: row.modality ?? 'asserted',
    reported,
    reportDayKnown: set === null,
    withdrawn: row.withdrawn === undefined ? null : day(row.withdrawn),
  };
}

function table<Row extends { readonly id: string }, Id extends string, Thing>(
  rows: readonly Row[] | undefined,
  defaults: Omit<Thing, 'id'>,
): ReadonlyMap<Id, Thing> {
  return new Map((rows ?? []).map((row) => [row.id as Id, { ...defaults, ...row } as Thing]));
}

/** An atlas from as little as a test needs to say. */
export function atlasOf(rows: AtlasRows): Atlas {
  const claims = (rows.claims ?? []).map(claimOf);
  const links: readonly ClaimLink[] = (rows.links ?? []).map(([from, to, kind]) => ({
    from: from as ClaimId,
    to: to as ClaimId,
    kind,
  }));
  const start = dayOf(2010, 1, 1);
  const latest =
    rows.latest === undefined
      ? Math.max(start, ...claims.map(({ reported }) => reported.to))
      : day(rows.latest);
  const days = claims.flatMap(({ valid }) => [valid.from, valid.to]).filter(Number.isFinite);
  return {
    organisations: table<{ id: string }, OrganisationId, Organisation>(rows.organisations, {
      name: 'An organisation',
      nameLocal: null,
      kind: 'brand',
      country: null,
      seatPlace: null,
      parent: null,
      aliases: [],
    }),
    places: table<{ id: string }, PlaceId, Place>(rows.places, {
      name: 'A place',
      country: 'PAK' as CountryCode,
      admin: null,
      point: [74, 31],
      precision: 'locality',
      radiusKm: 5,
    }),
    facilities: table<{ id: string }, FacilityId, Facility>(rows.facilities, {
      name: 'A plant',
      kind: 'assembly',
      place: '' as PlaceId,
      operator: null,
      aliases: [],
    }),
    markets: table<{ id: string }, MarketId, Market>(rows.markets, {
      name: 'A market',
      kind: 'country',
      members: [],
      anchor: [0, 0],
    }),
    relationships: table<{ id: string }, RelationshipId, Relationship>(rows.relationships, {
      kind: 'owns',
      from: '' as OrganisationId,
      to: null,
      product: null,
      viaFacility: null,
    }),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    claimsAbout: group(claims, ({ about }) => about),
    linksTo: group(links, ({ to }) => to),
    linksFrom: group(links, ({ from }) => from),
    firstReported: Math.min(latest, ...claims.map(({ reported }) => reported.to)),
    latest,
    track: { from: start, to: Math.max(latest, ...days) },
  };
}
