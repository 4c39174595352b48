import { type Claim, linkKinds, type ReasonedLink } from '../../core/model/claim.ts';
import type { ClaimId } from '../../core/model/id.ts';
import { readOneOf } from '../tables/cell.ts';
import { checkOutcomes, type PlacedLink } from './outcomeLinks.ts';
import { type CheckContext, readRows } from './rowCheck.ts';
import { readReference } from './tableIndex.ts';

/** Reads the links; `claims` are those that could be read. */
export function readClaimLinks(context: CheckContext, claims: readonly Claim[]): ReasonedLink[] {
  const seen = new Set<string>();
  const placed = readRows(context, 'claim_links', (cell, row): PlacedLink | null => {
    const from = readReference<ClaimId>(cell('from'), context.index, 'claims');
    const to = readReference<ClaimId>(cell('to'), context.index, 'claims');
    const kind = readOneOf(cell('kind'), linkKinds);
    if (from === null || to === null || kind === null) return null;
    if (from === to) cell('to').wrong('another claim than the one in from');
    const key = `${from} ${kind} ${to}`;
    if (seen.has(key)) cell('to').wrong('each link once', `${key} again`);
    seen.add(key);
    return { link: { from, to, kind, why: cell('why').text }, row };
  });
  checkOutcomes(placed, claims, context);
  checkCycles(placed, context);
  return placed.map(({ link }) => link);
}

/** Of claims that replace each other in a ring, none would be left to speak. */
function checkCycles(placed: readonly PlacedLink[], { report }: CheckContext): void {
  const replaced = new Map<ClaimId, ClaimId[]>();
  for (const { link, row } of placed) {
    if ((link.kind !== 'supersedes' && link.kind !== 'revises') || link.from === link.to) continue;
    const way = wayBetween(replaced, link.to, link.from);
    if (way !== null) {
      const found = `a ring: ${[link.from, ...way].join(' → ')}`;
      report(row, 'to', `a claim that does not itself replace ${link.from}`, found);
      continue;
    }
    replaced.set(link.from, [...(replaced.get(link.from) ?? []), link.to]);
  }
}

/** The claims from one to another along the links, both included; null where there is no way. */
function wayBetween(
  links: ReadonlyMap<ClaimId, readonly ClaimId[]>,
  start: ClaimId,
  end: ClaimId,
): ClaimId[] | null {
  const cameFrom = new Map<ClaimId, ClaimId | null>([[start, null]]);
  for (const claim of cameFrom.keys()) {
    if (claim === end) return unwind(cameFrom, end);
    for (const next of links.get(claim) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, claim);
  }
  return null;
}

function unwind(cameFrom: ReadonlyMap<ClaimId, ClaimId | null>, end: ClaimId): ClaimId[] {
  const way: ClaimId[] = [];
  for (let claim: ClaimId | null = end; claim !== null; claim = cameFrom.get(claim) ?? null)
    way.unshift(claim);
  return way;
}
