import { useLayoutEffect, useRef } from 'preact/hooks';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { KnownBadge } from './KnownBadge.tsx';
import { LegendKinds, LegendScales } from './Legend.tsx';
import { MapControls, ScaleBar } from './MapControls.tsx';
import { MapNotice, MapProblem, MapStatusLine } from './MapNotice.tsx';
import { Sentence } from './Sentence.tsx';
import { useShell } from './shellContext.ts';
import type { PanelPartsState } from './usePanelParts.ts';
import { useStore } from './useStore.ts';
import { useWidth } from './useWidth.ts';
import { ProjectionChoice, TabChoice } from './ViewSwitches.tsx';

/** The map with what stands in its corners. */
export function MapArea({ parts }: { parts: PanelPartsState }) {
  const { room, status } = useShell();
  const near = useStore(status, (map) => map.near);
  const area = useRef<HTMLElement>(null);
  const width = useWidth(area);
  const isRoomy = room === 'desk' || room === 'sheet';
  return (
    <main class={near ? 'map-area near' : 'map-area'} ref={area}>
      <MapSlot />
      <MapStatusLine />
      <MapProblem />
      <div class="map-corner corner-top-start">
        <KnownBadge />
        {room === 'desk' && <Sentence floating={near} parts={parts} />}
      </div>
      {isRoomy && (
        <div class="map-corner corner-top-end">
          <TabChoice />
          <ProjectionChoice />
        </div>
      )}
      <div class="map-corner corner-bottom-start">
        {isRoomy && <CornerLegend near={near} width={width} />}
        {room === 'phone' && <KeyButton width={width} />}
      </div>
      <div class="map-corner corner-bottom-end">
        <div class="map-tools">
          <ScaleBar />
          <MapControls />
        </div>
        {isRoomy && !near && (
          <>
            <LegendScales boxWidth={width} sample={34} />
            <MapFoot />
          </>
        )}
      </div>
    </main>
  );
}

/** The element that the map lives in: given away once, never touched again. */
function MapSlot() {
  const { mapSlot } = useShell();
  const slot = useRef<HTMLDivElement>(null);
  const give = useRef(mapSlot);
  useLayoutEffect(() => {
    if (slot.current !== null) give.current(slot.current);
  }, []);
  return <div class="map-slot" ref={slot} />;
}

function CornerLegend({ near, width }: { near: boolean; width: number }) {
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

/** Under the legend: whose ground and places the map stands on, and how it is drawn. */
function MapFoot() {
  return (
    <div class="map-foot">
      <MapNotice />
      <MapCredit />
    </div>
  );
}

/** The links to those who are named here stand at the end of the panel and the list. */
function MapCredit() {
  return <p class="map-notice">{useShell().messages.text('map.credit')}</p>;
}

/** On a phone the legend is one touch away. */
function KeyButton({ width }: { width: number }) {
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
            <MapCredit />
          </div>
        </>
      )}
    </Disclosure>
  );
}
