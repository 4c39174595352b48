import type { ComponentChildren } from 'preact';
import { useShell } from './shellContext.ts';
import { type PanelParts, useLoadedParts } from './usePanelParts.ts';

/** The inside of a card that loads with the panel; until then it says so. */
export function LoadedParts({ children }: { children: (parts: PanelParts) => ComponentChildren }) {
  const { messages } = useShell();
  const parts = useLoadedParts(true);
  return typeof parts === 'object' ? children(parts) : <p>{messages.text(`panel.${parts}`)}</p>;
}
