/**
 * Tells when the slot or a corner with furniture has another size: before the page is painted, and so in
 * the same frame. A corner that comes later comes with another size of the slot.
 */
export function watchRoom(slot: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const area = slot.parentElement ?? slot;
  const sizes = new ResizeObserver(changed);
  for (const piece of area.children) sizes.observe(piece);
  signal.addEventListener('abort', () => sizes.disconnect());
}
