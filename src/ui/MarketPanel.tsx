import type { Market } from '../core/model/thing.ts';
import { relationshipsOf } from '../core/selection/relationshipsOf.ts';
import { ClaimsOf } from './ClaimGroups.tsx';
import { PanelHead } from './PanelHead.tsx';
import { useShell } from './shellContext.ts';
import { Ties } from './Ties.tsx';

/** A country or a group of them where phones are sold. */
export function MarketPanel({ market }: { market: Market }) {
  const { atlas, messages } = useShell();
  const members = messages.list(market.members.map((country) => messages.country(country)));
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`market.${market.kind}`)}
        title={market.name}
        lines={market.kind === 'group' ? [messages.text('market.members', { members })] : []}
      />
      <ClaimsOf thing={market.id} product={null} />
      <Ties relationships={relationshipsOf(atlas, market.id)} withFigures />
    </>
  );
}
