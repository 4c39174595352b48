import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
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
  if (state.stage === 'lapsed' && state.inferred) return messages.text('short.lapsed');
  const date = sinceWords(atlas, state, messages, length);
  if (date === null) return null;
  if (state.state === 'ended') return messages.text('short.ended', { date });
  return messages.text(state.sinceAtLeast ? 'short.by' : 'short.since', { date });
}
