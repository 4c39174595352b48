import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/civil.ts';
import { neighbour } from '../../src/ui/List.tsx';
import { sizeAfterDrag } from '../../src/ui/Panel.tsx';
import { roomIn } from '../../src/ui/shellContext.ts';
import { dayAfterKey } from '../../src/ui/Thumb.tsx';

describe('a key on a thumb', () => {
  const at = { day: dayOf(2022, 3, 31), least: dayOf(2010, 1, 1), most: dayOf(2028, 12, 31) };
  const press = (key: string, fine = false) => dayAfterKey(key, fine, at);

  test('moves a month, with Shift a day', () => {
    expect(press('ArrowLeft')).toBe(dayOf(2022, 2, 28));
    expect(press('ArrowUp')).toBe(dayOf(2022, 4, 30));
    expect(press('ArrowRight', true)).toBe(dayOf(2022, 4, 1));
    expect(press('ArrowDown', true)).toBe(dayOf(2022, 3, 30));
  });

  test('moves a year, or as far as it goes', () => {
    expect(press('PageUp')).toBe(dayOf(2023, 3, 31));
    expect(press('PageDown')).toBe(dayOf(2021, 3, 31));
    expect(press('Home')).toBe(at.least);
    expect(press('End')).toBe(at.most);
  });

  test('that means nothing is left to the page', () => {
    expect(press('Tab')).toBeNull();
  });
});

describe('a key in the list', () => {
  test('walks from row to row and stops at the ends', () => {
    expect(neighbour('ArrowDown', 0, 3)).toBe(1);
    expect(neighbour('ArrowDown', 2, 3)).toBe(2);
    expect(neighbour('ArrowUp', 0, 3)).toBe(0);
    expect(neighbour('Home', 2, 3)).toBe(0);
    expect(neighbour('End', 0, 3)).toBe(2);
  });

  test('means nothing outside the rows', () => {
    expect(neighbour('ArrowDown', -1, 3)).toBeNull();
    expect(neighbour('x', 1, 3)).toBeNull();
  });
});

describe('the sheet', () => {
  test('grows when it is dragged up, two sizes by a long way', () => {
    expect(sizeAfterDrag('peek', -60)).toBe('half');
    expect(sizeAfterDrag('peek', -400)).toBe('full');
    expect(sizeAfterDrag('full', 60)).toBe('half');
    expect(sizeAfterDrag('peek', 60)).toBe('peek');
  });
});

describe('the room', () => {
  test('has the borders of the style sheets', () => {
    expect([479, 480, 639, 640, 999, 1000].map((width) => roomIn(width, 540))).toEqual([
      'phone',
      'strip',
      'strip',
      'sheet',
      'sheet',
      'desk',
    ]);
  });

  test('is that of a narrow box where it is low, but never beside a map that has its panel', () => {
    expect([400, 640, 999, 1000].map((width) => roomIn(width, 539))).toEqual([
      'phone',
      'strip',
      'strip',
      'desk',
    ]);
    expect([640, 999, 1000].map((width) => roomIn(width, 439))).toEqual(['phone', 'phone', 'desk']);
  });
});
