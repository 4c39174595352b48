import { describe, expect, test, vi } from 'vitest';
import { createMapCamera } from '../../src/map/mapCamera.ts';
import type { SurfaceEvents } from '../../src/render/mapSurface.ts';
import { createFakeMap } from './fakeMap.ts';

const viewport = { width: 904, height: 584 };
const lahore = { lon: 74.3, lat: 31.5, zoom: 5, bearing: 0 };
const delhi = { lon: 77.2, lat: 28.6, zoom: 4, bearing: 10 };

const open = (reducedMotion = false) => {
  const fake = createFakeMap();
  const events = {
    onMove: vi.fn<SurfaceEvents['onMove']>(),
    onMoveEnd: vi.fn<SurfaceEvents['onMoveEnd']>(),
    onIdle: vi.fn<SurfaceEvents['onIdle']>(),
    onLost: vi.fn<SurfaceEvents['onLost']>(),
  };
  const camera = createMapCamera(fake.map, {
    camera: lahore,
    projection: 'flat',
    viewport,
    reducedMotion,
  });
  camera.report(events);
  fake.fire('style.load');
  const asked = () => fake.calls.splice(0).map(([method]) => method);
  asked();
  events.onMove.mockClear();
  events.onMoveEnd.mockClear();
  return { ...fake, camera, events, asked };
};

describe("MapLibre's camera", () => {
  test('is reported in the frame of each move, and where it comes to rest', () => {
    const { camera, events } = open();
    camera.moveTo(delhi, 'jump');
    expect(events.onMove).toHaveBeenCalledWith(delhi);
    expect(events.onMoveEnd).toHaveBeenCalledWith(delhi);
    expect(camera.now()).toEqual(delhi);
  });

  test('has longitudes from -180 to 180, however often MapLibre has gone round the world', () => {
    const { camera } = open();
    camera.moveTo({ ...delhi, lon: 260 }, 'jump');
    expect(camera.now().lon).toBe(-100);
  });

  test('glides, but jumps for those who want no motion', () => {
    const eager = open();
    eager.camera.moveTo(delhi, 'ease');
    eager.camera.zoomBy(1);
    expect(eager.asked()).toEqual(['easeTo', 'easeTo']);
    const calm = open(true);
    calm.camera.moveTo(delhi, 'ease');
    calm.camera.zoomBy(1);
    expect(calm.asked()).toEqual(['jumpTo', 'jumpTo']);
    expect(calm.camera.now().zoom).toBe(5);
  });

  test('moves with a new box, but nobody chose that place', () => {
    const { camera, events } = open();
    camera.resize({ projection: 'flat', viewport: { width: 640, height: 400 } });
    expect(events.onMove).toHaveBeenCalled();
    expect(events.onMoveEnd).not.toHaveBeenCalled();
  });

  test('is in another projection at once, whatever MapLibre still says of the old one', () => {
    const { camera, events, fire, asked } = open();
    camera.reproject({ projection: 'globe', viewport }, delhi);
    expect(camera.now()).toEqual(delhi);
    expect(events.onMove).toHaveBeenCalledWith(delhi);
    fire('move');
    fire('moveend');
    expect(camera.now()).toEqual(delhi);
    fire('style.load');
    expect(asked()).toEqual(['jumpTo']);
    expect(camera.now()).toEqual(delhi);
    expect(events.onMoveEnd).not.toHaveBeenCalled();
  });

  test('keeps what it is told while the graphics are lost', () => {
    const { camera, events, fire, asked } = open();
    fire('webglcontextlost');
    camera.moveTo(delhi, 'ease');
    expect(asked()).toEqual([]);
    expect(events.onMoveEnd).toHaveBeenCalledWith(delhi);
    fire('move');
    fire('style.load');
    expect(camera.now()).toEqual(delhi);
  });
});
