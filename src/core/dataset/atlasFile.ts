import * as v from 'valibot';
import { linkKinds, modalities, qualifiers } from '../model/claim.ts';
import { type PropertyName, properties, units } from '../model/property.ts';
import { facilityKinds, organisationKinds, precisions, relationshipKinds } from '../model/thing.ts';

/** Its path in the built site. */
export const atlasFileName = 'data/atlas.json';

/**
 * `data/atlas.json`: what the first picture needs, small on the wire. What is empty in the tables is
 * left out of a thing. Claims are columns of one length, since like values side by side pack best, and
 * name their dates by index, since many share one. Days are whole days since 1970-01-01; an open or
 * unknown end is null.
 */

const id = v.pipe(v.string(), v.minLength(1));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const finite = v.pipe(v.number(), v.finite());
const day = v.pipe(v.number(), v.safeInteger());
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const yes = v.picklist([0, 1]);
const point = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const propertyNames = Object.keys(properties) as PropertyName[];

const claimColumns = v.object({
  id: v.array(id),
  about: v.array(id),
  property: v.array(v.picklist(propertyNames)),
  /**
   * A stage or an id; a figure, or its low and high; null where the property is only a date, or
   * words, which come with the evidence.
   */
  value: v.array(v.nullable(v.union([v.string(), finite, v.tuple([finite, finite])]))),
  unit: v.array(v.nullable(v.picklist(units))),
  qualifier: v.array(v.nullable(v.picklist(qualifiers))),
  basis: v.array(v.nullable(v.string())),
  modality: v.array(v.picklist(modalities)),
  /** Index in `dates`. */
  valid: v.array(index),
  /** Index in `reports`. */
  reported: v.array(index),
  withdrawn: v.array(v.nullable(day)),
});

export const atlasFile = v.object({
  version: v.literal(1),
  organisations: v.array(
    v.object({
      id,
      name: v.string(),
      nameLocal: v.optional(v.string()),
      kind: v.picklist(organisationKinds),
      country: v.optional(country),
      seatPlace: v.optional(id),
      parent: v.optional(id),
      aliases: v.optional(v.array(v.string())),
    }),
  ),
  places: v.array(
    v.object({
      id,
      name: v.string(),
      country,
      admin: v.optional(v.string()),
      point: v.optional(point),
      precision: v.picklist(precisions),
      radiusKm: v.pipe(finite, v.minValue(0)),
    }),
  ),
  facilities: v.array(
    v.object({
      id,
      name: v.string(),
      kind: v.picklist(facilityKinds),
      place: id,
      operator: v.optional(id),
      aliases: v.optional(v.array(v.string())),
    }),
  ),
  markets: v.array(
    v.object({
      id,
      name: v.string(),
      kind: v.picklist(['country', 'group']),
      members: v.pipe(v.array(country), v.minLength(1)),
      anchor: point,
    }),
  ),
  relationships: v.array(
    v.object({
      id,
      kind: v.picklist(relationshipKinds),
      from: id,
      to: v.optional(id),
      product: v.optional(v.string()),
      viaFacility: v.optional(id),
    }),
  ),
  /** EDTF as written, first day, last day, and 1 where it is rough. */
  dates: v.array(v.tuple([v.string(), v.nullable(day), v.nullable(day), yes])),
  /** First and last day on which it can have been reported, and 1 where the day is known. */
  reports: v.array(v.tuple([day, day, yes])),
  claims: claimColumns,
  /** From and to, as places in the columns of claims, and kind. */
  links: v.array(v.tuple([index, index, v.picklist(linkKinds)])),
});

export type AtlasFile = v.InferOutput<typeof atlasFile>;
