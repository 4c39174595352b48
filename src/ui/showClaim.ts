import type { ClaimId } from '../core/model/id.ts';

/** Marks the card or row of a claim in the panel. */
const claimAttribute = 'data-claim';

/**
 * Brings the card of a claim into sight within `root`, unfolding what hides it, and gives it the
 * keyboard's focus. False where it has no card there.
 */
export function showClaim(root: Element, claim: ClaimId): boolean {
  const card = root.querySelector<HTMLElement>(`[${claimAttribute}="${CSS.escape(claim)}"]`);
  if (card === null) return false;
  for (let fold = card.closest('details'); fold !== null; fold = outer(fold)) fold.open = true;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  return true;
}

const outer = (fold: HTMLDetailsElement): HTMLDetailsElement | null =>
  fold.parentElement?.closest('details') ?? null;
