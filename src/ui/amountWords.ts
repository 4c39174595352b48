import type { Claim } from '../core/model/claim.ts';
import { isPlan } from '../core/selection/knownClaim.ts';
import { isWholeYear } from '../core/selection/wholeYear.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { basisParts, reportedWords } from './claimWords.ts';
import { figureKind } from './figureKind.ts';
import { periodWords } from './periodWords.ts';
import { figurePerTime, figureWords } from './quantityWords.ts';

/** Whether a figure counts a year, by its unit or by its period. */
export function isOfAYear({ value, valid }: Claim): boolean {
  if (value.form !== 'figure') return false;
  return value.unit === 'units' ? isWholeYear(valid) : value.unit === 'units/year';
}

/** Of what time a figure is: its own period, or, where that is open or still to come, when it was said. */
function whenSaid(claim: Claim, messages: PanelMessages): string {
  const isClosed = Number.isFinite(claim.valid.to) && !isPlan(claim);
  return isClosed
    ? periodWords(claim.validText, messages, 'short')
    : reportedWords(claim, messages);
}

/** A figure of a plant in one line: "2.5–3 m" and "target, reported 1 Nov 2021". */
export function amountWords(
  claim: Claim,
  ofYear: boolean,
  messages: PanelMessages,
): { readonly figure: string; readonly said: string } {
  const { value, qualifier, basis } = claim;
  if (value.form !== 'figure') return { figure: '', said: '' };
  const say = ofYear ? figureWords : figurePerTime;
  const kind = figureKind(claim, messages) ?? messages.text('panel.amount.made');
  const when = whenSaid(claim, messages);
  return {
    figure: say(value, qualifier, messages),
    said:
      basis === null
        ? messages.text('panel.amount', { kind, when })
        : messages.text('panel.amount.counter', { kind, when, counter: basisParts(basis).who }),
  };
}
