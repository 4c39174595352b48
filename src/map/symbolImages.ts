import type { MapLibreMap } from 'maplibre-gl';
import { symbolSizes } from '../core/geometry/symbolSize.ts';
import { states } from '../core/model/state.ts';
import { facilityKinds } from '../core/model/thing.ts';
import type { Palette } from '../render/palette.ts';
import { symbolImage } from '../render/symbolImage.ts';
import { symbolIcon } from './symbolIcon.ts';
import { iconSizes } from './thingLayers.ts';

/** Gives MapLibre the picture of every symbol in every state, or the new colours of the old ones. */
export const putSymbolImages = (map: MapLibreMap, palette: Palette): void => {
  const pixelRatio = Math.max(2, Math.ceil(globalThis.devicePixelRatio));
  for (const kind of facilityKinds) {
    for (const state of states) {
      for (const size of iconSizes) {
        const name = `${symbolIcon(kind, state)}-${size}`;
        const image = symbolImage(kind, state, symbolSizes[size], palette, pixelRatio);
        if (map.hasImage(name)) map.updateImage(name, image);
        else map.addImage(name, image, { pixelRatio });
      }
    }
  }
};
