import { MapLibreMap, restoreNow, setNow } from 'maplibre-gl';
import { mount } from '../../src/app/mount.ts';
import { parseAtlas } from '../../src/core/dataset/parseAtlas.ts';
import { createLiveMap } from '../../src/map/liveMap.ts';
import { light } from '../../src/render/palette.ts';

export interface PanHarness {
  /** The whole atlas, as large as the page. */
  mount(): void;
  /** MapLibre with our ground and nothing over it, in a box of this size. */
  openAlone(width: number, height: number): Promise<void>;
  /** Flies over 70 degrees and back again, as at 60 frames a second; answers how many MapLibre drew. */
  pan(milliseconds: number): Promise<number>;
}

declare global {
  interface Window {
    pan: PanHarness;
  }
}

/** Drawing in software would be measured instead of the atlas: the calls go nowhere. */
for (const name of ['drawElements', 'drawArrays', 'clear'] as const) {
  Object.defineProperty(WebGL2RenderingContext.prototype, name, { value: () => undefined });
}

const maps = new Set<MapLibreMap>();
const lastMap = (): MapLibreMap | undefined => [...maps].at(-1);
const on = MapLibreMap.prototype.on as (...words: unknown[]) => unknown;
Object.defineProperty(MapLibreMap.prototype, 'on', {
  value(this: MapLibreMap, ...words: unknown[]) {
    maps.add(this);
    return on.apply(this, words);
  },
});

const nothing = () => undefined;
const camera = { lon: 120, lat: 20, zoom: 2, bearing: 0 };

function boxOf(width: string, height: string): HTMLElement {
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.style.width = width;
  box.style.height = height;
  document.body.append(box);
  return box;
}

const flight = (to: number, duration: number): Promise<void> =>
  new Promise((fulfil) => {
    const map = lastMap();
    map?.once('moveend', () => fulfil());
    map?.easeTo({ center: [to, 20], zoom: 2.2, duration, easing: (part) => part });
  });

/**
 * MapLibre's clock goes on by a sixtieth of a second a frame: a machine that paints in software
 * reaches ten frames a second, and each would fly six times as far as on a reader's screen.
 */
function runClock(): () => void {
  let [now, isRunning] = [0, true];
  const tick = () => {
    if (!isRunning) return;
    now += 1000 / 60;
    setNow(now);
    requestAnimationFrame(tick);
  };
  tick();
  return () => {
    isRunning = false;
    restoreNow();
  };
}

window.pan = {
  mount: () => void mount(boxOf('100vw', '100vh'), { address: 'ignore' }),
  async openAlone(width, height) {
    const parsed = parseAtlas(await (await fetch('data/atlas.json')).text());
    if (!parsed.ok) throw new Error('The atlas cannot be read.');
    await createLiveMap({
      container: boxOf(`${width}px`, `${height}px`),
      atlas: parsed.value,
      basemapUrl: (cut, detail) => new URL(`basemap/${cut}-${detail}.json`, location.href).href,
      camera,
      projection: 'flat',
      palette: light,
      viewport: { width, height },
      events: { onMove: nothing, onMoveEnd: nothing, onIdle: nothing, onLost: nothing },
      signal: new AbortController().signal,
      reducedMotion: false,
      words: { map: 'Map' },
    });
  },
  async pan(milliseconds) {
    const map = lastMap();
    map?.jumpTo({ center: [70, 20], zoom: 2 });
    let frames = 0;
    const count = () => {
      frames += 1;
    };
    const stopClock = runClock();
    map?.on('render', count);
    await flight(140, milliseconds / 2);
    await flight(70, milliseconds / 2);
    map?.off('render', count);
    stopClock();
    return frames;
  },
};
