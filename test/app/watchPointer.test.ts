import { describe, expect, it, vi } from 'vitest';
import { loadHandling } from '../../src/app/loadHandling.ts';
import type { MapPointerTarget } from '../../src/app/mapPointer.ts';
import { watchPointer } from '../../src/app/watchPointer.ts';
import type { Picture } from '../../src/app/whatLies.ts';

const plant = { kind: 'facility', id: 'plant' };
const picture = {
  scene: {
    joints: [],
    symbols: [{ id: plant.id, at: [20, 20] }],
    anchors: [],
    labels: [],
    flows: [],
  },
  visible: { markets: [] },
  shift: { scale: 1, by: [100, 0] },
  projection: 'flat',
  camera: { lon: 150, lat: 0, zoom: 1, bearing: 0 },
  viewport: { width: 300, height: 200 },
} as unknown as Picture;

function page() {
  const slot = Object.assign(new EventTarget(), {
    classList: { toggle: vi.fn<DOMTokenList['toggle']>() },
    getBoundingClientRect: () => ({ left: 10, top: 10 }),
  });
  const target = {
    picture: () => picture,
    hover: vi.fn<MapPointerTarget['hover']>(),
    open: vi.fn<MapPointerTarget['open']>(),
  };
  const life = new AbortController();
  watchPointer(slot as unknown as HTMLElement, target, life.signal);
  const act = (type: string, x: number, buttons = 0) =>
    slot.dispatchEvent(
      Object.assign(new Event(type), { clientX: x, clientY: 30, buttons, pointerType: 'mouse' }),
    );
  const settled = () => loadHandling().then(() => new Promise(setImmediate));
  return { slot, target, life, act, settled };
}

// The plant is drawn at 20, its picture has been moved by 100 and the slot stands at 10.
const onPlant = 130;

describe('the pointer over the map', () => {
  it('opens what was pressed before what answers it had come', async () => {
    const { target, act, settled } = page();
    act('pointermove', onPlant);
    act('pointerdown', onPlant);
    act('pointerup', onPlant);
    act('click', onPlant);
    expect(target.open).not.toHaveBeenCalled();
    await settled();
    expect(target.open.mock.calls).toEqual([[plant]]);
    expect(target.hover).toHaveBeenLastCalledWith(plant);
    act('click', onPlant);
    expect(target.open).toHaveBeenCalledTimes(2);
  });

  it('raises what it is over, and nothing while it drags or when it has left', async () => {
    const { slot, target, act, settled } = page();
    act('pointermove', onPlant);
    await settled();
    expect(target.hover).toHaveBeenLastCalledWith(plant);
    expect(slot.classList.toggle).toHaveBeenLastCalledWith('over-thing', true);
    act('pointermove', onPlant, 1);
    expect(target.hover).toHaveBeenLastCalledWith(null);
    act('pointermove', onPlant);
    act('pointerleave', 0);
    expect(target.hover).toHaveBeenLastCalledWith(null);
  });

  it('opens nothing after a drag', async () => {
    const { target, act, settled } = page();
    act('pointerdown', onPlant - 40);
    act('click', onPlant);
    await settled();
    expect(target.open).not.toHaveBeenCalled();
  });

  it('answers nothing once the atlas has been taken away', async () => {
    const { target, life, act, settled } = page();
    act('click', onPlant);
    life.abort();
    await settled();
    expect(target.open).not.toHaveBeenCalled();
  });
});
