import { loadHandling } from './loadHandling.ts';
import type { MapPointerTarget } from './mapPointer.ts';

const signs = ['pointermove', 'pointerup', 'pointerleave', 'pointerdown', 'click'] as const;

/** Has the pointer over the map answered by what is loaded when it first comes; nothing it did is lost. */
export function watchPointer(
  slot: HTMLElement,
  target: MapPointerTarget,
  signal: AbortSignal,
): void {
  let answer: ((event: PointerEvent) => void) | null = null;
  let held: PointerEvent[] = [];
  const hear = (event: PointerEvent) => {
    if (answer) return answer(event);
    held.push(event);
    loadHandling().then(
      ({ createMapPointer }) => {
        if (signal.aborted) return;
        answer ??= createMapPointer(slot, target);
        for (const one of held.splice(0)) answer(one);
      },
      () => {
        // The next one tries again; what is old by then means nothing any more.
        held = [];
      },
    );
  };
  for (const sign of signs)
    slot.addEventListener(sign, hear, { signal, capture: sign === 'pointerdown' });
}
