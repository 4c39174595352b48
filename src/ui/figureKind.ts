import type { Claim } from '../core/model/claim.ts';
import type { Messages } from '../messages/messages.ts';

/** What kind of figure stands there (target, capacity, estimate …); null for a plain statement. */
export function figureKind(claim: Claim, messages: Messages): string | null {
  const production = claim.property === 'capacity' || claim.property === 'output';
  if (claim.modality === 'planned' && production) return messages.text('modality.target');
  if (claim.modality !== 'asserted') return messages.text(`modality.${claim.modality}`);
  return claim.property === 'capacity' ? messages.text('modality.capacity') : null;
}
