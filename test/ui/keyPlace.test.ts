import { describe, expect, test } from 'vitest';
import { keyPlaceIn } from '../../src/ui/keyPlace.ts';

describe('where the key stands', () => {
  const roomy = { width: 904, height: 584 };

  test('is a corner of the map where the map has room for it', () => {
    expect(keyPlaceIn('desk', 'map', roomy)).toBe('corner');
    expect(keyPlaceIn('sheet', 'table', { width: 800, height: 500 })).toBe('corner');
  });

  test('is a button on a map too low for key and switches, whatever its width', () => {
    expect(keyPlaceIn('sheet', 'map', { width: 640, height: 304 })).toBe('button');
    expect(keyPlaceIn('desk', 'map', { width: 1400, height: 384 })).toBe('button');
  });

  test('is a button on a map that a panel leaves too narrow', () => {
    expect(keyPlaceIn('desk', 'map', { width: 400, height: 584 })).toBe('button');
  });

  test('is a button beside the table of promises, where the map only shows where its rows lie', () => {
    expect(keyPlaceIn('desk', 'promises', roomy)).toBe('button');
  });

  test('is a row of its own on a narrow page and a button on a phone, as high as they may be', () => {
    expect(keyPlaceIn('strip', 'map', { width: 600, height: 700 })).toBe('row');
    expect(keyPlaceIn('phone', 'map', { width: 390, height: 700 })).toBe('button');
  });

  test('is the corner until the map has been measured', () => {
    expect(keyPlaceIn('desk', 'map', { width: 0, height: 0 })).toBe('corner');
  });
});
