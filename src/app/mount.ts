import './mount.css';
import { createStore } from 'zustand/vanilla';
import { readView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import { watchMedia } from '../effects/mediaPreference.ts';
import { type AtlasCondition, createReadiness } from '../effects/readiness.ts';
import { type HistoryMark, syncAddress } from '../effects/urlSync.ts';
import { createMessages } from '../messages/messages.ts';
import { applyTransition, createAtlasStore, type Transition } from '../store/atlasStore.ts';
import { type MapStatus, waitingMap } from '../ui/shellProps.ts';
import { showFailure } from '../ui/showFailure.tsx';
import { problemWords } from './fetchParsed.ts';
import { openAtlas } from './openAtlas.ts';

export interface MountOptions {
  /** Where `data/` and `basemap/` lie; the page's own folder unless given. */
  readonly base?: string;
  /** Whether the address follows the view; only one atlas of a page should. */
  readonly address?: 'follow' | 'ignore';
  /** BCP 47. */
  readonly language?: string;
  /** Told of each change of `data-atlas`. */
  readonly onCondition?: (condition: AtlasCondition) => void;
}

export interface MountedAtlas {
  /** Replaces the view; `push` makes it a step of the browser's history. */
  dispatch(transition: Transition, mark?: HistoryMark): void;
  /** Calls back with each new view; returns how to stop. */
  subscribe(listener: (view: View) => void): () => void;
  /** Takes everything away again: elements, listeners, timers, requests. */
  dispose(): void;
}

/** Puts an atlas into `container`; several may stand on one page. */
export function mount(container: HTMLElement, options: MountOptions = {}): MountedAtlas {
  const life = new AbortController();
  const { signal } = life;
  const root = container.ownerDocument.createElement('div');
  root.className = 'atlas';
  container.append(root);

  const followsAddress = options.address !== 'ignore';
  const store = createAtlasStore(
    readView(followsAddress ? new URLSearchParams(window.location.search) : []),
  );
  const status = createStore<MapStatus>(() => waitingMap);
  const report = (condition: AtlasCondition) => {
    if (signal.aborted) return;
    container.dataset.atlas = condition;
    // After the first picture a step in time is no loading: nobody wants to read or hear that it is.
    if (condition !== 'loading') status.setState({ phase: condition });
    options.onCondition?.(condition);
  };
  const readiness = createReadiness(report);
  readiness.wait('data');

  const write = followsAddress
    ? syncAddress(window, (pairs) => applyTransition(store, () => readView(pairs)), signal)
    : () => undefined;
  const dispatch = (transition: Transition, mark: HistoryMark = 'replace') => {
    const before = store.getState().view;
    applyTransition(store, transition);
    const after = store.getState().view;
    if (after !== before) write(after, mark);
  };

  const preferences = { dark: false, contrast: false, still: false };
  let restyle = () => {};
  const follow = (name: keyof typeof preferences) => (matches: boolean) => {
    preferences[name] = matches;
    restyle();
  };
  watchMedia('(prefers-color-scheme: dark)', follow('dark'), signal);
  watchMedia('(prefers-contrast: more)', follow('contrast'), signal);
  watchMedia('(prefers-reduced-motion: reduce)', follow('still'), signal);

  const language = options.language ?? 'en';
  openAtlas({
    root,
    store,
    status,
    readiness,
    dispatch,
    preferences,
    language,
    base: new URL(options.base ?? '.', container.ownerDocument.baseURI),
    signal,
    onRestyle: (redraw) => {
      restyle = redraw;
    },
  }).catch((error: unknown) => {
    if (signal.aborted) return;
    readiness.fail();
    const messages = createMessages(language);
    showFailure(root, problemWords(error, messages), messages);
  });

  return {
    dispatch,
    subscribe: (listener) =>
      store.subscribe(({ view }, before) => {
        if (view !== before.view) listener(view);
      }),
    dispose() {
      life.abort();
      root.remove();
      delete container.dataset.atlas;
    },
  };
}
