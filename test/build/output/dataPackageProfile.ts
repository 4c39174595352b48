import * as v from 'valibot';

// What https://datapackage.org/profiles/2.0/datapackage.json asks of the keys that we use. A key that is
// not here is refused, though the profile lets it pass: it would be a typing error.

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:\/\/./.test(text);

/** A web address, or a file beside the description: not hidden, not above it, not from the root. */
const path = v.pipe(
  v.string(),
  v.check((text) => isAddress(text) || !/^[./~]|^file:|\/\.\.\/|\\|:\/\//.test(text), 'no path'),
);

const strings = v.pipe(v.array(v.string()), v.minLength(1));
const bound = v.union([v.string(), v.number()]);

const common = { required: v.optional(v.boolean()), unique: v.optional(v.boolean()) };
const described = { name: v.pipe(v.string(), v.nonEmpty()), description: v.optional(v.string()) };

const field = v.variant('type', [
  v.strictObject({
    ...described,
    type: v.literal('string'),
    format: v.optional(v.picklist(['default', 'email', 'uri', 'binary', 'uuid'])),
    constraints: v.optional(
      v.strictObject({
        ...common,
        pattern: v.optional(v.string()),
        enum: v.optional(strings),
        minLength: v.optional(v.number()),
        maxLength: v.optional(v.number()),
      }),
    ),
  }),
  v.strictObject({
    ...described,
    type: v.literal('number'),
    constraints: v.optional(
      v.strictObject({ ...common, minimum: v.optional(bound), maximum: v.optional(bound) }),
    ),
  }),
  v.strictObject({
    ...described,
    type: v.literal('date'),
    constraints: v.optional(v.strictObject(common)),
  }),
]);

const tableSchema = v.strictObject({
  fields: v.pipe(v.array(field), v.minLength(1)),
  primaryKey: v.optional(strings),
  foreignKeys: v.optional(
    v.array(
      v.strictObject({
        fields: strings,
        reference: v.strictObject({ resource: v.optional(v.string()), fields: strings }),
      }),
    ),
  ),
});

const resource = v.strictObject({
  ...described,
  path,
  title: v.optional(v.string()),
  type: v.optional(v.literal('table')),
  format: v.optional(v.string()),
  mediatype: v.optional(v.pipe(v.string(), v.regex(/^.+\/.+$/))),
  encoding: v.optional(v.string()),
  schema: v.optional(tableSchema),
});

export const dataPackageProfile = v.strictObject({
  ...described,
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  title: v.optional(v.string()),
  version: v.optional(v.string()),
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  licenses: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
        path: v.optional(path),
        title: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  contributors: v.optional(
    v.array(v.strictObject({ title: v.string(), roles: v.optional(strings) })),
  ),
  sources: v.optional(v.array(v.strictObject({ title: v.string(), path: v.optional(path) }))),
  resources: v.pipe(v.array(resource), v.minLength(1)),
});

export type Resource = v.InferOutput<typeof resource>;
export type Field = v.InferOutput<typeof field>;
