import { expect, test } from 'vitest';
import { fineGraticule } from '../../../src/core/geometry/fineGraticule.ts';

const meridians = (west: number, hasEdge?: boolean) =>
  fineGraticule(west, hasEdge)
    .coordinates.filter((line) => line[0]?.[0] === line[1]?.[0])
    .map((line) => line[0]?.[0]);

test('has a meridian every 5 degrees, but none along the edge of its sheet', () => {
  expect(meridians(-30)).toEqual(Array.from({ length: 71 }, (_, i) => -25 + 5 * i));
});

test('goes all the way round where nothing is cut', () => {
  expect(meridians(-180, false)).toHaveLength(72);
  expect(meridians(-180, false)).toContain(-180);
});
