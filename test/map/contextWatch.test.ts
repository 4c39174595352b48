import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchContext } from '../../src/map/contextWatch.ts';
import { createFakeMap } from './fakeMap.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const watch = () => {
  const { map, fire } = createFakeMap();
  const gone = vi.fn<() => void>();
  return { fire, gone, stop: watchContext(map, gone) };
};

describe('lost graphics', () => {
  test('are gone for good when they are not back after two seconds', () => {
    const { fire, gone } = watch();
    fire('webglcontextlost');
    vi.advanceTimersByTime(1900);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(gone).toHaveBeenCalledOnce();
  });

  test('that come back in time trouble nobody', () => {
    const { fire, gone } = watch();
    fire('webglcontextlost');
    vi.advanceTimersByTime(500);
    fire('webglcontextrestored');
    vi.advanceTimersByTime(5000);
    expect(gone).not.toHaveBeenCalled();
  });

  test('of a map that has ended are nobody’s loss', () => {
    const { fire, gone, stop } = watch();
    fire('webglcontextlost');
    stop();
    vi.advanceTimersByTime(5000);
    expect(gone).not.toHaveBeenCalled();
  });
});
