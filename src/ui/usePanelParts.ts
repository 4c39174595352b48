import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type PanelParts = typeof import('./panelParts.ts');

let loaded: PanelParts | null = null;

/** Loads what comes with the panel, once; rejects where it cannot be had. */
export async function loadPanelParts(): Promise<PanelParts> {
  loaded = await import('./panelParts.ts');
  return loaded;
}

export type PanelPartsState = PanelParts | 'loading' | 'failed';

/**
 * The inside of the panel: loaded when it is wanted, or as soon as the reader touches `root`, so that
 * it is there by the time they open something.
 */
export function usePanelParts(
  wanted: boolean,
  root: RefObject<HTMLElement | null>,
): PanelPartsState {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const touch = () => setTouched(true);
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) current.addEventListener(sign, touch, { once: true });
    return () => {
      for (const sign of signs) current.removeEventListener(sign, touch);
    };
  }, [root]);
  // A failed load is tried again when the panel is wanted the next time.
  return useLoadedParts(wanted || isTouched, wanted);
}

/** The same for a part elsewhere, loaded once `isDue`; tried anew when `again` changes. */
export function useLoadedParts(isDue: boolean, again = isDue): PanelPartsState {
  const [state, setState] = useState<PanelPartsState>(loaded ?? 'loading');
  useEffect(() => {
    if (!isDue || typeof state === 'object') return;
    let isGone = false;
    loadPanelParts().then(
      (parts) => {
        if (!isGone) setState(parts);
      },
      () => {
        if (!isGone) setState('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, [isDue, again]);
  return state;
}
