import type { Moment } from '../time/moment.ts';
import type { KnownPoint, TimeChoice, TimePoint, View } from '../view/view.ts';

const dayOf = (day: number): { readonly at: 'day'; readonly day: number } => ({ at: 'day', day });

function pinnedTime({ from, to }: TimeChoice, moment: Moment): TimeChoice {
  const pin = (point: TimePoint, day: number): TimePoint =>
    point.at === 'latest' || point.at === 'earliest' ? dayOf(day) : point;
  // In `at` and `upto` the beginning means nothing, and the address leaves it out.
  return { from: moment.mode === 'during' ? pin(from, moment.from) : from, to: pin(to, moment.to) };
}

const pinnedKnown = (point: KnownPoint, moment: Moment): KnownPoint =>
  point.at === 'latest' ? dayOf(moment.known) : point;

/**
 * The view as it is now, for good: what follows new data is named by its day, and nothing plays. How it
 * looks is left to who opens it.
 */
export function pinnedView(view: View, moment: Moment): View {
  return {
    ...view,
    time: pinnedTime(view.time, moment),
    known: pinnedKnown(view.known, moment),
    play: false,
    speed: 1,
    theme: 'auto',
    motion: 'auto',
  };
}
