import { beforeEach, describe, expect, test, vi } from 'vitest';
import { symbolLayoutOf } from '../../src/core/geometry/symbolLayout.ts';
import type { CountryCode } from '../../src/core/model/id.ts';
import { createMapPicture } from '../../src/map/mapPicture.ts';
import { dark, light } from '../../src/render/palette.ts';
import { sampleAtlas, sampleVisible, stateAt } from '../core/geometry/sampleAtlas.ts';
import { createFakeMap } from './fakeMap.ts';

vi.mock('../../src/render/symbolImage.ts', () => ({ symbolImage: () => ({}) }));

const start = {
  palette: light,
  projection: 'flat' as const,
  ground: 'ground://flat-110m',
  things: { type: 'FeatureCollection' as const, features: [] },
};
const content = {
  visible: sampleVisible,
  layout: symbolLayoutOf(sampleAtlas, sampleVisible),
  tints: new Map([['IND' as CountryCode, 'market' as const]]),
};
const next = {
  ...content,
  visible: {
    ...sampleVisible,
    facilities: sampleVisible.facilities.map((one) =>
      one.facility.id === 'istanbul' ? { ...one, state: stateAt('ended') } : one,
    ),
  },
};

const open = () => {
  const fake = createFakeMap();
  const picture = createMapPicture(start);
  picture.attach(fake.map);
  const asked = () => fake.calls.splice(0);
  const methods = () => [...new Set(asked().map(([method]) => method))];
  return { ...fake, picture, asked, methods };
};
type Opened = ReturnType<typeof open>;

describe('the picture of a map', () => {
  let opened: Opened;
  beforeEach(() => {
    opened = open();
    opened.picture.show(content);
    opened.fire('style.load');
  });

  test('waits for the style, then gives every symbol its picture and every thing its state', () => {
    const calls = opened.asked();
    expect(calls.filter(([method]) => method === 'addImage')).toHaveLength(6 * 7 * 2);
    expect(calls).toContainEqual([
      'setFeatureState',
      { source: 'ground', id: 'IND' },
      { tint: 'market' },
    ]);
  });

  test('takes a step in time by feature states and a frame alone', () => {
    opened.asked();
    opened.picture.show(next);
    const calls = opened.asked();
    expect(calls.map(([method]) => method)).toEqual([
      'setFeatureState',
      'setFeatureState',
      'triggerRepaint',
    ]);
  });

  test('draws no frame for a step that leaves it as it is, and says so', () => {
    opened.asked();
    expect(opened.picture.show({ ...content })).toBe(false);
    expect(opened.asked()).toEqual([]);
    expect(opened.picture.show(next)).toBe(true);
  });

  test('changes its colours in place', () => {
    opened.asked();
    opened.picture.change({ palette: dark });
    expect(opened.methods()).toEqual(['setPaintProperty', 'updateImage']);
  });

  test('takes a finer ground as data', () => {
    opened.asked();
    opened.picture.change({ ground: 'ground://flat-50m' });
    expect(opened.asked()).toEqual([['setData', 'ground://flat-50m']]);
    opened.picture.change({ ground: 'ground://flat-50m' });
    expect(opened.asked()).toEqual([]);
  });

  test('starts anew in another projection, with nothing that was made for the old one', () => {
    opened.asked();
    opened.picture.change({ projection: 'globe', ground: 'ground://round-110m' });
    expect(opened.asked()).toEqual([
      ['setStyle', expect.objectContaining({ projection: { type: 'globe' } }), { diff: false }],
    ]);
    opened.picture.show(next);
    opened.picture.change({ palette: dark });
    expect(opened.asked()).toEqual([]);
    opened.fire('style.load');
    const calls = opened.asked();
    const states = calls.filter(([method]) => method === 'setFeatureState');
    expect(states.length).toBeGreaterThan(20);
    expect(calls.some(([method]) => method === 'setPaintProperty')).toBe(true);
  });

  test('leaves a lost map alone, and then gives it all that it has lost', () => {
    opened.asked();
    opened.fire('webglcontextlost');
    opened.picture.show(next);
    opened.picture.change({ palette: dark, projection: 'mercator' });
    expect(opened.asked()).toEqual([]);
    // MapLibre asks for the whole style once it has its context again.
    expect(opened.picture.style()).toMatchObject({ projection: { type: 'mercator' } });
    opened.fire('style.load');
    expect(opened.methods()).toEqual(['updateImage', 'setFeatureState']);
  });
});
