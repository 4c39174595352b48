import type { Atlas } from '../core/model/atlas.ts';
import { partsOfBasis } from '../core/model/basis.ts';
import type { Claim, Evidence } from '../core/model/claim.ts';
import type { OrganisationId } from '../core/model/id.ts';
import type { PlanAt } from '../core/selection/planAt.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { type ClaimGroup, claimsUnder } from './claimGroups.ts';
import { partyName } from './partyWords.ts';
import { periodWords, spanWords, startWords } from './periodWords.ts';
import { placeName } from './placeWords.ts';
import { figureWords } from './quantityWords.ts';

/**
 * A claim's value in words; a figure without its unit and qualifier. `evidence` holds what a claim in
 * words says: until it has come, the property is named instead.
 */
export function valueWords(
  atlas: Atlas,
  claim: Claim,
  evidence: Evidence | null,
  messages: PanelMessages,
): string {
  const { value } = claim;
  switch (value.form) {
    case 'figure':
      return figureWords(value, null, messages, isChange(claim));
    case 'stage':
      return messages.text(`stage.${value.stage}`);
    case 'place': {
      const place = atlas.places.get(value.place);
      return place === undefined ? value.place : placeName(place, messages);
    }
    case 'organisation':
      return partyName(atlas, value.organisation);
    case 'market':
      return partyName(atlas, value.market);
    case 'words':
      return evidence?.words ?? messages.text(`property.${claim.property}`);
    case 'none':
      return messages.text(
        claim.property === 'founded' ? 'value.founded' : 'value.production_start',
      );
  }
}

function isChange({ property }: Claim): boolean {
  return property === 'growth' || property === 'share_price_change' || property === 'value_added';
}

/** Hoped-for revenue by the year: the heading says both, so that the cards need not. */
function isHopedByYear(claim: Claim): boolean {
  return isPlan(claim) && claim.value.form === 'figure' && claim.value.unit === 'USD/year';
}

function isPlan({ modality }: Claim): boolean {
  return modality === 'planned' || modality === 'forecast';
}

export interface PropertyTitle {
  readonly words: string;
  /** The heading says what unit the figures have. */
  readonly saysUnit: boolean;
}

/** What stands over the claims of one property; plans are called otherwise than what came true. */
export function propertyTitle(group: ClaimGroup, messages: PanelMessages): PropertyTitle {
  const { property } = group;
  const claims = claimsUnder(group);
  const isHoped = claims.every(isPlan);
  if (property === 'revenue' && claims.every(isHopedByYear)) {
    return { words: messages.text('property.revenue.planned.year'), saysUnit: true };
  }
  const isParted =
    property === 'revenue' ||
    property === 'capacity' ||
    property === 'output' ||
    property === 'exports' ||
    property === 'stake';
  return {
    words: messages.text(
      isParted && isHoped ? `property.${property}.planned` : `property.${property}`,
    ),
    saysUnit: false,
  };
}

/** What has become of a plan whose day is over; null while it lies ahead, and where others have told it. */
export function planWords(plan: PlanAt | null, messages: PanelMessages): string | null {
  if (plan === null || plan.since === null) return null;
  const date = messages.date(plan.since, 'dayShort');
  return messages.text(plan.state === 'lapsed' ? 'claim.lapsed' : 'claim.overdue', { date });
}

/** Who counted, and what in words that begin a line. */
export function basisParts(basis: string): { readonly who: string; readonly what: string | null } {
  const { who, what } = partsOfBasis(basis);
  return { who, what: what === null ? null : capitalised(what) };
}

/**
 * When it is so: a fact's period, a plan's target; null where a plan has none, and where the
 * period only repeats the day of the report.
 */
export function whenWords(claim: Claim, messages: PanelMessages): string | null {
  const { validText } = claim;
  if (isPlan(claim)) {
    if (!Number.isFinite(claim.valid.to)) return null;
    return messages.text('claim.for', { period: periodWords(validText, messages) });
  }
  if (claim.qualifier === 'since_at_least') {
    const date = startWords(validText, messages);
    return date === null ? null : messages.text('period.by', { date });
  }
  return periodWords(validText, messages);
}

/** When the public could know it: the day, or that nobody knows. */
export function reportedWords(claim: Claim, messages: PanelMessages): string {
  if (claim.reportDayKnown) {
    return messages.text('claim.reported', { date: spanWords(claim.reported, messages) });
  }
  return messages.text('claim.reported.unknown', {
    date: messages.date(claim.reported.to, 'dayShort'),
  });
}

/** Who said it; null where the source names nobody. */
export function speakerWords(atlas: Atlas, evidence: Evidence): string | null {
  if (evidence.speaker === null) return null;
  return atlas.organisations.get(evidence.speaker as OrganisationId)?.name ?? evidence.speaker;
}
