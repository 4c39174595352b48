import { flowLength } from '../core/geometry/flowLength.ts';
import type { FlowKind } from '../core/model/flow.ts';
import type { Relationship } from '../core/model/thing.ts';
import { draftsOf, endOn } from '../core/selection/flowDraft.ts';
import { mainFlowKind } from './flowOf.ts';
import { useMoment } from './useMoment.ts';
import { usePanelShell } from './usePanelShell.ts';

interface LengthOfProps {
  readonly relationship: Relationship;
  /** The flow that is in focus; null for the relationship as such. */
  readonly kind: FlowKind | null;
}

/** How far it is from one end of a flow to the other; nothing where one of them has no place. */
export function LengthOf({ relationship, kind }: LengthOfProps) {
  const { atlas, messages } = usePanelShell();
  const { to: day, known } = useMoment();
  const drawn = kind ?? mainFlowKind(relationship);
  // Phones for the plant's own country end wherever they are sold.
  const draft = draftsOf(atlas, relationship).find((one) => one.kind === drawn);
  if (draft === undefined || drawn === 'domestic') return null;
  const found = flowLength(
    atlas,
    endOn(atlas, draft.from, day, known),
    endOn(atlas, draft.to, day, known),
  );
  if (found === null) return null;
  return <p class="panel-place">{messages.text('flow.length', { ...found })}</p>;
}
