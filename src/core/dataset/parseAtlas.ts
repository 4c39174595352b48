import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/day.ts';
import type { ClaimId } from '../model/id.ts';
import { dayOf } from '../time/civil.ts';
import { type AtlasFile, atlasFile, atlasFileName } from './atlasFile.ts';
import { checkAtlasReferences } from './atlasReferences.ts';
import { parseClaims } from './parseClaims.ts';
import { parseJsonFile } from './parseJsonFile.ts';
import { parseThings } from './parseThings.ts';
import type { Parsed } from './problem.ts';

/**
 * Reads `data/atlas.json`, as text or as JSON that is already read. It never throws: what is no atlas
 * gives the list of its problems.
 */
export function parseAtlas(input: unknown): Parsed<Atlas> {
  const parsed = parseJsonFile(atlasFileName, input, atlasFile);
  if (!parsed.ok) return parsed;
  const claims = parseClaims(parsed.value);
  if (!claims.ok) return claims;
  const atlas = indexAtlas(parsed.value, claims.value);
  const problems = checkAtlasReferences(atlas);
  return problems.length === 0 ? { ok: true, value: atlas } : { ok: false, problems };
}

function indexAtlas(file: AtlasFile, claims: readonly Claim[]): Atlas {
  // A place past the end stays a number: the check of references tells it.
  const claimAt = (at: number): ClaimId => claims[at]?.id ?? (String(at) as ClaimId);
  const links = file.links.map(([from, to, kind]) => ({
    from: claimAt(from),
    to: claimAt(to),
    kind,
  }));
  const latest = Math.max(firstDay, ...claims.map(({ reported }) => reported.to));
  return {
    ...parseThings(file),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    claimsAbout: group(claims, ({ about }) => about),
    linksTo: group(links, ({ to }) => to),
    linksFrom: group(links, ({ from }) => from),
    firstReported: Math.min(latest, ...claims.map(({ reported }) => reported.to)),
    latest,
    track: { from: firstDay, to: lastDaySpokenOf(claims, latest) },
  };
}

/** The track begins on 2010-01-01. */
const firstDay: Day = dayOf(2010, 1, 1);

function lastDaySpokenOf(claims: readonly Claim[], latest: Day): Day {
  const days = claims
    .filter(({ withdrawn }) => withdrawn === null || withdrawn > latest)
    .flatMap(({ valid }) => [valid.from, valid.to])
    .filter(Number.isFinite);
  return Math.max(latest, ...days);
}
