import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the keyboard's focus into the panel when something opens, and back to where it came from when
 * it closes. What a link opens on arrival takes no focus. `opened` says what is open, `isFilled` says that the panel has its inside.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  opened: string | null,
  isFilled: boolean,
): void {
  const origin = useRef<HTMLElement | null>(null);
  const shown = useRef<string | null>(opened);
  const isDue = useRef(false);
  // Read before the panel is drawn: whoever opened it still has the focus then.
  if (opened !== null && shown.current === null) origin.current = focusedElement();
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = opened;
    if (before !== opened) isDue.current = true;
    if (!isDue.current || (opened !== null && !isFilled)) return;
    isDue.current = false;
    const next =
      opened === null
        ? origin.current
        : (panel.current?.querySelector<HTMLElement>('.panel-title') ?? null);
    if (next?.isConnected === true) next.focus({ preventScroll: true });
  }, [opened, isFilled, panel]);
}

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement || activeElement instanceof SVGElement
    ? (activeElement as HTMLElement)
    : null;
}
