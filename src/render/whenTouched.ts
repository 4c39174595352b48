/** Calls `touched` once, when the reader first points at, presses or types into the page. */
export function whenTouched(document: Document, touched: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  signal.addEventListener('abort', () => once.abort(), { signal: once.signal });
  const act = () => {
    once.abort();
    touched();
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown'] as const)
    document.addEventListener(sign, act, { signal: once.signal, passive: true, capture: true });
}
