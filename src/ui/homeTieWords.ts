import type { Atlas } from '../core/model/atlas.ts';
import type { MarketId } from '../core/model/id.ts';
import type { Relationship } from '../core/model/thing.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { capitalised } from './capitalised.ts';
import { partyInSentence } from './partyWords.ts';
import { type TieMoment, tieValues } from './tieWords.ts';

/**
 * What a plant makes for its own country: in the panel of that country "Smartphones for Xiaomi, made by
 * Select in Lahore", elsewhere "Sold in Pakistan".
 */
export function homeTieWords(
  atlas: Atlas,
  relationship: Relationship,
  home: MarketId,
  messages: PanelMessages,
  moment: TieMoment,
): string {
  const values = tieValues(atlas, relationship, messages, moment);
  if (moment.within === home) return capitalised(messages.text('home.market', values));
  return messages.text('home.plant', { ...values, market: partyInSentence(atlas, home, messages) });
}
