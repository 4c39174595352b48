import type { Atlas } from '../core/model/atlas.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Span } from '../core/model/day.ts';
import type { ClaimId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
import type { Messages } from '../messages/messages.ts';
import { type Length, periodWords, spanWords, startWords } from './periodWords.ts';

/** The years that figures speak of, where only they tell of a thing. */
function countedWords({ from, to }: Span, messages: Messages): string {
  const [first, last] = [messages.date(from, 'year'), messages.date(to, 'year')];
  return messages.text(first === last ? 'state.counted.once' : 'state.counted', { first, last });
}

/** The state in one word; a lapse is our inference and is never passed off as an end. */
export function stateWord(state: StateAt, messages: Messages): string {
  if (state.counted !== null) return countedWords(state.counted, messages);
  return messages.text(state.stage === 'lapsed' ? 'stage.lapsed' : `state.${state.state}`);
}

function claimOf(atlas: Atlas, id: ClaimId | null): Claim | null {
  return id === null ? null : (atlas.claims.get(id) ?? null);
}

/** Since when, as precisely as it was claimed and no more: "March 2022" where no day was said. */
export function sinceWords(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'long',
): string | null {
  if (state.since === null || !Number.isFinite(state.since)) return null;
  const claim = claimOf(atlas, state.beginning);
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
  const claim = claimOf(atlas, state.claim);
  return claim !== null && claim.valid.from === target.from && claim.valid.to === target.to
    ? periodWords(claim.validText, messages, length)
    : spanWords(target, messages, length);
}

/** Since when there are talks about what has no stage yet; null where nobody told of any. */
export function talksWords(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'long',
): string | null {
  const claim = state.state === 'unknown' ? claimOf(atlas, state.claim) : null;
  return claim?.property === 'talks' ? startWords(claim.validText, messages, length) : null;
}

/**
 * A few words for the end of a list row: "since Mar 2022", "for January 2022", "was for January
 * 2022" of what is late; null where undated.
 */
export function stateShort(
  atlas: Atlas,
  state: StateAt,
  messages: Messages,
  length: Length = 'short',
): string | null {
  // Of what is only counted the years are its word.
  if (state.counted !== null) return null;
  if (state.state === 'ahead' || state.state === 'overdue') {
    const target = targetWords(atlas, state, messages, length);
    const key = state.state === 'ahead' ? 'short.target' : 'short.late';
    if (target !== null) return messages.text(key, { target });
  }
  const talks = talksWords(atlas, state, messages, length);
  if (talks !== null) return messages.text('short.talks', { date: talks });
  const date = sinceWords(atlas, state, messages, length);
  if (date === null) return null;
  if (state.stage === 'lapsed' && state.inferred) return messages.text('short.lapsed', { date });
  if (state.state === 'ended') return messages.text('short.ended', { date });
  if (state.state === 'ahead' && state.stage !== null) {
    const stage = messages.text(`stage.${state.stage}`);
    return messages.text(state.sinceAtLeast ? 'short.stage.by' : 'short.stage', { stage, date });
  }
  return messages.text(state.sinceAtLeast ? 'short.by' : 'short.since', { date });
}
