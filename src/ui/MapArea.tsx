import { useLayoutEffect, useRef } from 'preact/hooks';
import { KnownBadge } from './KnownBadge.tsx';
import { keyPlaceIn, leastHeight } from './keyPlace.ts';
import { LegendKinds, LegendScales } from './Legend.tsx';
import { MapControls, ScaleBar } from './MapControls.tsx';
import { CardKey, KeyButton, StripKey } from './MapKey.tsx';
import { MapFoot, MapProblem, MapStatusLine } from './MapNotice.tsx';
import { Sentence } from './Sentence.tsx';
import { useShell, useView } from './shellContext.ts';
import type { PanelPartsState } from './usePanelParts.ts';
import { useSize } from './useSize.ts';
import { useStore } from './useStore.ts';
import { useTight } from './useTight.ts';
import { ViewSwitches } from './ViewSwitches.tsx';

/** The map with what stands in its corners, and its key where that stands. */
export function MapArea({ parts }: { parts: PanelPartsState }) {
  const { room, status } = useShell();
  const near = useStore(status, (map) => map.near);
  const content = useStore(status, (map) => map.legend);
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  const tab = useView((view) => view.tab);
  const projection = useView((view) => view.projection);
  const isTight = useTight(area, size.width, content);
  const key = keyPlaceIn(room, projection, size, isTight);
  const isFree = key === 'corner' && !near;
  const keyProps = { content, boxWidth: size.width };
  return (
    <>
      {key === 'row' && <StripKey {...keyProps} />}
      <main class={`map-area ${near ? 'near' : projection}`} ref={area}>
        <MapSlot />
        <MapStatusLine />
        <MapProblem />
        <div class="map-corner corner-top-start">
          {room !== 'desk' && <KnownBadge />}
          {room === 'desk' && tab !== 'promises' && (
            <Sentence floating={near || size.height < leastHeight} parts={parts} />
          )}
        </div>
        <div class="map-corner corner-top-end">
          {room === 'desk' && <ViewSwitches />}
          {isFree && <MapFoot />}
        </div>
        <div class="map-corner corner-bottom-start key-corner">
          {isFree && content && <LegendKinds content={content} sample={32} />}
          {key === 'corner' && near && <CardKey {...keyProps} />}
          {key === 'button' && <KeyButton {...keyProps} />}
        </div>
        <div class="map-corner corner-bottom-end key-corner">
          <div class="map-tools">
            <ScaleBar />
            <MapControls />
          </div>
          {isFree && content && <LegendScales {...keyProps} content={content} sample={32} />}
          {!isFree && (room === 'desk' || room === 'sheet') && <MapFoot />}
        </div>
      </main>
    </>
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
