import type { Market } from '../core/model/thing.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead } from './PanelHead.tsx';
import { Ties } from './Ties.tsx';
import { usePanelShell } from './usePanelShell.ts';

/** A country or a group of them where phones are sold. */
export function MarketPanel({ market }: { market: Market }) {
  const { messages } = usePanelShell();
  const members = messages.list(
    market.members.map((country) => messages.inSentence(messages.country(country))),
  );
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`market.${market.kind}`)}
        title={market.name}
        lines={market.kind === 'group' ? [messages.text('market.members', { members })] : []}
      />
      <FiguresOf thing={market.id} product={null} />
      <Ties of={market.id} withFigures />
      <WordsOf thing={market.id} product={null} />
    </>
  );
}
