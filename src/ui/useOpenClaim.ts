import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ClaimId } from '../core/model/id.ts';
import { focusOn } from '../core/view/transitions.ts';
import { focusOfThing } from './focusOfThing.ts';
import { useShell } from './shellContext.ts';
import { showClaim } from './showClaim.ts';

/**
 * Leads to a claim from anywhere: to its card where that is in the panel that `from` stands in, else
 * to the panel of the thing that it is about.
 */
export function useOpenClaim(): (claim: ClaimId, from?: Element | null) => void {
  const { atlas, dispatch, asked } = useShell();
  return (claim, from = null) => {
    const panel = from?.closest('.panel-body') ?? null;
    if (panel !== null && showClaim(panel, claim)) return;
    const about = atlas.claims.get(claim)?.about;
    const focus = about === undefined ? null : focusOfThing(atlas, about);
    if (focus === null) return;
    asked.current = claim;
    dispatch(focusOn(focus), 'push');
  };
}

/** Brings the claim that was asked for into sight, once the panel that holds it has opened. */
export function useAskedClaim(inside: RefObject<Element | null>): void {
  const { asked } = useShell();
  // After the panel's title has had the focus.
  useEffect(() => {
    const claim = asked.current;
    const panel = inside.current?.closest('.panel-body') ?? null;
    if (claim === null || panel === null) return;
    asked.current = null;
    showClaim(panel, claim);
  });
}
