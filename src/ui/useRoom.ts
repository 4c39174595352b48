import { useLayoutEffect, useState } from 'preact/hooks';
import { type Room, roomIn } from './shellContext.ts';

/** The room in the container, measured: it decides what is there, the style sheets how it looks. */
export function useRoom(container: HTMLElement): Room {
  const [room, setRoom] = useState(() => roomIn(container.clientWidth));
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setRoom(roomIn(container.clientWidth)));
    observer.observe(container);
    return () => observer.disconnect();
  }, [container]);
  return room;
}
