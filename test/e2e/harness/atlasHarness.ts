import { MapLibreMap } from 'maplibre-gl';
import { type MountedAtlas, mount } from '../../../src/app/mount.ts';
import { readView } from '../../../src/core/view/codec.ts';

type Place = readonly [lon: number, lat: number];

/** How far D3's ring is from where MapLibre has the same place. */
export interface InStep {
  readonly frames: number;
  /** Px, of the frame in which they were furthest apart. */
  readonly worst: number;
}

export interface Harness {
  /** Puts an atlas into a new box at the end of the page and answers its number. */
  mount(width: number, height: number): number;
  /** Shows what a link with this query would. */
  show(atlas: number, query: string): void;
  dispose(atlas: number): void;
  /** Px between the ring round what is in focus and MapLibre's place of it. */
  apart(place: Place): number;
  isMoving(): boolean;
  /** Measures that in each frame that MapLibre draws with the ring in the box; the answer ends it. */
  watch(place: Place): () => InStep;
}

declare global {
  interface Window {
    harness: Harness;
    stopWatching?: () => InStep;
  }
}

const maps = new Set<MapLibreMap>();
const on = MapLibreMap.prototype.on as (...words: unknown[]) => unknown;
Object.defineProperty(MapLibreMap.prototype, 'on', {
  value(this: MapLibreMap, ...words: unknown[]) {
    maps.add(this);
    return on.apply(this, words);
  },
});

const atlases: MountedAtlas[] = [];

function apart([lon, lat]: Place): number {
  const map = [...maps].at(-1);
  const ring = document.querySelector<SVGCircleElement>('.overlay .chosen circle');
  if (!map || !ring) return Number.NaN;
  const { x, y } = map.project([lon, lat]);
  const box = map.getContainer().getBoundingClientRect();
  const middle = new DOMPoint(ring.cx.baseVal.value, ring.cy.baseVal.value);
  const seen = middle.matrixTransform(ring.getScreenCTM() ?? undefined);
  return Math.hypot(seen.x - box.left - x, seen.y - box.top - y);
}

window.harness = {
  mount(width, height) {
    const box = document.createElement('div');
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
    document.body.append(box);
    return atlases.push(mount(box, { address: 'ignore' })) - 1;
  },
  show(atlas, query) {
    atlases[atlas]?.dispatch(() => readView(new URLSearchParams(query)));
  },
  dispose(atlas) {
    atlases[atlas]?.dispose();
  },
  apart,
  isMoving: () => [...maps].at(-1)?.isMoving() ?? false,
  watch(place) {
    const map = [...maps].at(-1);
    let [frames, worst] = [0, 0];
    const compare = () => {
      const distance = apart(place);
      if (Number.isNaN(distance)) return;
      frames += 1;
      worst = Math.max(worst, distance);
    };
    map?.on('render', compare);
    return () => {
      map?.off('render', compare);
      return { frames, worst };
    };
  },
};
