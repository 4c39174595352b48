import type { Page } from '@playwright/test';

/** What a page still has to do, or still listens to, counted by kind. */
export type Leftovers = Readonly<Record<string, number>>;

declare global {
  interface Window {
    atWork: {
      /** What is at work now, of a kind. */
      of(kind: string): Set<unknown>;
      counts(): Leftovers;
    };
  }
}

/** Counts, from the next page on, whatever outlives an element: all the ways to stay at work. */
export async function countLeftovers(page: Page): Promise<void> {
  for (const counter of [keep, countListeners, countTimers, countObservers, countWorkers]) {
    await page.addInitScript(counter);
  }
}

export const leftovers = (page: Page): Promise<Leftovers> =>
  page.evaluate(() => window.atWork.counts());

// All below runs in the page before anything else, each by itself: it cannot call one another.

function keep(): void {
  const sets = new Map<string, Set<unknown>>();
  window.atWork = {
    of(kind) {
      const known = sets.get(kind) ?? new Set();
      sets.set(kind, known);
      return known;
    },
    counts: () =>
      Object.fromEntries([...sets].flatMap(([kind, { size }]) => (size ? [[kind, size]] : []))),
  };
}

/** Listeners count where they are on what stays; those on elements go with them. */
function countListeners(): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  type Heard = { readonly type: string; readonly listener: unknown; readonly capture: boolean };
  const heard = new Map<EventTarget, Heard[]>();
  const stays = (target: EventTarget): boolean =>
    [window, document, document.documentElement, document.body].includes(target as HTMLElement) ||
    target instanceof MediaQueryList ||
    target instanceof FontFaceSet;
  const captures = (options?: boolean | EventListenerOptions): boolean =>
    typeof options === 'object' ? options.capture === true : options === true;
  const forget = (target: EventTarget, type: string, listener: unknown, capture: boolean): void => {
    const listeners = heard.get(target) ?? [];
    const at = listeners.findIndex(
      (one) => one.type === type && one.listener === listener && one.capture === capture,
    );
    if (at >= 0) window.atWork.of(`listener for ${type}`).delete(listeners.splice(at, 1)[0]);
  };
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    addEventListener.call(this, type, listener, options);
    // A call without a receiver means the window.
    const target: EventTarget = this ?? window;
    const { signal, once } = typeof options === 'object' ? options : {};
    if (!listener || !stays(target) || signal?.aborted) return;
    const capture = captures(options);
    forget(target, type, listener, capture);
    const mark: Heard = { type, listener, capture };
    heard.set(target, [...(heard.get(target) ?? []), mark]);
    window.atWork.of(`listener for ${type}`).add(mark);
    const end = () => forget(target, type, listener, capture);
    if (signal) addEventListener.call(signal, 'abort', end, { once: true });
    if (once) addEventListener.call(target, type, end, { once: true });
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    forget(this ?? window, type, listener, captures(options));
  };
}

function countTimers(): void {
  type Work = (...words: unknown[]) => unknown;
  const host = window as unknown as Record<string, Work>;
  for (const [start, end, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const [begin, stop] = [host[start]?.bind(window), host[end]?.bind(window)];
    host[start] = (work, ...words) => {
      const run: Work = (...given) => {
        if (!repeats) window.atWork.of(start).delete(number);
        return (work as Work)(...given);
      };
      const number = begin?.(run, ...words);
      window.atWork.of(start).add(number);
      return number;
    };
    host[end] = (number) => {
      window.atWork.of(start).delete(number);
      return stop?.(number);
    };
  }
}

function countObservers(): void {
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name] as unknown as {
      prototype: { observe: (...words: unknown[]) => void; disconnect: () => void };
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function watch(...words) {
      window.atWork.of(name).add(this);
      observe.apply(this, words);
    };
    prototype.disconnect = function end() {
      window.atWork.of(name).delete(this);
      disconnect.call(this);
    };
  }
}

function countWorkers(): void {
  window.Worker = class extends Worker {
    constructor(...words: ConstructorParameters<typeof Worker>) {
      super(...words);
      window.atWork.of('worker').add(this);
    }

    override terminate(): void {
      window.atWork.of('worker').delete(this);
      super.terminate();
    }
  };
  const { getContext } = HTMLCanvasElement.prototype as unknown as {
    getContext: (...words: unknown[]) => unknown;
  };
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    writable: true,
    value(this: HTMLCanvasElement, ...words: unknown[]) {
      const context = getContext.apply(this, words);
      if (context instanceof WebGL2RenderingContext) {
        window.atWork.of('graphics').add(context);
        this.addEventListener('webglcontextlost', () =>
          window.atWork.of('graphics').delete(context),
        );
      }
      return context;
    },
  });
}
