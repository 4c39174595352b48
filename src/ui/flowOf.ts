import type { Atlas } from '../core/model/atlas.ts';
import { type FlowKind, flowKinds } from '../core/model/flow.ts';
import type { FlowId, RelationshipId } from '../core/model/id.ts';
import type { Relationship } from '../core/model/thing.ts';

/** The relationship that a flow draws, and as what, whether or not it is there now. */
export function drawnBy(
  atlas: Atlas,
  flow: FlowId,
): { readonly kind: FlowKind; readonly relationship: Relationship } | null {
  const kind = flowKinds.find((one) => flow.startsWith(`${one}-`));
  if (kind === undefined) return null;
  const relationship = atlas.relationships.get(flow.slice(kind.length + 1) as RelationshipId);
  return relationship === undefined ? null : { kind, relationship };
}

/** How a relationship is drawn in words and samples where no flow is asked for; null for no line. */
export function mainFlowKind({ kind }: Relationship): FlowKind | null {
  switch (kind) {
    case 'makes_for':
      return 'production';
    case 'supplies':
      return 'supply';
    case 'exports_to':
      return 'export';
    case 'sells_in':
      return 'entry';
    case 'trade':
      return 'trade';
    case 'owns':
    case 'distributes_for':
      return null;
  }
}
