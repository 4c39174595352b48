import { type ComponentChildren, toChildArray } from 'preact';
import type { Atlas } from '../core/model/atlas.ts';
import type { FlowId, ThingId } from '../core/model/id.ts';
import { quantityOf } from '../core/selection/quantityOf.ts';
import { type TieAt, tiesOf } from '../core/selection/tiesOf.ts';
import type { Moment } from '../core/time/moment.ts';
import { focusOn } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import { FiguresOf } from './ClaimGroups.tsx';
import { mainFlowKind } from './flowOf.ts';
import { homeTieWords } from './homeTieWords.ts';
import { LastWord } from './LastWord.tsx';
import { periodWords } from './periodWords.ts';
import { datedState } from './rowState.ts';
import { FlowSample } from './Sample.tsx';
import { SeriesOf } from './SeriesOf.tsx';
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
  const ties = tiesOf(atlas, of, moment);
  const isNone = ties.length === 0 && toChildArray(children).length === 0;
  return (
    <section class="ties">
      <h3>{messages.text('panel.ties')}</h3>
      <ul>
        {ties.map((tie) => (
          <li class="tie" key={idOf(tie)}>
            <TieRow tie={tie} of={of} moment={moment} />
            {/* How much of what is made stays in the country is another figure than how much is made. */}
            {withFigures && tie.home === null && tie.lastFigure === null && (
              <div class="tie-claims">
                {tie.relationship.viaFacility === of && <LastWord of={tie.relationship.id} />}
                <FiguresOf
                  thing={tie.relationship.id}
                  product={tie.relationship.product}
                  level="h4"
                />
                {tie.relationship.viaFacility === of && (
                  <SeriesOf thing={tie.relationship.id} product={tie.relationship.product} isPart />
                )}
              </div>
            )}
          </li>
        ))}
        {children}
      </ul>
      {isNone && <p class="panel-note">{messages.text('panel.no_ties')}</p>}
    </section>
  );
}

const idOf = ({ relationship, home }: TieAt): string =>
  home === null ? relationship.id : `domestic-${relationship.id}`;

function focusOf({ relationship, home }: TieAt): Focus {
  return home === null
    ? { kind: 'relationship', id: relationship.id }
    : { kind: 'flow', id: `domestic-${relationship.id}` as FlowId };
}

/** Whether the line is drawn as a pale band: a capacity or a target, nothing counted. */
function isBand(atlas: Atlas, { relationship, home }: TieAt, moment: Moment): boolean {
  return home === null && quantityOf(atlas, relationship, moment)?.counted === false;
}

interface TieRowProps {
  readonly tie: TieAt;
  readonly of: ThingId;
  readonly moment: Moment;
}

function TieRow({ tie, of, moment }: TieRowProps) {
  const { atlas, dispatch, messages, onHover } = usePanelShell();
  const { relationship, state, home } = tie;
  const focus = focusOf(tie);
  const kind = home === null ? mainFlowKind(relationship) : 'domestic';
  const on = { day: moment.to, known: moment.known, state, within: of };
  return (
    <button
      type="button"
      class={tie.lastFigure === null ? 'row' : 'row older'}
      onClick={() => dispatch(focusOn(focus), 'push')}
      onPointerEnter={() => onHover(focus)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(focus)}
      onBlur={() => onHover(null)}
    >
      <span class="row-sample">
        {kind !== null && (
          <FlowSample
            kind={kind}
            state={state.state}
            width={34}
            band={isBand(atlas, tie, moment)}
          />
        )}
      </span>
      <span class="row-words">
        <span class="row-name">
          {home === null
            ? tieWords(atlas, relationship, messages, on)
            : homeTieWords(atlas, relationship, home, messages, on)}
        </span>
        <span class="row-end">
          {tie.lastFigure === null
            ? datedState(atlas, state, messages)
            : messages.text('panel.last_figure', {
                period: periodWords(tie.lastFigure.validText, messages, 'short'),
              })}
        </span>
      </span>
    </button>
  );
}
