import { expect, type Locator, type Page } from '@playwright/test';
import { cameraProjection } from '../../src/core/geometry/cameraProjection.ts';
import { wholeSheet } from '../../src/core/geometry/wholeSheet.ts';

export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** Where a drawn path runs, as a part of its length (0–1), in px of the page. */
export const pointOn = (path: Locator, part: number): Promise<PagePoint> =>
  path.evaluate((element, along) => {
    const line = element as SVGPathElement;
    const at = line.getPointAtLength(line.getTotalLength() * along);
    const { x, y } = at.matrixTransform(line.getScreenCTM() ?? undefined);
    return { x, y };
  }, part);

/** Where something is once it no longer moves, as a map does for a while after a drag. */
export async function atRest(read: () => Promise<PagePoint>): Promise<PagePoint> {
  let last = await read();
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return Math.hypot(last.x - before.x, last.y - before.y);
    })
    .toBeLessThan(0.1);
  return last;
}

/** The middle of an element, in px of the page. */
export async function middleOf(element: Locator): Promise<PagePoint> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Not on the page: ${element.toString()}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a place (degrees) lies on the page, on the whole flat sheet. */
export async function placeOnSheet(page: Page, lon: number, lat: number): Promise<PagePoint> {
  const box = await page.locator('.map-slot').boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const at = cameraProjection('flat', wholeSheet('flat', box), box)([lon, lat]);
  return { x: box.x + (at?.[0] ?? Number.NaN), y: box.y + (at?.[1] ?? Number.NaN) };
}
