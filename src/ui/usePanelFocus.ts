import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Focus } from '../core/view/view.ts';

/**
 * Moves the keyboard's focus into the panel when something opens, and back to where it came from when
 * it closes. What a link opens on arrival takes no focus. `isFilled` says that the panel has its inside.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  focus: Focus | null,
  isFilled: boolean,
): void {
  const origin = useRef<HTMLElement | null>(null);
  const shown = useRef<Focus | null>(focus);
  const isDue = useRef(false);
  // Read before the panel is drawn: whoever opened it still has the focus then.
  if (focus !== null && shown.current === null) origin.current = focusedElement();
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = focus;
    if (before?.kind !== focus?.kind || before?.id !== focus?.id) isDue.current = true;
    if (!isDue.current || (focus !== null && !isFilled)) return;
    isDue.current = false;
    const next =
      focus === null
        ? origin.current
        : (panel.current?.querySelector<HTMLElement>('.panel-title') ?? null);
    if (next?.isConnected === true) next.focus({ preventScroll: true });
  }, [focus, isFilled, panel]);
}

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement || activeElement instanceof SVGElement
    ? (activeElement as HTMLElement)
    : null;
}
