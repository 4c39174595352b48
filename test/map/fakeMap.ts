import type { MapLibreMap } from 'maplibre-gl';

export type Call = readonly [method: string, ...words: unknown[]];

export interface FakeMap {
  readonly map: MapLibreMap;
  /** Everything that was asked of it, in order; the test may empty it. */
  readonly calls: Call[];
  fire(event: string): void;
}

/** A MapLibre that only remembers what it was asked, with a camera that goes where it is told. */
export const createFakeMap = (): FakeMap => {
  const calls: Call[] = [];
  const listeners = new Map<string, Set<() => void>>();
  const images = new Set<string>();
  const camera = { center: [0, 0] as [number, number], zoom: 0, bearing: 0 };
  const fire = (event: string): void => {
    for (const listener of listeners.get(event) ?? []) listener();
  };
  const note =
    (method: string, then: (...words: never[]) => void = () => undefined) =>
    (...words: never[]) => {
      calls.push([method, ...words]);
      then(...words);
    };
  const go = (target: Partial<typeof camera>) => {
    Object.assign(camera, target);
    fire('move');
    fire('moveend');
  };
  const map = {
    on: (event: string, listener: () => void) =>
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event: string, listener: () => void) => listeners.get(event)?.delete(listener),
    hasImage: (name: string) => images.has(name),
    addImage: note('addImage', (name: string) => images.add(name)),
    updateImage: note('updateImage'),
    setFeatureState: note('setFeatureState'),
    setPaintProperty: note('setPaintProperty'),
    setStyle: note('setStyle', () => images.clear()),
    setTransformConstrain: note('setTransformConstrain'),
    triggerRepaint: note('triggerRepaint'),
    resize: note('resize', () => go({})),
    jumpTo: note('jumpTo', go),
    easeTo: note('easeTo', go),
    getSource: () => ({ setData: note('setData') }),
    getCanvas: () => ({ style: {} }),
    getCenter: () => ({ lng: camera.center[0], lat: camera.center[1] }),
    getZoom: () => camera.zoom,
    getBearing: () => camera.bearing,
  };
  return { map: map as unknown as MapLibreMap, calls, fire };
};
