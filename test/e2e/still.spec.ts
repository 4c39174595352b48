import type { Locator, Page } from '@playwright/test';
import { atlasPage, queryOf, tabTo, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';
import { atRest, middleOf, type PagePoint, placeOnSheet, pointOn } from './drawnPoint.ts';

const idn = 'entry-xiaomi-sells-in-idn';

test('without WebGL the map is drawn all the same, says so, and everything else works', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { map, flows, said } = atlasPage(page);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'still');
  await expect(said.filter({ hasText: 'Drawn without WebGL' })).toBeVisible();
  await expect(map.locator('.still-base path').first()).toBeAttached();
  await expect(flows).toHaveCount(8);
  await expect(map.locator('canvas')).toHaveCount(0);
});

test('wheel, drags, keys and buttons move the map, and one button brings the whole sheet back', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { mapView, symbol } = atlasPage(page);
  const beijing = symbol('xiaomi-beijing');
  const whole = await middleOf(beijing);
  const wholeSheet = page.getByRole('button', { name: 'Whole sheet' });
  await expect(wholeSheet).toHaveCount(0);

  await page.mouse.move(whole.x, whole.y);
  await page.mouse.wheel(0, -700);
  await expect.poll(() => queryOf(page).map).toBeDefined();
  // What lies under the wheel stays under it.
  await movedBy(beijing, whole, { x: 0, y: 0 });
  await wholeSheet.click();
  await movedBy(beijing, whole, { x: 0, y: 0 });
  await expect.poll(() => queryOf(page).map).toBeUndefined();
  await expect(wholeSheet).toHaveCount(0);

  await openAtlas(page, 'time=2022-03-05&map=2.5/30/110/0');
  const near = await middleOf(beijing);
  await drag(page, { x: 500, y: 560 }, { x: 440, y: 520 });
  await movedBy(beijing, near, { x: -60, y: -40 });

  await tabTo(page, mapView);
  await page.keyboard.press('ArrowRight');
  await movedBy(beijing, near, { x: -160, y: -40 });
  await page.keyboard.press('ArrowUp');
  await movedBy(beijing, near, { x: -160, y: 60 });
  const zoom = () => Number(queryOf(page).map?.split('/')[0]);
  await page.keyboard.press('+');
  const before = zoom();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom).toBeLessThan(before);
});

test('a drag that starts on a flow moves the map and opens nothing; a click on it opens it', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&map=3/25/105/0');
  const { panel, panelTitle, flow, flowLine, symbol } = atlasPage(page);
  const beijing = symbol('xiaomi-beijing');
  const before = await middleOf(beijing);
  const start = await pointOn(flowLine(idn), 0.5);
  await drag(page, start, { x: start.x - 50, y: start.y - 30 });
  await movedBy(beijing, before, { x: -50, y: -30 });
  await expect(panel).toHaveCount(0);

  await clickAt(page, await pointOn(flowLine(idn), 0.5));
  await expect(panelTitle).toHaveText('Xiaomi sells in Indonesia');
  // Selecting only rings it: nothing else steps back, though the pointer has left.
  await page.mouse.move(5, 5);
  await expect(flow(idn).locator('.ring')).toHaveCount(1);
  await expect(page.locator('.overlay .flow[opacity="0.25"]')).toHaveCount(0);
});

test('hover raises one flow and quiets the rest, until the pointer leaves', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&map=3/25/105/0');
  const { flow, flowLine, flows } = atlasPage(page);
  const quiet = page.locator('.overlay .flow[opacity="0.25"]');
  const { x, y } = await pointOn(flowLine(idn), 0.5);
  await page.mouse.move(x, y);
  await expect(quiet).toHaveCount((await flows.count()) - 1);
  await expect(flow(idn)).not.toHaveAttribute('opacity', '0.25');
  await expect(page.locator('.overlay .dots .dot path')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(quiet).toHaveCount(0);
  await expect(page.locator('.overlay .dots path')).toHaveCount(0);
});

test('a click opens the symbol, the anchor, the name or the market’s area that lies there; one on the sea closes', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { map, panel, panelTitle, symbol } = atlasPage(page);
  // The map grows narrower while the panel opens.
  for (const [thing, title] of [
    [symbol('xiaomi-beijing'), 'Xiaomi, Beijing'],
    [page.locator('.overlay [data-market="phl"]'), 'Philippines'],
    [page.locator('.overlay .labels text', { hasText: /^Russia$/i }), 'Russia'],
  ] as const) {
    await clickAt(page, await atRest(() => middleOf(thing)));
    await expect(panelTitle).toHaveText(title);
  }

  await clickAt(page, await placeOnSheet(page, 180, 10));
  await expect(panel).toHaveCount(0);
  for (const [market, lon, lat] of [
    ['India', 76, 19],
    ['Russia', 130, 66],
  ] as const) {
    await clickAt(page, await placeOnSheet(page, lon, lat));
    await expect(panelTitle).toHaveText(market);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
  // In Kashmir no side is taken: it is no market's.
  await openAtlas(page, 'time=2022-03-05&map=6/34.6/76.5/0');
  await clickAt(page, await middleOf(map));
  await expect.poll(() => queryOf(page)).not.toHaveProperty('focus');
  await expect(panel).toHaveCount(0);
});

test('what is not there at the time cannot be clicked', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&map=4.5/34/76/0');
  const { panel, panelTitle, symbol, flowLine } = atlasPage(page);
  const plant = await middleOf(symbol('select-kot-lakhpat'));
  const line = await pointOn(flowLine('production-select-makes-for-xiaomi'), 0.5);
  await clickAt(page, plant);
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await typeDate(page, '2018-03-31', '31 March 2018');
  await expect(symbol('select-kot-lakhpat')).toHaveCount(0);
  for (const at of [plant, line]) {
    await clickAt(page, at);
    await expect(panel.getByRole('heading', { name: /Select/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

test('what is behind the globe is not drawn', async ({ page }) => {
  await openAtlas(page, 'time=2018-03-31&proj=globe');
  const { flow, symbol } = atlasPage(page);
  await expect(symbol('xiaomi-beijing')).toHaveCount(1);
  await expect(symbol('mi-store-barcelona')).toHaveCount(0);
  await expect(flow('entry-xiaomi-sells-in-ind')).toHaveCount(1);
  await openAtlas(page, 'time=2018-03-31&proj=globe&map=1/35/-40/0');
  await expect(symbol('mi-store-barcelona')).toHaveCount(1);
  await expect(symbol('xiaomi-beijing')).toHaveCount(0);
  await expect(page.locator('.overlay [data-market="ind"]')).toHaveCount(0);
  await expect(flow('entry-xiaomi-sells-in-ind')).toHaveCount(0);
});

async function clickAt(page: Page, { x, y }: PagePoint): Promise<void> {
  await page.mouse.click(x, y);
}

async function drag(page: Page, from: PagePoint, to: PagePoint): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** Within a pixel and a half: the middle of a symbol's box is not always its place. */
const movedBy = (element: Locator, from: PagePoint, by: PagePoint): Promise<void> =>
  expect(async () => {
    const { x, y } = await middleOf(element);
    expect(Math.abs(x - from.x - by.x)).toBeLessThan(1.5);
    expect(Math.abs(y - from.y - by.y)).toBeLessThan(1.5);
  }).toPass({ timeout: 5000 });
