import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { LoadedParts } from './LoadedParts.tsx';
import { useShell, useView } from './shellContext.ts';

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
      {(close) => (
        <LoadedParts>{({ DisplayChoice }) => <DisplayChoice onAsk={close} />}</LoadedParts>
      )}
    </Disclosure>
  );
}
