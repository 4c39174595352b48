import type { Atlas } from '../core/model/atlas.ts';
import type { StateAt } from '../core/model/state.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { stageSaid } from './stageSaid.ts';
import { sinceWords } from './stateWords.ts';

/** What was found not to be so, in plain words and with its day: "Denied: not on sale, by a report of 3 August 2021". */
export function deniedWords(atlas: Atlas, state: StateAt, messages: PanelMessages): string {
  const claim = state.claim === null ? undefined : atlas.claims.get(state.claim);
  const what = claim === undefined ? null : stageSaid(atlas, claim, messages);
  const date = sinceWords(atlas, state, messages);
  if (what === null || date === null) return capitalised(messages.text('state.denied'));
  return messages.text('wash.denied', { what, date });
}
