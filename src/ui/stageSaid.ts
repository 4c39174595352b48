import type { Atlas } from '../core/model/atlas.ts';
import type { Claim, Stage } from '../core/model/claim.ts';
import type { FacilityId, RelationshipId, ThingId } from '../core/model/id.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';

/** What words for a beginning or an end hang on: "opening" of a plant, "entry" to a market. */
export function kindOfThing(atlas: Atlas, thing: ThingId): string {
  if (atlas.facilities.has(thing as FacilityId)) return 'facility';
  return atlas.relationships.get(thing as RelationshipId)?.kind ?? 'other';
}

/** What a stage that is still to come would be. */
export function turnOf(stage: Stage): 'begin' | 'grow' | 'end' | 'stage' {
  switch (stage) {
    case 'operating':
      return 'begin';
    case 'expanding':
      return 'grow';
    case 'closing':
    case 'closed':
      return 'end';
    case 'announced':
    case 'contracted':
    case 'under_construction':
    case 'trial':
    case 'suspended':
    case 'cancelled':
    case 'lapsed':
      return 'stage';
  }
}

/** Whether a claim is about a thing being there. */
export function isBeginning({ value }: Claim): boolean {
  return value.form === 'stage' && turnOf(value.stage) === 'begin';
}

/**
 * A claim on a stage in plain words: "Planned opening", "not on sale", "operating"; null for a claim on
 * anything else.
 */
export function stageSaid(atlas: Atlas, claim: Claim, messages: PanelMessages): string | null {
  if (claim.value.form !== 'stage') return null;
  const { stage } = claim.value;
  const kind = kindOfThing(atlas, claim.about);
  const named = messages.text(`stage.${stage}`);
  switch (claim.modality) {
    case 'asserted':
      return named;
    case 'estimated':
      return messages.text('claim.stage', {
        modality: messages.text('modality.estimated'),
        stage: named,
      });
    case 'denied':
      return turnOf(stage) === 'begin'
        ? messages.text('stage.not', { kind })
        : messages.text('claim.stage', {
            modality: messages.text('modality.denied'),
            stage: named,
          });
    case 'planned':
    case 'forecast':
      return messages.text(`promise.${turnOf(stage)}`, {
        modality: claim.modality,
        kind,
        stage: named,
      });
  }
}
