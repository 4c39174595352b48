import { useLayoutEffect, useState } from 'preact/hooks';
import { type Room, roomIn } from './shellContext.ts';

/** The room in the container, measured: it decides what is there, the style sheets how it looks. */
export function useRoom(container: HTMLElement): Room {
  const measured = () => roomIn(container.clientWidth, container.clientHeight);
  const [room, setRoom] = useState(measured);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setRoom(measured));
    observer.observe(container);
    return () => observer.disconnect();
  }, [container]);
  return room;
}
