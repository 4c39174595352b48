import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Day } from '../core/model/day.ts';
import type { StateAt } from '../core/model/state.ts';
import type { Messages } from '../messages/messages.ts';
import { type Length, periodWords, spanWords, startWords } from './periodWords.ts';

function decider(atlas: Atlas, state: StateAt): Claim | null {
  return state.claim === null ? null : (atlas.claims.get(state.claim) ?? null);
}

/** Since when, as precisely as it was claimed and no more: "March 2022" where no day was said. */
export function sinceWords(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'long',
): string | null {
  if (state.since === null || !Number.isFinite(state.since)) return null;
  const claim = decider(atlas, state);
  if (claim !== null && claim.valid.from === state.since) {
    const words = startWords(claim.validText, messages, length);
    if (words !== null) return words;
  }
  return spanWords({ from: state.since, to: state.since }, messages, length);
}

/** The target of a plan as it was claimed; null where it has none. */
export function targetWords(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'long',
): string | null {
  const { target } = state;
  if (target === null || !Number.isFinite(target.to)) return null;
  const claim = decider(atlas, state);
  return claim !== null && claim.valid.from === target.from && claim.valid.to === target.to
    ? periodWords(claim.validText, messages, length)
    : spanWords(target, messages, length);
}

function aheadWords(atlas: Atlas, state: StateAt, messages: Messages): string {
  const target = targetWords(atlas, state, messages);
  if (target !== null) return messages.text('wash.planned.for', { target });
  if (state.stage === null || state.stage === 'operating') return messages.text('wash.planned');
  const stage = messages.text(`stage.${state.stage}`);
  const date = sinceWords(atlas, state, messages);
  if (date === null) return messages.text('wash.ahead', { stage });
  return messages.text(state.sinceAtLeast ? 'wash.ahead.by' : 'wash.ahead.since', { stage, date });
}

function endedWords(atlas: Atlas, state: StateAt, messages: Messages): string {
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

function runningWords(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  key: 'operating' | 'expanding' | 'paused',
): string {
  const date = sinceWords(atlas, state, messages);
  if (date === null) return messages.text(`wash.${key}`);
  return messages.text(state.sinceAtLeast ? `wash.${key}.by` : `wash.${key}.since`, { date });
}

function overdueWords(atlas: Atlas, state: StateAt, day: Day, messages: Messages): string {
  const target = targetWords(atlas, state, messages);
  if (target === null || state.target === null) return messages.text('wash.planned');
  return messages.text('wash.overdue', { target, days: Math.max(0, day - state.target.to) });
}

/** The state as a sentence for the panel; `day` is the day the map shows. */
export function stateSentence(atlas: Atlas, state: StateAt, day: Day, messages: Messages): string {
  switch (state.state) {
    case 'operating':
      return runningWords(
        atlas,
        state,
        messages,
        state.stage === 'expanding' ? 'expanding' : 'operating',
      );
    case 'ahead':
      return aheadWords(atlas, state, messages);
    case 'overdue':
      return overdueWords(atlas, state, day, messages);
    case 'paused':
      return runningWords(atlas, state, messages, 'paused');
    case 'ended':
      return endedWords(atlas, state, messages);
    case 'denied':
      return messages.text('wash.denied');
    case 'unknown':
      return messages.text('wash.unknown');
  }
}

/** A few words for the end of a list row: "since Mar 2022", "for January 2022"; null where undated. */
export function stateShort(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'short',
): string | null {
  if (state.state === 'ahead' || state.state === 'overdue') {
    const target = targetWords(atlas, state, messages, length);
    if (target !== null) return messages.text('short.target', { target });
  }
  const date = sinceWords(atlas, state, messages, length);
  if (date === null) return null;
  if (state.state === 'ended') return messages.text('short.ended', { date });
  return messages.text(state.sinceAtLeast ? 'short.by' : 'short.since', { date });
}
