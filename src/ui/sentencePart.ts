import type { FlowKind } from '../core/model/flow.ts';
import type { ClaimId, OrganisationId } from '../core/model/id.ts';
import type { StateAt } from '../core/model/state.ts';
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

export const inList: Receipt = { at: 'list', group: null };

export const inGroup = (group: ListGroupKey): Receipt => ({ at: 'list', group });

export const ofBrand = (brand: OrganisationId): Receipt => ({ at: 'brand', brand });

/** Where the state of a thing can be checked. */
export const receiptOf = (state: StateAt | null): Receipt =>
  state?.claim ? { at: 'claim', claim: state.claim } : inList;
