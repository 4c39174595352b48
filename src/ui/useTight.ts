import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LegendContent } from './legendContent.ts';
import { useShell } from './shellContext.ts';
import { useStore } from './useStore.ts';

/** Between what stands in two corners, and beside it, px. */
const air = 50;

/**
 * Whether what stands in the lower corners of a map `width` px wide has met, once it is all there: then
 * the map counts as tight until its width changes, so that nothing jumps while time moves.
 */
export function useTight(
  map: RefObject<HTMLElement | null>,
  width: number,
  content: LegendContent | null,
): boolean {
  const { status } = useShell();
  // Before its font has come a text may be wider; once it has, it has.
  const wasComplete = useRef(false);
  const isComplete = useStore(status, ({ phase }) => {
    wasComplete.current ||= phase === 'ready' || phase === 'still';
    return wasComplete.current;
  });
  const [tight, setTight] = useState(0);
  // After the page is laid out: to have it do so for this alone is dear in a step of time.
  useEffect(() => {
    const { current } = map;
    if (current === null || !isComplete) return;
    const corners = current.querySelectorAll<HTMLElement>('.key-corner');
    const taken = [...corners].reduce((sum, corner) => sum + corner.offsetWidth, air);
    // The page may already have another width than the one that was measured last.
    if (taken > current.clientWidth) setTight(current.clientWidth);
  }, [map, width, content, isComplete]);
  return width > 0 && tight === width;
}
