import type { Page } from '@playwright/test';
import { expect, test } from './harness/harnessTest.ts';

type Place = readonly [lon: number, lat: number];

interface Sight {
  readonly market: string;
  /** Zoom, bearing, and how far the middle of the map lies from the market, in degrees. */
  readonly camera: readonly [zoom: number, bearing: number, east: number, north: number];
}

/** Far and near, upright and turned, in the middle and at the side. */
const sights: readonly Sight[] = [
  { market: 'ind', camera: [1.6, 0, 4, 2] },
  { market: 'rus', camera: [3.5, -40, 6, 4] },
  { market: 'idn', camera: [6.5, 180, -0.5, 0.5] },
  { market: 'pak', camera: [10.9, 75, 0.02, -0.01] },
];

async function openLive(page: Page): Promise<ReadonlyMap<string, Place>> {
  await page.evaluate(() => window.harness.mount(640, 720));
  await isReady(page);
  const markets = await page.evaluate(async () => {
    const atlas = await (await fetch('data/atlas.json')).json();
    return atlas.markets.map(({ id, anchor }: { id: string; anchor: Place }) => [id, anchor]);
  });
  return new Map(markets);
}

const isReady = (page: Page): Promise<void> =>
  expect(page.locator('div[data-atlas]')).toHaveAttribute('data-atlas', 'ready', {
    timeout: 20_000,
  });

const show = (page: Page, query: Record<string, string>): Promise<void> =>
  page.evaluate((text) => window.harness.show(0, text), String(new URLSearchParams(query)));

for (const proj of ['flat', 'globe', 'mercator']) {
  test(`what D3 draws lies on the live map to half a pixel, at rest and in every frame of a drag and a flight, ${proj}`, async ({
    page,
    openHarness,
  }) => {
    await openHarness();
    const markets = await openLive(page);
    const placeOf = (market: string): Place => markets.get(market) ?? [Number.NaN, Number.NaN];
    const view = { proj, time: '2022-03-05' };
    for (const { market, camera } of sights) {
      const [zoom, bearing, east, north] = camera;
      const [lon, lat] = placeOf(market);
      const map = [zoom, (lat + north).toFixed(4), (lon + east).toFixed(4), bearing].join('/');
      await show(page, { ...view, motion: 'off', map, focus: `market:${market}` });
      await expect
        .poll(() => page.evaluate((at) => window.harness.apart(at), placeOf(market)), map)
        .toBeLessThan(0.5);
    }

    await show(page, { ...view, motion: 'off', map: '3/25/85/0', focus: 'market:ind' });
    await isReady(page);
    await page.evaluate((at) => {
      window.stopWatching = window.harness.watch(at);
    }, placeOf('ind'));
    await page.mouse.move(300, 150);
    await page.mouse.down();
    for (const x of [310, 330, 350, 380]) await page.mouse.move(x, 150 + (x - 300) / 2);
    await page.mouse.up();
    await show(page, { ...view, map: '4.5/20/75/35', focus: 'market:ind' });
    await expect.poll(() => page.evaluate(() => window.harness.isMoving())).toBe(false);
    const { frames, worst } = await page.evaluate(
      () => window.stopWatching?.() ?? { frames: 0, worst: Number.NaN },
    );
    expect(frames).toBeGreaterThan(1);
    expect(worst).toBeLessThan(0.5);
  });
}
