import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PanelPlace {
  /** The whole page of the atlas. */
  readonly root: RefObject<HTMLElement | null>;
  readonly panel: RefObject<HTMLElement | null>;
}

/**
 * Moves the keyboard's focus into the panel when something opens, and back to where it came from when
 * it closes: where that is gone, or a link had opened it, to its row in the list or to the map. What a
 * link opens on arrival takes no focus. `opened` says what is open, `isFilled` says that the panel has
 * its inside.
 */
export function usePanelFocus(
  { root, panel }: PanelPlace,
  opened: string | null,
  isFilled: boolean,
): void {
  const origin = useRef<HTMLElement | null>(null);
  const row = useRef<HTMLElement | null>(null);
  const shown = useRef<string | null>(opened);
  const isDue = useRef(false);
  // Read before the panel is drawn: whoever opened it still has the focus then, and its row is marked.
  if (opened !== null && shown.current === null) origin.current = focusedElement();
  if (opened === null && shown.current !== null) {
    row.current = panel.current?.querySelector<HTMLElement>('[aria-current="true"]') ?? null;
  }
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = opened;
    if (before !== opened) isDue.current = true;
    if (!isDue.current || (opened !== null && !isFilled)) return;
    isDue.current = false;
    if (opened !== null) {
      panel.current?.querySelector<HTMLElement>('.panel-title')?.focus({ preventScroll: true });
      return;
    }
    const map = root.current?.querySelector<HTMLElement>('.map-slot [tabindex="0"]') ?? null;
    for (const next of [origin.current, row.current, map]) {
      if (next?.isConnected !== true) continue;
      next.focus({ preventScroll: true });
      // What cannot be seen any more takes no focus.
      if (focusedElement() === next) break;
    }
  }, [opened, isFilled, panel, root]);
}

/** What has the keyboard's focus; null where the whole page has it, as when what had it is gone. */
function focusedElement(): HTMLElement | null {
  const { activeElement, body } = document;
  const isOne = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
  return isOne && activeElement !== body ? (activeElement as HTMLElement) : null;
}
