import { describe, expect, test } from 'vitest';
import type { FacilityId } from '../../src/core/model/id.ts';
import { readView } from '../../src/core/view/codec.ts';
import { defaultView } from '../../src/core/view/defaultView.ts';
import { focusOn, showMode, showTheme } from '../../src/core/view/transitions.ts';
import { type AddressHost, syncAddress } from '../../src/effects/urlSync.ts';

/** A window whose clock stands until it is moved. */
function hostAt(search: string, refuses = false) {
  const writes: string[] = [];
  const listeners = new Map<string, () => void>();
  const timers: (() => void)[] = [];
  const location = { pathname: '/atlas/', search, hash: '#top' };
  const write = (kind: string) => (_data: unknown, _unused: string, url: string) => {
    if (refuses) throw new Error('SecurityError');
    writes.push(`${kind} ${url}`);
    location.search = new URL(url, 'https://example.org').search;
  };
  const host: AddressHost = {
    location,
    history: { pushState: write('push'), replaceState: write('replace') },
    addEventListener: (type, listener) => listeners.set(type, listener),
    setTimeout: (callback) => timers.push(callback),
    clearTimeout: (timer) => {
      timers[timer - 1] = () => undefined;
    },
  };
  const tick = () => {
    for (const timer of timers.splice(0)) timer();
  };
  return { host, writes, tick, location, fire: (type: string) => listeners.get(type)?.() };
}

const open = focusOn({ kind: 'facility', id: 'select-kot-lakhpat' as FacilityId })(defaultView);
const dark = showTheme('dark')(defaultView);

describe('the address', () => {
  test('is written once for many changes, with what came last', () => {
    const { host, writes, tick } = hostAt('');
    const write = syncAddress(host, () => undefined, new AbortController().signal);
    write(showMode('upto')(defaultView), 'replace');
    write(dark, 'replace');
    expect(writes).toEqual([]);
    tick();
    expect(writes).toEqual(['replace /atlas/?theme=dark#top']);
  });

  test('takes a step at once, after what was waiting', () => {
    const { host, writes } = hostAt('');
    const write = syncAddress(host, () => undefined, new AbortController().signal);
    write(dark, 'replace');
    write(open, 'push');
    expect(writes).toEqual([
      'replace /atlas/?theme=dark#top',
      'push /atlas/?focus=facility:select-kot-lakhpat#top',
    ]);
  });

  test('is not written when it says the same already', () => {
    const { host, writes } = hostAt('?theme=dark');
    syncAddress(host, () => undefined, new AbortController().signal)(dark, 'push');
    expect(writes).toEqual([]);
  });

  test('is written before the page is left', () => {
    const { host, writes, fire } = hostAt('');
    syncAddress(host, () => undefined, new AbortController().signal)(dark, 'replace');
    fire('pagehide');
    expect(writes).toHaveLength(1);
  });

  test('is read when the reader goes back, and what was waiting is dropped', () => {
    const { host, writes, tick, location, fire } = hostAt('');
    const read: unknown[] = [];
    const write = syncAddress(
      host,
      (pairs) => read.push(readView(pairs)),
      new AbortController().signal,
    );
    write(dark, 'replace');
    location.search = '?focus=facility:select-kot-lakhpat';
    fire('popstate');
    tick();
    expect(read).toEqual([open]);
    expect(writes).toEqual([]);
  });

  test('does not harm the view where the history refuses', () => {
    const { host } = hostAt('', true);
    const write = syncAddress(host, () => undefined, new AbortController().signal);
    expect(() => write(open, 'push')).not.toThrow();
  });

  test('is left alone once the atlas is gone', () => {
    const life = new AbortController();
    const { host, writes, tick } = hostAt('');
    const write = syncAddress(host, () => undefined, life.signal);
    write(dark, 'replace');
    life.abort();
    write(open, 'push');
    tick();
    expect(writes).toEqual([]);
  });
});
