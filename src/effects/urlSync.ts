import { queryOf } from '../core/view/query.ts';
import type { View } from '../core/view/view.ts';

export type HistoryMark = 'push' | 'replace';

/** The part of `window` that addresses need; a test passes its own. */
export interface AddressHost {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(
    type: 'popstate' | 'pagehide',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** Safari throws beyond 100 history writes in 30 seconds: three a second stay below that. */
const writeGapMs = 350;

/**
 * Keeps the address and the view in step.
 *
 * @returns `write(view, mark)`: replaces at most three times a second; a push is written at once,
 * after what was waiting, so that "back" leads to what was really there.
 */
export function syncAddress(
  host: AddressHost,
  read: (pairs: Iterable<readonly [string, string]>) => void,
  signal: AbortSignal,
): (view: View, mark: HistoryMark) => void {
  let waiting: View | null = null;
  let timer: number | null = null;

  const put = (view: View, mark: HistoryMark) => {
    const { pathname, search, hash } = host.location;
    const query = queryOf(view);
    if (query === search) return;
    try {
      const url = `${pathname}${query}${hash}`;
      if (mark === 'push') host.history.pushState(null, '', url);
      else host.history.replaceState(null, '', url);
    } catch {
      // A sandboxed or rate-limited history refuses: the view itself is unharmed.
    }
  };
  const flush = () => {
    if (timer !== null) host.clearTimeout(timer);
    timer = null;
    if (waiting !== null) put(waiting, 'replace');
    waiting = null;
  };

  host.addEventListener('pagehide', flush, { signal });
  host.addEventListener(
    'popstate',
    () => {
      waiting = null;
      flush();
      read(new URLSearchParams(host.location.search));
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    if (timer !== null) host.clearTimeout(timer);
  });

  return (view, mark) => {
    if (signal.aborted) return;
    if (mark === 'push') {
      flush();
      put(view, 'push');
      return;
    }
    waiting = view;
    timer ??= host.setTimeout(flush, writeGapMs);
  };
}
