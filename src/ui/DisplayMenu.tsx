import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { useShell, useView } from './shellContext.ts';
import { useLoadedParts } from './usePanelParts.ts';

/** How the atlas looks, and what can be taken away from it. What the card holds loads with the panel. */
export function DisplayMenu() {
  const { messages, room } = useShell();
  const theme = useView((view) => view.theme);
  const isSmall = room === 'phone' || room === 'strip';
  const themeName = messages.text(theme === 'auto' ? 'display.title' : `theme.${theme}`);
  return (
    <Disclosure
      name={messages.text('display.title')}
      buttonClass="top-button"
      cardClass="disclosure-card"
      button={
        <>
          <Icon name="sun" size={isSmall ? 20 : 16} />
          {!isSmall && <span>{themeName}</span>}
        </>
      }
    >
      {(close) => <DisplayCard onAsk={close} />}
    </Disclosure>
  );
}

function DisplayCard({ onAsk }: { onAsk: () => void }) {
  const { messages } = useShell();
  const parts = useLoadedParts(true);
  return typeof parts === 'object' ? (
    <parts.DisplayChoice onAsk={onAsk} />
  ) : (
    <p>{messages.text(`panel.${parts}`)}</p>
  );
}
