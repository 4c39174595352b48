/** What a page still has to do, or still listens to, counted by kind. */
export type Leftovers = Readonly<Record<string, number>>;

declare global {
  interface Window {
    leftovers: () => Leftovers;
  }
}

/**
 * Runs in the page before anything else: counts what outlives an element. Listeners count where they
 * are on what stays (window, document, media queries), the rest wherever it is.
 */
export function countLeftovers(): void {
  const counts = new Map<string, Set<unknown>>();
  const of = (kind: string): Set<unknown> => {
    const known = counts.get(kind) ?? new Set();
    counts.set(kind, known);
    return known;
  };
  window.leftovers = () =>
    Object.fromEntries(
      [...counts].flatMap(([kind, { size }]) => (size === 0 ? [] : [[kind, size] as const])),
    );

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const heard = new WeakMap<EventTarget, Map<string, unknown>>();
  const stays = (target: EventTarget): boolean =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList ||
    target instanceof FontFaceSet;
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const keyOf = (type: string, listener: object, capture: boolean): string => {
    lastId += 1;
    if (!ids.has(listener)) ids.set(listener, lastId);
    return `${type} ${ids.get(listener)} ${capture}`;
  };
  EventTarget.prototype.addEventListener = function add(
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    addEventListener.call(this, type, listener, options);
    // Inside a module a call without a receiver means the window.
    const target = this ?? window;
    if (!listener || !stays(target)) return;
    const settings = typeof options === 'object' ? options : { capture: options ?? false };
    if (settings.signal?.aborted) return;
    const key = keyOf(type, listener, settings.capture ?? false);
    const listeners = heard.get(target) ?? new Map<string, unknown>();
    heard.set(target, listeners);
    if (listeners.has(key)) return;
    const kind = `listener for ${type}`;
    const mark = {};
    listeners.set(key, mark);
    of(kind).add(mark);
    const forget = () => {
      of(kind).delete(mark);
      if (listeners.get(key) === mark) listeners.delete(key);
    };
    if (settings.signal) addEventListener.call(settings.signal, 'abort', forget, { once: true });
    if (settings.once) addEventListener.call(target, type, forget, { once: true });
  };
  EventTarget.prototype.removeEventListener = function remove(
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    removeEventListener.call(this, type, listener, options);
    const target = this ?? window;
    if (!listener) return;
    const capture = typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
    const listeners = heard.get(target);
    const key = keyOf(type, listener, capture);
    of(`listener for ${type}`).delete(listeners?.get(key));
    listeners?.delete(key);
  };

  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  type Work = (...words: unknown[]) => void;
  window.setTimeout = ((work: Work, delay?: number, ...words: unknown[]) => {
    const timer = setTimeout(() => {
      of('timer').delete(timer);
      work(...words);
    }, delay);
    of('timer').add(timer);
    return timer;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    of('timer').delete(timer);
    clearTimeout(timer);
  };
  window.setInterval = ((work: Work, delay?: number, ...words: unknown[]) => {
    const timer = setInterval(work, delay, ...words);
    of('interval').add(timer);
    return timer;
  }) as typeof window.setInterval;
  window.clearInterval = (timer) => {
    of('interval').delete(timer);
    clearInterval(timer);
  };
  window.requestAnimationFrame = (draw) => {
    const frame = requestAnimationFrame((now) => {
      of('frame').delete(frame);
      draw(now);
    });
    of('frame').add(frame);
    return frame;
  };
  window.cancelAnimationFrame = (frame) => {
    of('frame').delete(frame);
    cancelAnimationFrame(frame);
  };

  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name] as { prototype: { observe: Work; disconnect: () => void } };
    const { observe, disconnect } = prototype;
    prototype.observe = function watch(this: unknown, ...words) {
      of(name).add(this);
      observe.apply(this, words);
    };
    prototype.disconnect = function end(this: unknown) {
      of(name).delete(this);
      disconnect.call(this);
    };
  }

  const { terminate } = Worker.prototype;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function post(this: Worker, ...words: [unknown]) {
    of('worker').add(this);
    postMessage.apply(this, words);
  };
  Worker.prototype.terminate = function end(this: Worker) {
    of('worker').delete(this);
    terminate.call(this);
  };

  const { getContext } = HTMLCanvasElement.prototype;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    writable: true,
    value(this: HTMLCanvasElement, ...words: Parameters<typeof getContext>) {
      const context = getContext.apply(this, words);
      if (context instanceof WebGL2RenderingContext) {
        of('graphics context').add(context);
        addEventListener.call(this, 'webglcontextlost', () =>
          of('graphics context').delete(context),
        );
      }
      return context;
    },
  });
}
