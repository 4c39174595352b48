/**
 * Follows one media query.
 *
 * @param changed is called at once with the present answer, then on every change.
 */
export function watchMedia(
  query: string,
  changed: (matches: boolean) => void,
  signal: AbortSignal,
): void {
  const list = window.matchMedia(query);
  changed(list.matches);
  list.addEventListener('change', () => changed(list.matches), { signal });
}
