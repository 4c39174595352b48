import type { VisibleFlow } from '../model/flow.ts';
import type { Facility, Market, Organisation, Place } from '../model/thing.ts';
import type { SeaName } from './seas.ts';

/** The words of the map's labels, a text for each line; the page has them in the reader's language. */
export interface SceneWords {
  facility(facility: Facility): readonly string[];
  /** Said once of several facilities of one place that cannot be named singly: "Noida, 2 plants". */
  place(place: Place, facilities: readonly Facility[]): readonly string[];
  /** Said of those that share one symbol: "Around Noida, 13 plants", or "India, 13 plants" of all of a country. */
  joint(town: Place, country: Market | null, facilities: readonly Facility[]): readonly string[];
  organisation(organisation: Organisation): readonly string[];
  market(market: Market): readonly string[];
  sea(sea: SeaName): readonly string[];
  /** Said at the box's edge of the end that lies outside: "from Xiaomi, Beijing". */
  flowEnd(flow: VisibleFlow, end: 'from' | 'to'): readonly string[];
  /** Said beside a fan: that nobody named the market. */
  fan(flow: VisibleFlow): readonly string[];
  /** The figure of a flow that is larger than the scale of widths. */
  quantity(flow: VisibleFlow): readonly string[];
}
