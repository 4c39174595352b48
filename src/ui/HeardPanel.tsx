import type { Atlas } from '../core/model/atlas.ts';
import type { ThingId } from '../core/model/id.ts';
import { isHeardOf } from '../core/selection/heardOf.ts';
import { knowLatest } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import { FocusPanel } from './FocusPanel.tsx';
import { drawnBy } from './flowOf.ts';
import { PanelHead } from './PanelHead.tsx';
import { kindWords } from './partyKind.ts';
import { thingName } from './thingName.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** What is in focus, if it had been heard of by the day whose knowledge is shown. */
export function HeardPanel({ focus }: { focus: Focus }) {
  const { atlas } = usePanelShell();
  const { known } = useMoment();
  const thing = thingOf(atlas, focus);
  const isUnheard =
    thing !== null &&
    known < atlas.latest &&
    !isHeardOf(atlas, thing, known) &&
    isHeardOf(atlas, thing, atlas.latest);
  return isUnheard ? <UnheardPanel thing={thing} /> : <FocusPanel focus={focus} />;
}

function thingOf(atlas: Atlas, focus: Focus): ThingId | null {
  return focus.kind === 'flow' ? (drawnBy(atlas, focus.id)?.relationship.id ?? null) : focus.id;
}

function UnheardPanel({ thing }: { thing: ThingId }) {
  const { atlas, dispatch, messages } = usePanelShell();
  const { to, known } = useMoment();
  return (
    <>
      <PanelHead
        eyebrow={kindWords(atlas, thing, messages)}
        title={thingName(atlas, thing, { to, known: atlas.latest }, messages)}
      />
      <p class="panel-wash">{messages.text('panel.unheard', { date: messages.date(known) })}</p>
      <button type="button" class="link-button" onClick={() => dispatch(knowLatest(), 'push')}>
        {messages.text('panel.unheard.latest')}
      </button>
    </>
  );
}
