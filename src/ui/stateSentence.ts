import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { StateAt } from '../core/model/state.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { deniedWords } from './deniedWords.ts';
import { startWords } from './periodWords.ts';
import { sinceWords, talksWords, targetWords } from './stateWords.ts';

function aheadWords(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  const target = targetWords(atlas, state, messages);
  if (target !== null) return messages.text('wash.planned.for', { target });
  if (state.stage === null || state.stage === 'operating') return messages.text('wash.planned');
  const stage = messages.text(`stage.${state.stage}`);
  const date = sinceWords(atlas, state, messages);
  if (date === null) return messages.text('wash.ahead', { stage });
  return messages.text(state.sinceAtLeast ? 'wash.ahead.by' : 'wash.ahead.since', { stage, date });
}

function endedWords(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  if (state.stage === 'lapsed' && state.inferred) {
    const target = targetWords(atlas, state, messages);
    return target === null
      ? messages.text('wash.lapsed')
      : messages.text('wash.lapsed.for', { target });
  }
  const stage = messages.text(`stage.${state.stage ?? 'closed'}`);
  const date = sinceWords(atlas, state, messages);
  if (date === null) return messages.text('wash.ended', { stage });
  return messages.text(state.sinceAtLeast ? 'wash.ended.by' : 'wash.ended.since', { stage, date });
}

/** "Operating since 10 August 2015, being expanded since 20 March 2017": each from its own claim. */
function expandingWords(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  const claim = state.claim === null ? undefined : atlas.claims.get(state.claim);
  if (claim === undefined || state.beginning === state.claim) {
    return runningWords(atlas, state, messages, 'expanding');
  }
  const date = startWords(claim.validText, messages);
  const operating = runningWords(atlas, state, messages, 'operating');
  return messages.text('wash.expanding.begun', {
    operating,
    date: date ?? '',
    by: claim.qualifier === 'since_at_least' ? 'yes' : 'no',
  });
}

function runningWords(
  atlas: Atlas,
  state: StateAt,
  messages: PanelMessages,
  key: 'operating' | 'expanding' | 'paused',
): string {
  const date = sinceWords(atlas, state, messages);
  if (date === null) return messages.text(`wash.${key}`);
  return messages.text(state.sinceAtLeast ? `wash.${key}.by` : `wash.${key}.since`, { date });
}

function overdueWords(atlas: Atlas, state: StateAt, day: Day, messages: PanelMessages): string {
  const target = targetWords(atlas, state, messages);
  if (target === null || state.target === null) return messages.text('wash.planned');
  return messages.text('wash.overdue', { target, days: Math.max(0, day - state.target.to) });
}

/** The state as a sentence for the panel; `day` is the day the map shows. */
export function stateSentence(
  atlas: Atlas,
  state: StateAt,
  day: Day,
  messages: PanelMessages,
): string {
  switch (state.state) {
    case 'operating':
      return state.stage === 'expanding'
        ? expandingWords(atlas, state, messages)
        : runningWords(atlas, state, messages, 'operating');
    case 'ahead':
      return aheadWords(atlas, state, messages);
    case 'overdue':
      return overdueWords(atlas, state, day, messages);
    case 'paused':
      return runningWords(atlas, state, messages, 'paused');
    case 'ended':
      return endedWords(atlas, state, messages);
    case 'denied':
      return deniedWords(atlas, state, messages);
    case 'unknown': {
      const date = talksWords(atlas, state, messages);
      return date === null ? messages.text('wash.unknown') : messages.text('wash.talks', { date });
    }
  }
}
