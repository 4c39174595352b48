import type { FlowKind } from '../core/model/flow.ts';
import type { ClaimId, OrganisationId } from '../core/model/id.ts';
import type { FacilityKind } from '../core/model/thing.ts';

/** What stands under one heading of the list. */
export type ListGroupKey =
  | FacilityKind
  | `flow-${FlowKind}`
  | 'markets'
  | 'unmapped'
  | 'organisations';

/** Where a sentence can be checked: the claim it stands on, whose panel, or the list of what it counts. */
export type Receipt =
  | { readonly at: 'claim'; readonly claim: ClaimId }
  | { readonly at: 'brand'; readonly brand: OrganisationId }
  | { readonly at: 'list'; readonly group: ListGroupKey | null };

export interface SentencePart {
  readonly words: string;
  readonly receipt: Receipt;
}
