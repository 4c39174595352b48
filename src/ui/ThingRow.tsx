import type { Day } from '../core/model/day.ts';
import type { ThingId } from '../core/model/id.ts';
import { focusOn } from '../core/view/transitions.ts';
import { focusOfThing } from './focusOfThing.ts';
import { thingName } from './thingName.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface ThingRowProps {
  readonly thing: ThingId;
  /** The day by whose knowledge the thing is named. */
  readonly known: Day;
  readonly end: string;
}

/** A row that names a thing, says `end` of it, and leads to it. */
export function ThingRow({ thing, known, end }: ThingRowProps) {
  const { atlas, dispatch, messages, onHover } = usePanelShell();
  const { to } = useMoment();
  const focus = focusOfThing(atlas, thing);
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
          <span class="row-name">{thingName(atlas, thing, { to, known }, messages)}</span>
          <span class="row-end">{end}</span>
        </span>
      </button>
    </li>
  );
}
