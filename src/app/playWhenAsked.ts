import { pausePlaying } from '../core/view/transitions.ts';
import { whenTouched } from '../render/whenTouched.ts';
import { loadHandling } from './loadHandling.ts';
import type { PlaybackHost } from './playback.ts';

/** Has the view play once it asks to; what plays it is loaded when the reader first touches `page`. */
export function playWhenAsked(page: Document, host: PlaybackHost): void {
  const { store, signal, dispatch } = host;
  let isAsked = false;
  const open = () => {
    if (isAsked) return;
    isAsked = true;
    loadHandling().then(
      ({ watchPlayback }) => {
        if (!signal.aborted) watchPlayback(host);
      },
      () => {
        isAsked = false;
        // No button may say that it plays while nothing does.
        if (!signal.aborted) dispatch(pausePlaying());
      },
    );
  };
  whenTouched(page, open, signal);
  const unsubscribe = store.subscribe(({ view }) => {
    if (view.play) open();
  });
  signal.addEventListener('abort', unsubscribe);
  if (store.getState().view.play) open();
}
