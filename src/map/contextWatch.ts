import type { MapLibreMap } from 'maplibre-gl';

/** Browsers give a lost context back within moments, or never. */
const patienceMs = 2000;

/** Calls `onGone` when a lost context does not come back; the answer stops the watch. */
export const watchContext = (map: MapLibreMap, onGone: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onGone, patienceMs);
  };
  const restored = () => clearTimeout(waiting);
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', restored);
  return () => {
    clearTimeout(waiting);
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', restored);
  };
};
