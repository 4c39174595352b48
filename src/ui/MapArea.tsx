import { useLayoutEffect, useRef } from 'preact/hooks';
import { KnownBadge } from './KnownBadge.tsx';
import { keyPlaceIn } from './keyPlace.ts';
import { LegendScales } from './Legend.tsx';
import { MapControls, ScaleBar } from './MapControls.tsx';
import { CornerKey, KeyButton, MapFoot } from './MapKey.tsx';
import { MapProblem, MapStatusLine } from './MapNotice.tsx';
import { Sentence } from './Sentence.tsx';
import { useShell, useView } from './shellContext.ts';
import type { PanelPartsState } from './usePanelParts.ts';
import { useSize } from './useSize.ts';
import { useStore } from './useStore.ts';
import { ProjectionChoice, TabChoice } from './ViewSwitches.tsx';

/** The map with what stands in its corners. */
export function MapArea({ parts }: { parts: PanelPartsState }) {
  const { room, status } = useShell();
  const near = useStore(status, (map) => map.near);
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  const tab = useView((view) => view.tab);
  const key = keyPlaceIn(room, tab, size);
  const isRoomy = room === 'desk' || room === 'sheet';
  return (
    <main class={near ? 'map-area near' : 'map-area'} ref={area}>
      <MapSlot />
      <MapStatusLine />
      <MapProblem />
      <div class="map-corner corner-top-start">
        <KnownBadge />
        {room === 'desk' && tab !== 'promises' && (
          <Sentence floating={near || key === 'button'} parts={parts} />
        )}
      </div>
      {isRoomy && (
        <div class="map-corner corner-top-end">
          <TabChoice />
          <ProjectionChoice />
        </div>
      )}
      <div class="map-corner corner-bottom-start">
        {key === 'corner' && <CornerKey near={near} width={size.width} />}
        {key === 'button' && <KeyButton width={size.width} />}
      </div>
      <div class="map-corner corner-bottom-end">
        <div class="map-tools">
          <ScaleBar />
          <MapControls />
        </div>
        {key === 'corner' && !near && <LegendScales boxWidth={size.width} sample={34} />}
        {isRoomy && !near && <MapFoot />}
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
