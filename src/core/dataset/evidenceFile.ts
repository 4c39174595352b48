import * as v from 'valibot';
import { linkKinds } from '../model/claim.ts';

/** Its path in the built site. */
export const evidenceFileName = 'data/evidence.json';

/** `data/evidence.json`: who said each claim and where it can be read; needed only after the picture. */

const id = v.pipe(v.string(), v.minLength(1));
const day = v.pipe(v.number(), v.safeInteger());
/** The check of the tables lets nothing else in; a file from elsewhere may not have met it. */
const address = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s\\<>"]+$/i));

export const evidenceFile = v.object({
  version: v.literal(1),
  /** Of the tables, as their description names it; `version` is that of this form. */
  dataVersion: v.nullable(v.string()),
  sources: v.array(
    v.object({
      id,
      title: v.string(),
      publisher: v.string(),
      author: v.optional(v.string()),
      kind: v.string(),
      url: v.optional(address),
      archivedUrl: v.optional(address),
      published: v.optional(v.string()),
      accessed: v.string(),
      language: v.string(),
    }),
  ),
  /** Columns of one length, as in `data/atlas.json`. */
  claims: v.object({
    id: v.array(id),
    /** What a claim in words says; null for every other form. */
    words: v.array(v.nullable(v.string())),
    source: v.array(id),
    locator: v.array(v.nullable(v.string())),
    speaker: v.array(v.nullable(v.string())),
    confidence: v.array(v.picklist(['high', 'medium', 'low'])),
    recorded: v.array(day),
    note: v.array(v.nullable(v.string())),
  }),
  /** From, to, kind, and why. */
  reasons: v.array(v.tuple([id, id, v.picklist(linkKinds), v.pipe(v.string(), v.minLength(1))])),
});

export type EvidenceFile = v.InferOutput<typeof evidenceFile>;
