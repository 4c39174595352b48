import type { Atlas } from '../core/model/atlas.ts';
import type { StateAt } from '../core/model/state.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { stateShort, stateWord } from './stateWords.ts';

/** Since or until when, for the end of a row whose sign says the state. */
export function rowState(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  const short = stateShort(atlas, state, messages, 'month');
  if (short === null) return stateWord(state, messages);
  return state.state === 'overdue' ? messages.text('list.overdue', { late: short }) : short;
}

/** The state with its date where no sign says it: "operating since Mar 2022", "ahead, for Jan 2022". */
export function datedState(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  const word = stateWord(state, messages);
  const short = stateShort(atlas, state, messages, 'month');
  switch (short === null ? null : state.state) {
    case null:
      return word;
    case 'operating':
    case 'paused':
    case 'denied':
      return messages.text('list.state', { state: word, when: short ?? '' });
    case 'ahead':
      return messages.text('list.state.ahead', { state: word, when: short ?? '' });
    case 'overdue':
    case 'ended':
    case 'unknown':
      return rowState(atlas, state, messages);
  }
}
