import type { ComponentChildren } from 'preact';
import type { Atlas } from '../core/model/atlas.ts';
import type { Day } from '../core/model/day.ts';
import type { FacilityId, MarketId, OrganisationId, ThingId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
import type { Party, Relationship } from '../core/model/thing.ts';
import { placeOf } from '../core/selection/placeOf.ts';
import { relationshipsOf } from '../core/selection/relationshipsOf.ts';
import { stateAt } from '../core/selection/stateAt.ts';
import { focusOn } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import type { PanelMessages } from '../messages/panelMessages.ts';
import { FiguresOf } from './ClaimGroups.tsx';
import { mainFlowKind } from './flowOf.ts';
import { facilityName, partyName } from './partyWords.ts';
import { FlowSample } from './Sample.tsx';
import { tieWords } from './tieWords.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface TiesProps {
  /** Whose ties they are. */
  readonly of: ThingId;
  /** Shows the figures of each relationship under it: targets, capacities, outputs. */
  readonly withFigures?: boolean;
  readonly children?: ComponentChildren;
}

/** What a thing is tied to at the moment; every row leads on. */
export function Ties({ of, withFigures = false, children }: TiesProps) {
  const { atlas, messages } = usePanelShell();
  const moment = useMoment();
  const on = { day: moment.to, known: moment.known };
  const known = relationshipsOf(atlas, of).flatMap((relationship) => {
    const state = stateAt(atlas, relationship.id, moment.to, moment.known);
    return state === null ? [] : [{ relationship, state }];
  });
  return (
    <section class="ties">
      <h3>{messages.text('panel.ties')}</h3>
      <ul>
        {known.map(({ relationship, state }) => (
          <li class="tie" key={relationship.id}>
            <TieRow relationship={relationship} state={state} of={of} on={on} />
            {withFigures && (
              <div class="tie-claims">
                <FiguresOf thing={relationship.id} product={relationship.product} />
              </div>
            )}
          </li>
        ))}
        {children}
      </ul>
      {known.length === 0 && <p class="panel-note">{messages.text('panel.no_ties')}</p>}
    </section>
  );
}

interface TieRowProps {
  readonly relationship: Relationship;
  readonly state: StateAt;
  readonly of: ThingId;
  readonly on: { readonly day: Day; readonly known: Day };
}

function TieRow({ relationship, state, of, on }: TieRowProps) {
  const { atlas, dispatch, messages, onHover } = usePanelShell();
  const focus: Focus = { kind: 'relationship', id: relationship.id };
  const kind = mainFlowKind(relationship);
  const stage = state.stage === 'lapsed' ? 'stage.lapsed' : (`state.${state.state}` as const);
  return (
    <button
      type="button"
      class="row"
      onClick={() => dispatch(focusOn(focus), 'push')}
      onPointerEnter={() => onHover(focus)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(focus)}
      onBlur={() => onHover(null)}
    >
      <span class="row-sample">
        {kind !== null && <FlowSample kind={kind} state={state.state} width={34} band={false} />}
      </span>
      <span class="row-words">
        <span class="row-name">
          {tieWords(atlas, relationship, messages, { ...on, state, within: of })}
        </span>
        <span class="row-end">{messages.text(stage)}</span>
      </span>
    </button>
  );
}

/** What a party is, with its focus; null where it is in no table. */
function focusOfParty(atlas: Atlas, party: Party): Focus | null {
  if (atlas.facilities.has(party as FacilityId)) {
    return { kind: 'facility', id: party as FacilityId };
  }
  if (atlas.organisations.has(party as OrganisationId)) {
    return { kind: 'organisation', id: party as OrganisationId };
  }
  return atlas.markets.has(party as MarketId) ? { kind: 'market', id: party as MarketId } : null;
}

function kindWords(atlas: Atlas, focus: Focus, messages: PanelMessages): string {
  switch (focus.kind) {
    case 'facility':
      return messages.text(`facility.${atlas.facilities.get(focus.id)?.kind ?? 'assembly'}`);
    case 'organisation':
      return messages.text(`organisation.${atlas.organisations.get(focus.id)?.kind ?? 'brand'}`);
    case 'market':
      return messages.text(`market.${atlas.markets.get(focus.id)?.kind ?? 'country'}`);
    case 'relationship':
    case 'flow':
      return '';
  }
}

/** A row that leads to an organisation, facility or market; `said` is said instead of its kind. */
export function PartyRow({ party, said }: { party: Party; said: string | null }) {
  const { atlas, dispatch, messages, onHover } = usePanelShell();
  const { to, known } = useMoment();
  const focus = focusOfParty(atlas, party);
  if (focus === null) return null;
  const facility = atlas.facilities.get(party as FacilityId);
  const name =
    facility === undefined
      ? partyName(atlas, party)
      : facilityName(facility, placeOf(atlas, facility, to, known), messages);
  return (
    <li class="tie">
      <button
        type="button"
        class="row"
        onClick={() => dispatch(focusOn(focus), 'push')}
        onPointerEnter={() => onHover(focus)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => onHover(focus)}
        onBlur={() => onHover(null)}
      >
        <span class="row-words">
          <span class="row-name">{name}</span>
          <span class="row-end">{said ?? kindWords(atlas, focus, messages)}</span>
        </span>
      </button>
    </li>
  );
}
