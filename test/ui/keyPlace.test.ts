import { describe, expect, test } from 'vitest';
import { keyPlaceIn } from '../../src/ui/keyPlace.ts';

describe('where the key stands', () => {
  const roomy = { width: 904, height: 584 };

  test('is a corner of the map where the map has room for it', () => {
    expect(keyPlaceIn('desk', 'flat', roomy, false)).toBe('corner');
    expect(keyPlaceIn('sheet', 'globe', { width: 960, height: 500 }, false)).toBe('corner');
  });

  test('is a row outside the map where its rows have met in the corners', () => {
    expect(keyPlaceIn('desk', 'flat', roomy, true)).toBe('row');
  });

  test('is a row outside a map too low or too narrow for key and switches', () => {
    expect(keyPlaceIn('sheet', 'flat', { width: 640, height: 304 }, false)).toBe('row');
    expect(keyPlaceIn('desk', 'flat', { width: 1400, height: 384 }, false)).toBe('row');
    expect(keyPlaceIn('desk', 'flat', { width: 520, height: 584 }, false)).toBe('row');
  });

  test('is a row outside Mercator’s map, which fills its box with land', () => {
    expect(keyPlaceIn('desk', 'mercator', roomy, false)).toBe('row');
  });

  test('is a row on a narrow page and a button on a phone, as high as they may be', () => {
    expect(keyPlaceIn('strip', 'flat', { width: 600, height: 700 }, false)).toBe('row');
    expect(keyPlaceIn('phone', 'flat', { width: 390, height: 700 }, false)).toBe('button');
  });

  test('is the corner until the map has been measured', () => {
    expect(keyPlaceIn('desk', 'flat', { width: 0, height: 0 }, false)).toBe('corner');
  });
});
