import type { MapLibreMap } from 'maplibre-gl';
import { watchContext } from './contextWatch.ts';
import { LiveMapError } from './liveMapError.ts';

/** Fulfilled when the map's first picture is on screen; rejects with what stands in its way. */
export const firstPicture = (map: MapLibreMap, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      stopWatching();
      map.off('idle', drawn);
      map.off('error', failed);
      signal.removeEventListener('abort', abort);
      end();
    };
    const drawn = () => settle(resolve);
    const abort = () => settle(() => reject(signal.reason));
    const failed = ({ error }: { readonly error: unknown }) =>
      settle(() => reject(new LiveMapError('loading', error)));
    const stopWatching = watchContext(map, () =>
      settle(() => reject(new LiveMapError('lost', null))),
    );
    map.on('idle', drawn);
    map.on('error', failed);
    signal.addEventListener('abort', abort);
  });
