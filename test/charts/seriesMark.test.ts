import { expect, test } from 'vitest';
import { markPath, markStyle } from '../../src/charts/seriesMark.ts';

test('no two of the first six counters share a form or a colour', () => {
  const lines = [0, 1, 2, 3, 4, 5];
  expect(new Set(lines.map(markPath)).size).toBe(6);
  expect(new Set(lines.map((line) => markStyle(line).colour)).size).toBe(6);
});

test('no two of the first twelve counters share both', () => {
  const looks = Array.from(
    { length: 12 },
    (_, line) => `${markPath(line)} ${markStyle(line).colour}`,
  );
  expect(new Set(looks).size).toBe(12);
});
