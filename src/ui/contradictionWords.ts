import type { Claim } from '../core/model/claim.ts';
import { isPlan } from '../core/selection/knownClaim.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import type { ClaimPart } from './claimGroups.ts';
import { basisParts } from './claimWords.ts';
import { type Figure, figurePerTime } from './quantityWords.ts';

/** Whether editors linked them as contradicting: else only their figures differ. */
function isLinked(part: ClaimPart): boolean {
  const ids = new Set(part.map(({ claim }) => claim.id));
  return part.some(({ links }) =>
    links.some(({ kind, other }) => kind === 'contradicts' && ids.has(other)),
  );
}

/** Whether each names something else that it counts. */
function areApart(part: ClaimPart): boolean {
  const counted = part.map(({ claim }) => claim.basis && basisParts(claim.basis).what);
  return !counted.includes(null) && new Set(counted).size === part.length;
}

const monthsInYear = 12;

const figureOf = ({ value }: Claim, unit: Figure['unit']): Figure | null =>
  value.form === 'figure' && value.unit === unit ? value : null;

/**
 * What a monthly figure is by the year, where the other one is by the year; null for others: how many
 * days of a year a plant runs nobody says.
 */
function byYearWords(part: ClaimPart, messages: PanelMessages): string | null {
  const claims = part.map(({ claim }) => claim);
  const monthly = claims.find((claim) => figureOf(claim, 'units/month') !== null);
  const yearly = claims.find((claim) => figureOf(claim, 'units/year') !== null);
  const figure = monthly === undefined ? null : figureOf(monthly, 'units/month');
  if (figure === null || monthly === undefined || yearly === undefined) return null;
  if (claims.length > 2) return null;
  const { low, high } = figure;
  const year: Figure = {
    ...figure,
    low: low * monthsInYear,
    high: high * monthsInYear,
    unit: 'units/year',
  };
  return messages.text('claim.contradiction.rate', {
    month: figurePerTime(figure, monthly.qualifier, messages),
    year: figurePerTime(year, monthly.qualifier, messages),
  });
}

/**
 * What stands under claims that contradict each other: in what they differ, as far as the claims
 * themselves show it, else what the editors have to say (`reasons`), else only that they differ.
 */
export function contradictionWords(
  part: ClaimPart,
  messages: PanelMessages,
  reasons: readonly string[] = [],
): readonly string[] {
  const values = {
    count: part.length,
    plans: part.every(({ claim }) => isPlan(claim)) ? 'yes' : 'no',
  };
  const rate = isLinked(part) ? byYearWords(part, messages) : null;
  if (rate !== null) return [rate];
  if (isLinked(part) && areApart(part)) {
    return [messages.text('claim.contradiction.apart', values)];
  }
  if (reasons.length > 0) return [...new Set(reasons)];
  return [messages.text(isLinked(part) ? 'claim.contradiction' : 'claim.differ', values)];
}
