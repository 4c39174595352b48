import { type Claim, type ClaimValue, stages } from '../model/claim.ts';
import type { ClaimId, MarketId, OrganisationId, PlaceId, ThingId } from '../model/id.ts';
import { type PropertyRule, properties, type Unit } from '../model/property.ts';
import { type AtlasFile, atlasFileName } from './atlasFile.ts';
import type { Parsed, Problem } from './problem.ts';

type Columns = AtlasFile['claims'];
type RawValue = Columns['value'][number];

/** Turns the columns of claims back into claims. */
export function parseClaims(file: AtlasFile): Parsed<readonly Claim[]> {
  const problems = lengthProblems(atlasFileName, file.claims);
  if (problems.length > 0) return { ok: false, problems };
  const claims: Claim[] = [];
  for (let at = 0; at < file.claims.id.length; at += 1) {
    const claim = claimAt(file, at);
    if (claim !== null) claims.push(claim);
    else
      problems.push({
        file: atlasFileName,
        row: 0,
        column: `claims.${at}`,
        found: JSON.stringify(file.claims.id[at] ?? null),
        wanted: 'a claim whose value fits its property and whose dates are in the file',
      });
  }
  return problems.length === 0 ? { ok: true, value: claims } : { ok: false, problems };
}

/** Columns make rows only if they are of one length. */
export function lengthProblems(
  file: string,
  columns: Readonly<Record<string, readonly unknown[]>>,
): Problem[] {
  const length = columns.id?.length ?? 0;
  return Object.entries(columns)
    .filter(([, column]) => column.length !== length)
    .map(([name, column]) => ({
      file,
      row: 0,
      column: `claims.${name}`,
      found: `${column.length} values`,
      wanted: `${length} values, one for each id`,
    }));
}

function claimAt({ claims, dates, reports }: AtlasFile, at: number): Claim | null {
  const property = claims.property[at];
  const modality = claims.modality[at];
  const date = dates[claims.valid[at] ?? -1];
  const report = reports[claims.reported[at] ?? -1];
  if (!property || !modality || !date || !report) return null;
  const value = claimValueOf(
    properties[property],
    claims.value[at] ?? null,
    claims.unit[at] ?? null,
  );
  if (value === null) return null;
  const [validText, from, to, rough] = date;
  const [first, last, isKnown] = report;
  return {
    id: claims.id[at] as ClaimId,
    about: claims.about[at] as ThingId,
    property,
    value,
    qualifier: claims.qualifier[at] ?? null,
    basis: claims.basis[at] ?? null,
    valid: { from: from ?? -Infinity, to: to ?? Infinity },
    validText,
    validRough: rough === 1,
    modality,
    reported: { from: first, to: last },
    reportDayKnown: isKnown === 1,
    withdrawn: claims.withdrawn[at] ?? null,
  };
}

function claimValueOf(rule: PropertyRule, raw: RawValue, unit: Unit | null): ClaimValue | null {
  if (rule.form === 'figure') return figureOf(rule, raw, unit);
  if (rule.form === 'none' || rule.form === 'words') {
    return raw === null ? { form: rule.form } : null;
  }
  if (typeof raw !== 'string') return null;
  switch (rule.form) {
    case 'stage': {
      const stage = stages.find((candidate) => candidate === raw);
      return stage ? { form: 'stage', stage } : null;
    }
    case 'place':
      return { form: 'place', place: raw as PlaceId };
    case 'organisation':
      return { form: 'organisation', organisation: raw as OrganisationId };
    case 'market':
      return { form: 'market', market: raw as MarketId };
  }
}

function figureOf(rule: PropertyRule, raw: RawValue, unit: Unit | null): ClaimValue | null {
  if (unit === null || !rule.units.includes(unit)) return null;
  if (raw === null || typeof raw === 'string') return null;
  const [low, high] = typeof raw === 'number' ? [raw, raw] : raw;
  return low <= high ? { form: 'figure', low, high, unit } : null;
}
