import type { State } from '../core/model/state.ts';
import type { FacilityKind } from '../core/model/thing.ts';
import type { Palette } from './palette.ts';
import { drawSymbol, symbolReach } from './symbol.ts';

/**
 * A symbol of `size` px as a picture for MapLibre's `addImage`, its middle in the picture's middle,
 * with `pixelRatio` device pixels to the px. The same paths as in the still map.
 */
export function symbolImage(
  kind: FacilityKind,
  state: State,
  size: number,
  palette: Palette,
  pixelRatio: number,
): ImageData {
  const side = Math.ceil(2 * symbolReach(size) * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no 2D pictures');
  context.setTransform(pixelRatio, 0, 0, pixelRatio, side / 2, side / 2);
  drawSymbol(context, kind, state, size, palette);
  return context.getImageData(0, 0, side, side);
}
