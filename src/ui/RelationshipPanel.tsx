import type { Atlas } from '../core/model/atlas.ts';
import type { FlowKind } from '../core/model/flow.ts';
import type { MarketId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
import type { Party, Relationship } from '../core/model/thing.ts';
import { draftsOf } from '../core/selection/flowDraft.ts';
import { olderFigures } from '../core/selection/olderFigures.ts';
import { flowQuantity } from '../core/selection/quantityOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { FiguresOf, WordsOf } from './ClaimGroups.tsx';
import { flowFigureCounted } from './flowName.ts';
import { homeTieWords } from './homeTieWords.ts';
import { LengthOf } from './LengthOf.tsx';
import { PanelHead, StateWash } from './PanelHead.tsx';
import { PartyRow } from './PartyRow.tsx';
import { SeriesOf } from './SeriesOf.tsx';
import { SlipOf } from './SlipOf.tsx';
import { moodOf, tieWords } from './tieWords.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface RelationshipPanelProps {
  readonly relationship: Relationship;
  /** The flow that is in focus; null for the relationship as such. */
  readonly kind: FlowKind | null;
}

/** The plant's own country, at the end of the domestic flow. */
function homeOf(atlas: Atlas, relationship: Relationship): MarketId | null {
  return draftsOf(atlas, relationship).find(({ kind }) => kind === 'domestic')?.serves ?? null;
}

/** What a line means, for what is on its way and for what is only to be. */
function flowMeans(kind: FlowKind, state: StateAt | null, messages: PanelMessages): string {
  return messages.text(`flow.means.${kind}`, {
    mood: state?.state === 'paused' ? 'open' : moodOf(state),
  });
}

/** A typed tie between two parties, or one of the flows that draw it. */
export function RelationshipPanel({ relationship, kind }: RelationshipPanelProps) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const { from, to, viaFacility } = relationship;
  const said = stateAt(atlas, relationship.id, moment.to, moment.known);
  const isSaid = said !== null && said.state !== 'unknown';
  const state = isSaid ? said : (olderFigures(atlas, relationship, moment)?.state ?? said);
  const on = { state, day: moment.to, known: moment.known };
  const home = kind === 'domestic' ? homeOf(atlas, relationship) : null;
  const quantity = kind === null ? null : flowQuantity(atlas, kind, relationship, moment);
  const drawn = quantity && flowFigureCounted(quantity, relationship.product, messages);
  const parties = [from, viaFacility, to, home].filter((party): party is Party => party !== null);
  return (
    <>
      <PanelHead
        eyebrow={messages.text(
          kind === null ? `relationship.${relationship.kind}` : `flow.${kind}`,
        )}
        title={
          home === null
            ? tieWords(atlas, relationship, messages, on)
            : homeTieWords(atlas, relationship, home, messages, { ...on, within: home })
        }
        lines={[
          kind === null ? null : flowMeans(kind, state, messages),
          drawn && messages.text('flow.width', { figure: drawn }),
        ]}
      />
      <LengthOf relationship={relationship} kind={kind} />
      <StateWash state={state} kind="assembly" />
      <SlipOf thing={relationship.id} />
      <FiguresOf thing={relationship.id} product={relationship.product} />
      <SeriesOf thing={relationship.id} product={relationship.product} />
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
