import type { ProjectionName } from '../core/model/camera.ts';
import type { Room } from './shellContext.ts';
import type { Size } from './useSize.ts';

/** A map lower or narrower than this, px, has no margin for a key beside what it shows. */
export const leastHeight = 400;
const leastWidth = 880;

/** Where the key is: in a corner of the map, in a row of its own outside the map, or behind a button. */
export type KeyPlace = 'corner' | 'row' | 'button';

/**
 * Where the key of a map of `size` px stands; before it is measured it takes the room it may have.
 * `isTight`: in the corners of such a map the rows have been found to meet.
 */
export function keyPlaceIn(
  room: Room,
  projection: ProjectionName,
  { width, height }: Size,
  isTight: boolean,
): KeyPlace {
  if (room === 'phone') return 'button';
  // Mercator fills its box.
  if (room === 'strip' || projection === 'mercator' || isTight) return 'row';
  const isMeasured = width > 0 && height > 0;
  return isMeasured && (height < leastHeight || width < leastWidth) ? 'row' : 'corner';
}
