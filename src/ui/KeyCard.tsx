import { Icon } from './Icon.tsx';
import { type KeyProps, LegendRows } from './Legend.tsx';
import { MapFoot } from './MapNotice.tsx';
import { usePanelShell } from './usePanelShell.ts';

/** All of the key, for who asks for it. */
export function KeyCard(props: KeyProps & { readonly onClose: () => void }) {
  const { messages } = usePanelShell();
  return (
    <>
      <header>
        <h2>{messages.text('key.title')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={messages.text('key.close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="legend">
        <LegendRows {...props} sample={40} />
        <MapFoot />
      </div>
    </>
  );
}
