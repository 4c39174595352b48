import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Focus } from '../core/view/view.ts';
import { useShell } from './shellContext.ts';

/**
 * Moves the keyboard's focus into the panel when something opens, and back to where it came from when
 * it closes. What a link opens on arrival takes no focus.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, focus: Focus | null): void {
  const { store } = useShell();
  const origin = useRef<HTMLElement | null>(null);
  const shown = useRef<Focus | null>(focus);
  // Read before the panel is drawn: whoever opened it still has the focus then.
  const page = panel.current?.ownerDocument ?? globalThis.document;
  if (focus !== null && shown.current === null && page.activeElement instanceof HTMLElement) {
    origin.current = page.activeElement;
  }
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = focus;
    if (before?.kind === focus?.kind && before?.id === focus?.id) return;
    if (focus !== null) {
      panel.current?.querySelector<HTMLElement>('.panel-title')?.focus({ preventScroll: true });
    } else if (origin.current?.isConnected === true) {
      origin.current.focus({ preventScroll: true });
    }
  }, [focus, panel, store]);
}
