import type { ListGroupKey } from './sentencePart.ts';

/** Brings a group of the list to its top, and gives its heading the keyboard's focus. */
export function showGroup(root: Element, group: ListGroupKey): void {
  const heading = root.querySelector<HTMLElement>(`[data-group="${group}"] > :is(h3, h4)`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
