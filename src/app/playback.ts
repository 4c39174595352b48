import type { Atlas } from '../core/model/atlas.ts';
import { eventMonths } from '../core/selection/changes.ts';
import { knownDayOf, momentOf } from '../core/time/moment.ts';
import { dayAt, type Frame, playbackOf } from '../core/time/playback.ts';
import { pausePlaying, showDay, showTime } from '../core/view/transitions.ts';
import type { TimePoint, View } from '../core/view/view.ts';
import { createFrameLoop } from '../effects/frameLoop.ts';
import type { AtlasStore, Transition } from '../store/atlasStore.ts';

const latest: TimePoint = { at: 'latest' };

export interface PlaybackHost {
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly dispatch: (transition: Transition) => void;
  readonly signal: AbortSignal;
}

/**
 * Moves the date while the view plays. Speed changes, jumps of the date and loops begin a new schedule
 * from where the date stands; it pauses itself on the last day of which anything is known.
 */
export function watchPlayback({ store, atlas, dispatch, signal }: PlaybackHost): void {
  let schedule: readonly Frame[] = [];
  let played = 0;
  let shown: number | null = null;

  const dayOfView = (view: View) => momentOf(atlas, view).to;
  const plan = (view: View, from: number) => {
    const { known } = momentOf(atlas, view);
    schedule = playbackOf(eventMonths(atlas, known), from, known, view.speed);
    played = 0;
    shown = null;
  };
  const lengthMs = () => schedule.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
  /** "Latest" is what the reader has come to: a link of it shall follow new data. */
  const lastPoint = ({ known }: View): TimePoint =>
    known.at === 'latest' ? latest : { at: 'day', day: knownDayOf(known, atlas) };
  const finish = () => {
    if (store.getState().session.loop) plan(store.getState().view, atlas.track.from);
    else {
      dispatch((view) =>
        pausePlaying()(showTime({ from: view.time.from, to: lastPoint(view) })(view)),
      );
    }
  };
  const loop = createFrameLoop((_, stepSeconds) => {
    played += stepSeconds * 1000;
    const day = dayAt(schedule, played);
    // The last day is shown even when its few milliseconds are over before the screen's next frame.
    if (day !== null && day !== shown) {
      shown = day;
      dispatch(showDay(day));
    }
    if (day === null || played > lengthMs()) finish();
  }, signal);

  const begin = (view: View) => {
    const day = dayOfView(view);
    plan(view, day >= momentOf(atlas, view).known ? atlas.track.from : day);
    loop.start();
  };
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.play !== before.play) {
      if (view.play) begin(view);
      else loop.stop();
    } else if (
      view.play &&
      (view.speed !== before.speed ||
        view.known !== before.known ||
        dayOfView(view) !== (shown ?? dayOfView(before)))
    ) {
      plan(view, dayOfView(view));
    }
  });
  signal.addEventListener('abort', unsubscribe);
  if (store.getState().view.play) begin(store.getState().view);
}
