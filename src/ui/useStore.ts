import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** Joins a vanilla store to a component, which renders again when what `select` returns is another value. */
export function useStore<State, Slice>(
  store: StoreApi<State>,
  select: (state: State) => Slice,
): Slice {
  const [, render] = useState(0);
  const slice = select(store.getState());
  const shown = useRef({ select, slice });
  shown.current = { select, slice };
  useLayoutEffect(() => {
    const check = () => {
      const { current } = shown;
      if (!Object.is(current.select(store.getState()), current.slice)) render((count) => count + 1);
    };
    // The store may have changed between the render and this effect.
    check();
    return store.subscribe(check);
  }, [store]);
  return slice;
}
