import type { FlowId, PlaceId } from '../core/model/id.ts';

export interface FlowKeysTarget {
  /** The flow that has the focus, null when none has. */
  focus(flow: FlowId | null): void;
  open(flow: FlowId): void;
  /** Goes nearer to what shares a symbol. */
  part(joint: PlaceId): void;
}

export interface FlowKeys {
  /** Draws, and gives the focus back to the mark that had it, since one that is moved among its like loses it; or to the next, if it is gone. */
  keepFocus<Drawn>(draw: () => Drawn): Drawn;
  /** After each drawing: one of the flows that are there is the Tab stop. */
  refresh(): void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes the drawn flows in `overlay`, and after them the symbols that several facilities share, one stop of
 * the Tab key: arrows go round them, the flow with the focus is raised, Enter or Space opens it. A screen reader's click on one does the same. It listens on the slot
 * round them, since Chromium takes an SVG element with listeners for focus for a stop of its own.
 */
export function watchFlowKeys(
  slot: HTMLElement,
  overlay: SVGSVGElement,
  target: FlowKeysTarget,
  signal: AbortSignal,
): FlowKeys {
  let stop: string | null = null;
  /** The mark that is the Tab stop now. */
  let chosen: SVGGElement | undefined;
  const among = (what: string) => [...overlay.querySelectorAll<SVGGElement>(what)];
  const flows = () => among('.flow:not(.leaving), .joint');
  /** In an order of their own: that of the drawing changes with what is raised. */
  const inOrder = () => [...among('.flow:not(.leaving)').toSorted(byKey), ...among('.joint')];
  const flowOf = ({ target: element }: Event) =>
    element instanceof Element ? element.closest<SVGGElement>('.flow, .joint') : null;
  const flowIdOf = ({ dataset }: SVGGElement) => (dataset.flow ?? null) as FlowId | null;
  const keyOf = ({ dataset }: SVGGElement) => dataset.flow ?? `joint ${dataset.joint}`;
  const byKey = (a: SVGGElement, b: SVGGElement) => (keyOf(a) < keyOf(b) ? -1 : 1);
  const open = (mark: SVGGElement) => {
    const flow = flowIdOf(mark);
    if (flow) target.open(flow);
    else target.part(mark.dataset.joint as PlaceId);
  };
  const isStop = (mark: SVGGElement | undefined) =>
    mark?.isConnected === true &&
    !mark.classList.contains('leaving') &&
    (stop === null || keyOf(mark) === stop);
  const refresh = () => {
    // Most drawings leave the stop where it is, and to ask the page for all marks is dear.
    if (isStop(chosen)) return;
    const all = flows();
    chosen = all.find((flow) => keyOf(flow) === stop) ?? inOrder()[0];
    for (const flow of all) {
      const order = flow === chosen ? '0' : '-1';
      // Most drawings change nothing here, and an equal value costs as much as a new one.
      if (flow.getAttribute('tabindex') !== order) flow.setAttribute('tabindex', order);
    }
  };
  const go = (to: SVGGElement | undefined) => {
    if (!to) return;
    stop = keyOf(to);
    refresh();
    to.focus();
  };
  const press = (flow: SVGGElement, key: string): boolean => {
    const all = inOrder();
    const step = steps[key];
    if (step !== undefined) go(all.at((all.indexOf(flow) + step) % all.length));
    else if (key === 'Home') go(all[0]);
    else if (key === 'End') go(all.at(-1));
    else if (key === 'Enter' || key === ' ') open(flow);
    else return false;
    return true;
  };

  slot.addEventListener(
    'focusin',
    (event) => {
      const flow = flowOf(event);
      // A press focuses too, but what it means is told by the click; drawn anew, the flow would miss it.
      if (!flow?.matches(':focus-visible')) return;
      stop = keyOf(flow);
      refresh();
      target.focus(flowIdOf(flow));
    },
    { signal },
  );
  slot.addEventListener('focusout', (event) => flowOf(event) && target.focus(null), { signal });
  slot.addEventListener(
    'keydown',
    (event) => {
      const flow = flowOf(event);
      if (!flow || event.altKey || event.ctrlKey || event.metaKey || !press(flow, event.key))
        return;
      event.preventDefault();
      // The map between here and there listens too: its arrows would move the camera.
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  slot.addEventListener(
    'click',
    (event) => {
      const flow = flowOf(event);
      // A pointer's click has a place and is judged by the drawn shapes; a screen reader's has none.
      if (!flow || event.detail !== 0) return;
      // The pointer's own listener stands on the same slot.
      event.stopImmediatePropagation();
      open(flow);
    },
    { signal },
  );
  return {
    refresh,
    keepFocus(draw) {
      const { activeElement } = slot.ownerDocument;
      const flow = overlay.contains(activeElement) ? (activeElement as SVGElement | null) : null;
      const drawn = draw();
      if (flow === null) return drawn;
      if (flow.isConnected && !flow.classList.contains('leaving')) {
        if (slot.ownerDocument.activeElement !== flow) flow.focus({ preventScroll: true });
        return drawn;
      }
      // What had the focus is gone, as a disc is when the map has come near: the next mark has it.
      refresh();
      (chosen ?? slot.querySelector<HTMLElement>('[role="application"]'))?.focus({
        preventScroll: true,
      });
      return drawn;
    },
  };
}
