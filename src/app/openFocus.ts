import { clearFocus, focusOn } from '../core/view/transitions.ts';
import type { Focus } from '../core/view/view.ts';
import type { Transition } from '../store/atlasStore.ts';

/** Opening a thing is a step of the browser's history: "back" leads to what was open before. */
export function openFocus(
  focus: Focus | null,
  dispatch: (transition: Transition, mark: 'push') => void,
): void {
  dispatch(focus === null ? clearFocus() : focusOn(focus), 'push');
}

export function sameFocus(a: Focus | null, b: Focus | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
