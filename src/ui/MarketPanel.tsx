import type { Atlas } from '../core/model/atlas.ts';
import type { Facility, Market } from '../core/model/thing.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import type { Moment } from '../core/time/moment.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { DestinationsOf } from './DestinationsOf.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PartyRow } from './PartyRow.tsx';
import { SeriesOf } from './SeriesOf.tsx';
import { Ties } from './Ties.tsx';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What stands in the country of which anything is known by the moment; of a group its countries tell. */
function sitesIn(atlas: Atlas, market: Market, { to, known }: Moment): readonly Facility[] {
  if (market.kind === 'group') return [];
  return [...atlas.facilities.values()].filter(
    (facility) =>
      placeOf(atlas, facility, to, known).country === market.members[0] &&
      stateAt(atlas, facility.id, to, known) !== null,
  );
}

/** A country or a group of them where phones are sold. */
export function MarketPanel({ market }: { market: Market }) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const members = messages.list(
    market.members
      .map((country) => messages.country(country))
      .sort((a, b) => a.localeCompare(b, messages.language))
      .map((country) => messages.inSentence(country)),
  );
  return (
    <>
      <PanelHead
        eyebrow={messages.text(`market.${market.kind}`)}
        title={market.name}
        lines={market.kind === 'group' ? [messages.text('market.members', { members })] : []}
      />
      <FiguresOf thing={market.id} product={null} />
      <SeriesOf thing={market.id} product={null} />
      <DestinationsOf market={market.id} />
      <Ties of={market.id} withFigures>
        {sitesIn(atlas, market, moment).map((facility) => (
          <PartyRow key={facility.id} party={facility.id} said={null} />
        ))}
      </Ties>
      <WordsOf thing={market.id} product={null} />
    </>
  );
}
