import type { Party } from '../core/model/thing.ts';
import { focusOn } from '../core/view/transitions.ts';
import { focusOfThing } from './focusOfThing.ts';
import { kindWords } from './partyKind.ts';
import { thingName } from './thingName.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

/** A row that leads to an organisation, facility or market; `said` is said instead of its kind. */
export function PartyRow({ party, said }: { party: Party; said: string | null }) {
  const { atlas, dispatch, messages, onHover } = usePanelShell();
  const moment = useMoment();
  const focus = focusOfThing(atlas, party);
  if (focus === null) return null;
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
          <span class="row-name">{thingName(atlas, party, moment, messages)}</span>
          <span class="row-end">{said ?? kindWords(atlas, party, messages)}</span>
        </span>
      </button>
    </li>
  );
}
