import { useRef } from 'preact/hooks';
import type { Focus } from '../core/view/view.ts';
import { Credits } from './Credits.tsx';
import { FacilityPanel } from './FacilityPanel.tsx';
import { drawnBy } from './flowOf.ts';
import { MarketPanel } from './MarketPanel.tsx';
import { OrganisationPanel } from './OrganisationPanel.tsx';
import { PanelHead } from './PanelHead.tsx';
import { RelationshipPanel } from './RelationshipPanel.tsx';
import { useAskedClaim } from './useOpenClaim.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What is claimed about the thing in focus. A link may name a thing that the tables do not have. */
export function FocusPanel({ focus }: { focus: Focus }) {
  const inside = useRef<HTMLDivElement>(null);
  useAskedClaim(inside);
  return (
    <div ref={inside}>
      <ThingPanel focus={focus} />
      <Credits />
    </div>
  );
}

function ThingPanel({ focus }: { focus: Focus }) {
  const { atlas, messages } = usePanelShell();
  const missing = <PanelHead eyebrow="" title={messages.text('panel.missing')} />;
  switch (focus.kind) {
    case 'facility': {
      const facility = atlas.facilities.get(focus.id);
      return facility === undefined ? missing : <FacilityPanel facility={facility} />;
    }
    case 'organisation': {
      const organisation = atlas.organisations.get(focus.id);
      return organisation === undefined ? (
        missing
      ) : (
        <OrganisationPanel organisation={organisation} />
      );
    }
    case 'market': {
      const market = atlas.markets.get(focus.id);
      return market === undefined ? missing : <MarketPanel market={market} />;
    }
    case 'relationship': {
      const relationship = atlas.relationships.get(focus.id);
      return relationship === undefined ? (
        missing
      ) : (
        <RelationshipPanel relationship={relationship} kind={null} />
      );
    }
    case 'flow': {
      const drawn = drawnBy(atlas, focus.id);
      return drawn === null ? missing : <RelationshipPanel {...drawn} />;
    }
  }
}
