import type { Atlas } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { FacilityId, RelationshipId } from '../model/id.ts';
import { isSameSpan, type Outcome } from './outcomeOf.ts';

/** What is asked of a promise here. */
interface Promised {
  readonly claim: Claim;
  readonly history: readonly Claim[];
  readonly outcome: Outcome;
}

/** The plant through which the tie that is promised would run; null for all else. Exports are more than an opening. */
function plantOf(atlas: Atlas, { claim }: Promised): FacilityId | null {
  const tie = atlas.relationships.get(claim.about as RelationshipId);
  return tie?.kind === 'makes_for' || tie?.kind === 'supplies' ? tie.viaFacility : null;
}

/** Whether both say on the same day that the same stage is meant for the same days. */
function isSaidAlike(a: Claim, b: Claim | undefined): boolean {
  return (
    b !== undefined &&
    a.value.form === 'stage' &&
    b.value.form === 'stage' &&
    a.value.stage === b.value.stage &&
    a.modality === b.modality &&
    a.reportDayKnown === b.reportDayKnown &&
    isSameSpan(a.reported, b.reported) &&
    isSameSpan(a.valid, b.valid)
  );
}

function cameOutAlike(a: Outcome, b: Outcome): boolean {
  if (a.kind !== b.kind) return false;
  if ('on' in a && 'on' in b) return isSameSpan(a.on, b.on);
  if ('since' in a && 'since' in b) return a.since === b.since;
  return true;
}

/**
 * One thing said of a plant and of a tie through it, wording by wording, with one outcome. Who said it
 * is not asked: that comes with the sources, and two who say it on one day name one opening all the same.
 */
function isSameOpening(atlas: Atlas, plant: Promised, tie: Promised): boolean {
  return (
    plantOf(atlas, tie) === plant.claim.about &&
    plant.history.length === tie.history.length &&
    plant.history.every((claim, at) => isSaidAlike(claim, tie.history[at])) &&
    cameOutAlike(plant.outcome, tie.outcome)
  );
}

export interface Opening<Told extends Promised> {
  readonly promise: Told;
  /** The same opening, said of ties through the plant that it is about. */
  readonly also: readonly Told[];
}

/** The promises with each opening told once: of the plant, `also` of its ties. */
export function openingsJoined<Told extends Promised>(
  atlas: Atlas,
  promises: readonly Told[],
): readonly Opening<Told>[] {
  const ties = promises.filter((promise) => plantOf(atlas, promise) !== null);
  const joined = new Set<Told>();
  const alsoSaid = (plant: Told): readonly Told[] => {
    if (!atlas.facilities.has(plant.claim.about as FacilityId)) return [];
    const also = ties.filter((tie) => !joined.has(tie) && isSameOpening(atlas, plant, tie));
    for (const tie of also) joined.add(tie);
    return also;
  };
  const openings = promises.map((promise) => ({ promise, also: alsoSaid(promise) }));
  return openings.filter(({ promise }) => !joined.has(promise));
}
