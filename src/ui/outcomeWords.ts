import type { Claim } from '../core/model/claim.ts';
import { latenessOf, type Outcome, targetOf } from '../core/selection/outcomeOf.ts';
import type { PromiseAt } from '../core/selection/promisesAt.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { periodWords, startWords } from './periodWords.ts';

/** When it came true, as precisely as it was claimed; null for what has not. */
export function outcomeDate(outcome: Outcome, messages: PanelMessages): string | null {
  return 'on' in outcome ? dateOf(outcome.by, messages) : null;
}

type Kept = Extract<Outcome, { kind: 'kept' | 'late' }>;

/** The day on which a claim began, as precisely as it was claimed. */
function dateOf(claim: Claim, messages: PanelMessages): string {
  const date = startWords(claim.validText, messages, 'short');
  if (date === null) return messages.text('period.unknown');
  return claim.qualifier === 'since_at_least' ? messages.text('period.by', { date }) : date;
}

function keptWords({ by, days }: Kept, messages: PanelMessages): string {
  const date = dateOf(by, messages);
  if (days === null) return messages.text('outcome.say.kept', { date });
  const { from: least, to: most } = days;
  if (most === 0) return messages.text('outcome.say.intime', { date });
  if (least === 0) return messages.text('outcome.say.perhaps', { date, days: most });
  return least === most
    ? messages.text('outcome.say.late', { date, days: most })
    : messages.text('outcome.say.late.range', { date, least, days: most });
}

function changedWords(
  { by, how }: Extract<Outcome, { kind: 'changed' }>,
  isMoved: boolean,
  messages: PanelMessages,
): string {
  if (how !== 'revised') return messages.text(`outcome.say.${how}`);
  if (!isMoved) return messages.text('outcome.say.revised');
  return Number.isFinite(by.valid.to)
    ? messages.text('outcome.say.moved', { target: periodWords(by.validText, messages, 'short') })
    : messages.text('outcome.say.undated');
}

/** What became of a promise, in a few words; `isMoved` says whether its day is another than at first. */
export function outcomeWords(outcome: Outcome, isMoved: boolean, messages: PanelMessages): string {
  switch (outcome.kind) {
    case 'open':
      return messages.text('outcome.say.open');
    case 'overdue':
    case 'silent':
      return messages.text(`outcome.say.${outcome.kind}`, {
        date: messages.date(outcome.since, 'dayShort'),
      });
    case 'changed':
      return changedWords(outcome, isMoved, messages);
    case 'kept':
    case 'late':
      return keptWords(outcome, messages);
    case 'broken':
      return messages.text(`outcome.say.${outcome.how}`, { date: dateOf(outcome.by, messages) });
  }
}

/**
 * The same beside one wording of the promise: how late it came is counted from the day that this one
 * names, and then from the day that was named first.
 */
export function wordingOutcome(
  claim: Claim,
  { outcome, history, firstTarget }: PromiseAt,
  isMoved: boolean,
  messages: PanelMessages,
): string {
  if (outcome.kind !== 'kept' && outcome.kind !== 'late') {
    return outcomeWords(outcome, isMoved, messages);
  }
  const days = latenessOf(outcome.on, targetOf(claim));
  const words = keptWords({ ...outcome, days }, messages);
  const first = history.find((wording) => targetOf(wording) !== null);
  const isFirst = firstTarget === null || targetOf(claim)?.to === firstTarget.to;
  if (first === undefined || isFirst || outcome.days === null || outcome.days.to === 0)
    return words;
  const { from: least, to: most } = outcome.days;
  return messages.text('outcome.say.first', {
    words,
    least,
    days: most,
    exact: least === most ? 'yes' : 'no',
    period: periodWords(first.validText, messages, 'short'),
  });
}
