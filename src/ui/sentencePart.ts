import type { ClaimId, OrganisationId } from '../core/model/id.ts';

/** Where a sentence can be checked: the claim it stands on, whose panel, or the list of what it counts. */
export type Receipt =
  | { readonly at: 'claim'; readonly claim: ClaimId }
  | { readonly at: 'brand'; readonly brand: OrganisationId }
  | { readonly at: 'list' };

export interface SentencePart {
  readonly words: string;
  readonly receipt: Receipt;
}
