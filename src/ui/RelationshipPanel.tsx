import type { FlowKind } from '../core/model/flow.ts';
import type { Party, Relationship } from '../core/model/thing.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { PanelHead, StateWash } from './PanelHead.tsx';
import { PartyRow } from './Ties.tsx';
import { tieWords } from './tieWords.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface RelationshipPanelProps {
  readonly relationship: Relationship;
  /** The flow that is in focus; null for the relationship as such. */
  readonly kind: FlowKind | null;
}

/** A typed tie between two parties, or one of the flows that draw it. */
export function RelationshipPanel({ relationship, kind }: RelationshipPanelProps) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const { from, to, viaFacility } = relationship;
  const state = stateAt(atlas, relationship.id, moment.to, moment.known);
  const parties = [from, viaFacility, to].filter((party): party is Party => party !== null);
  return (
    <>
      <PanelHead
        eyebrow={messages.text(
          kind === null ? `relationship.${relationship.kind}` : `flow.${kind}`,
        )}
        title={tieWords(atlas, relationship, messages, {
          state,
          day: moment.to,
          known: moment.known,
        })}
        lines={[kind === null ? null : messages.text(`flow.means.${kind}`)]}
      />
      <StateWash state={state} kind="assembly" />
      <FiguresOf thing={relationship.id} product={relationship.product} />
      <section class="ties">
        <h3>{messages.text('panel.parties')}</h3>
        <ul>
          {parties.map((party) => (
            <PartyRow key={party} party={party} said={null} />
          ))}
        </ul>
      </section>
      <WordsOf thing={relationship.id} product={relationship.product} />
    </>
  );
}
