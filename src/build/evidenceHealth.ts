import { group } from 'd3';
import type { Atlas } from '../core/model/atlas.ts';
import type { Claim, Evidence } from '../core/model/claim.ts';
import type { ClaimId, ThingId } from '../core/model/id.ts';
import { isFact, isKept, knownClaimsOf } from '../core/selection/knownClaim.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { planAt } from '../core/selection/planAt.ts';

export interface HealthLine {
  readonly title: string;
  /** Ids of claims or things, in table order. */
  readonly ids: readonly string[];
}

/**
 * Where the evidence is thin, as known on the last reported day: nothing of it is wrong, all of it is
 * work for an editor.
 */
export function evidenceHealth(
  atlas: Atlas,
  evidence: ReadonlyMap<ClaimId, Evidence>,
): readonly HealthLine[] {
  const plans = plansBy(atlas);
  return [
    { title: 'things that one source alone speaks of', ids: singleSourced(atlas, evidence) },
    { title: 'plans overdue without an outcome', ids: plans.overdue },
    { title: 'plans given up by our inference', ids: plans.lapsed },
    { title: 'facilities without a place', ids: placeless(atlas) },
    { title: 'figures that differ and are not linked', ids: unlinked(atlas) },
    { title: 'claims whose report day is unknown', ids: undated(atlas) },
  ];
}

function singleSourced(atlas: Atlas, evidence: ReadonlyMap<ClaimId, Evidence>): ThingId[] {
  const things: ThingId[] = [...atlas.facilities.keys(), ...atlas.relationships.keys()];
  return things.filter((thing) => {
    const said = knownClaimsOf(atlas, thing, atlas.latest);
    return new Set(said.map(({ claim }) => evidence.get(claim.id)?.source)).size === 1;
  });
}

function plansBy(atlas: Atlas): Readonly<Record<'overdue' | 'lapsed', ClaimId[]>> {
  const found: Record<'overdue' | 'lapsed', ClaimId[]> = { overdue: [], lapsed: [] };
  for (const thing of atlas.claimsAbout.keys()) {
    for (const known of knownClaimsOf(atlas, thing, atlas.latest)) {
      const state = planAt(atlas, known, atlas.latest, atlas.latest)?.state;
      if (state === 'overdue' || state === 'lapsed') found[state].push(known.claim.id);
    }
  }
  return found;
}

function placeless(atlas: Atlas): ThingId[] {
  const { latest } = atlas;
  const facilities = [...atlas.facilities.values()];
  return facilities
    .filter((facility) => placeOf(atlas, facility, latest, latest).place === null)
    .map(({ id }) => id);
}

const undated = (atlas: Atlas): ClaimId[] =>
  [...atlas.claims.values()].filter(({ reportDayKnown }) => !reportDayKnown).map(({ id }) => id);

/** Facts of one thing, property, counter, unit and period whose figures differ, without a word on why. */
function unlinked(atlas: Atlas): string[] {
  const figures = [...atlas.claims.values()].filter(
    (claim) => claim.value.form === 'figure' && isFact(claim) && isKept(claim, atlas.latest),
  );
  return [...group(figures, sameMatter).values()].flatMap((claims) => {
    const [first] = claims;
    const others = claims.filter((claim) => first && !isSameFigure(first, claim));
    if (!first || others.length === 0) return [];
    const apart = others.filter(({ id }) => !isLinked(atlas, first.id, id));
    return apart.map(({ id }) => `${first.id} / ${id}`);
  });
}

const sameMatter = ({ about, property, basis, value, validText }: Claim): string =>
  [about, property, basis, value.form === 'figure' ? value.unit : '', validText].join('\n');

const isSameFigure = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a.form === 'figure' && b.form === 'figure' && a.low === b.low && a.high === b.high;

const isLinked = (atlas: Atlas, a: ClaimId, b: ClaimId): boolean =>
  [...(atlas.linksFrom.get(a) ?? []), ...(atlas.linksTo.get(a) ?? [])].some(
    ({ from, to }) => from === b || to === b,
  );
