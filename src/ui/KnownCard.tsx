import type { KnownChoiceProps } from './KnownChoice.tsx';
import { useShell } from './shellContext.ts';
import { useLoadedParts } from './usePanelParts.ts';

/** What the card holds loads with the panel: nobody needs it for the first picture. */
export function KnownCard(props: KnownChoiceProps) {
  const { messages } = useShell();
  const parts = useLoadedParts(true);
  return typeof parts === 'object' ? (
    <parts.KnownChoice {...props} />
  ) : (
    <p>{messages.text(`panel.${parts}`)}</p>
  );
}
