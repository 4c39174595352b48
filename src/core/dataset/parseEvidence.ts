import { group } from 'd3';
import type { EvidenceBook } from '../model/atlas.ts';
import type { Evidence, ReasonedLink, Source } from '../model/claim.ts';
import type { ClaimId, SourceId } from '../model/id.ts';
import { type EvidenceFile, evidenceFile, evidenceFileName } from './evidenceFile.ts';
import { lengthProblems } from './parseClaims.ts';
import { parseJsonFile } from './parseJsonFile.ts';
import type { Parsed, Problem } from './problem.ts';

/** Reads `data/evidence.json`, as text or as JSON that is already read; it never throws. */
export function parseEvidence(input: unknown): Parsed<EvidenceBook> {
  const parsed = parseJsonFile(evidenceFileName, input, evidenceFile);
  if (!parsed.ok) return parsed;
  const problems = lengthProblems(evidenceFileName, parsed.value.claims);
  if (problems.length > 0) return { ok: false, problems };
  const sources = new Map(parsed.value.sources.map(toSource).map((source) => [source.id, source]));
  const evidence = toEvidence(parsed.value.claims);
  const lost = [...evidence].filter(([, { source }]) => !sources.has(source)).map(unknownSource);
  return lost.length === 0
    ? {
        ok: true,
        value: {
          evidence,
          sources,
          version: parsed.value.dataVersion,
          reasons: toReasons(parsed.value.reasons),
        },
      }
    : { ok: false, problems: lost };
}

const unknownSource = ([claim, { source }]: [ClaimId, Evidence]): Problem => ({
  file: evidenceFileName,
  row: 0,
  column: claim,
  found: JSON.stringify(source),
  wanted: 'a known source',
});

const toSource = (source: EvidenceFile['sources'][number]): Source => ({
  id: source.id as SourceId,
  title: source.title,
  publisher: source.publisher,
  author: source.author ?? null,
  kind: source.kind,
  url: source.url ?? null,
  archivedUrl: source.archivedUrl ?? null,
  published: source.published ?? null,
  accessed: source.accessed,
  language: source.language,
});

const toReasons = (rows: EvidenceFile['reasons']): EvidenceBook['reasons'] =>
  group(
    rows.map(
      ([from, to, kind, why]): ReasonedLink => ({
        from: from as ClaimId,
        to: to as ClaimId,
        kind,
        why,
      }),
    ),
    ({ from }) => from,
  );

function toEvidence(columns: EvidenceFile['claims']): Map<ClaimId, Evidence> {
  const evidence = new Map<ClaimId, Evidence>();
  for (const [at, id] of columns.id.entries())
    evidence.set(id as ClaimId, {
      words: columns.words[at] ?? null,
      source: (columns.source[at] ?? '') as SourceId,
      locator: columns.locator[at] ?? null,
      speaker: columns.speaker[at] ?? null,
      confidence: columns.confidence[at] ?? 'low',
      recorded: columns.recorded[at] ?? 0,
      note: columns.note[at] ?? null,
    });
  return evidence;
}
