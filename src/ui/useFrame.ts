import { useRef } from 'preact/hooks';
import { inFrame } from '../core/geometry/inFrame.ts';
import { remembered } from '../core/remembered.ts';
import { isSameSet } from './isSameSet.ts';
import { useShell } from './shellContext.ts';
import type { MapStatus } from './shellProps.ts';
import { useStore } from './useStore.ts';

const framed = remembered(({ scene, viewport }: NonNullable<MapStatus['rested']>) =>
  inFrame(scene, viewport),
);

/**
 * What the map shows where it is so near that it does not show all; null for the whole sheet. The very
 * same set while nothing comes in or goes out.
 */
export function useFrame(): ReadonlySet<string> | null {
  const { status } = useShell();
  const last = useRef<ReadonlySet<string> | null>(null);
  return useStore(status, ({ near, rested }) => {
    const frame = near && rested !== null ? framed(rested) : null;
    const isOld = frame !== null && last.current !== null && isSameSet(frame, last.current);
    if (!isOld) last.current = frame;
    return last.current;
  });
}
