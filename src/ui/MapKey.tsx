import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { LegendKinds, LegendScales } from './Legend.tsx';
import { MapNotice } from './MapNotice.tsx';
import { useShell } from './shellContext.ts';

/** The key on the map: free in its corner, or a card where the map leaves no margin. */
export function CornerKey({ near, width }: { near: boolean; width: number }) {
  return (
    <div class={near ? 'legend card' : 'legend corner'}>
      <LegendKinds short={near} seenOnly={near} sample={near ? 34 : 40} />
      {near && (
        <>
          <LegendScales boxWidth={width} sample={34} />
          <MapFoot />
        </>
      )}
    </div>
  );
}

/**
 * Under the key: how the map is drawn, and whose ground and places it stands on. The links to those who
 * are named here stand at the end of the panel and the list.
 */
export function MapFoot() {
  return (
    <div class="map-foot">
      <MapNotice />
      <p class="map-notice">{useShell().messages.text('map.credit')}</p>
    </div>
  );
}

/** Where there is no room for it the key is one press away. */
export function KeyButton({ width }: { width: number }) {
  const { messages } = useShell();
  return (
    <Disclosure
      name={messages.text('key.open')}
      button={messages.text('key.open')}
      buttonClass="key-button floating"
      cardClass="key-card floating"
    >
      {(close) => (
        <>
          <header>
            <h2>{messages.text('key.title')}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={messages.text('key.close')}
              onClick={close}
            >
              <Icon name="close" />
            </button>
          </header>
          <div class="legend">
            <LegendKinds short={false} sample={40} />
            <LegendScales boxWidth={width} sample={40} />
            <MapFoot />
          </div>
        </>
      )}
    </Disclosure>
  );
}
