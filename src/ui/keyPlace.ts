import type { Tab } from '../core/view/view.ts';
import type { Room } from './shellContext.ts';
import type { Size } from './useSize.ts';

/** A map lower than this, px, has no room for a key beside what it shows. */
const leastHeight = 400;
/** The same for a map that fills its box, where the key is a card. */
const leastWidth = 480;

/** Where the key is: in a corner of the map, behind a button, or in a row of its own outside the map. */
export type KeyPlace = 'corner' | 'button' | 'row';

/** Where the key of a map of `size` px stands; before it is measured it takes the room it may have. */
export function keyPlaceIn(room: Room, tab: Tab, { width, height }: Size): KeyPlace {
  if (room === 'strip') return 'row';
  if (room === 'phone') return 'button';
  // Beside a table the map only shows where the rows lie.
  if (tab === 'promises') return 'button';
  const isMeasured = width > 0 && height > 0;
  return isMeasured && (height < leastHeight || width < leastWidth) ? 'button' : 'corner';
}
