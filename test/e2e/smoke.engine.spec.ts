import { atlasPage, queryOf } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';
import { atRest, pointOn } from './drawnPoint.ts';
import { smokeJourney } from './smokeJourney.ts';

test.use({ viewport: { width: 640, height: 600 } });

for (const webgl of [true, false]) {
  test.describe(webgl ? 'with WebGL' : 'without WebGL', () => {
    test.use({ webgl });

    test('time, projections, list, panel, sources, link and reload work', async ({ page }) => {
      await smokeJourney(page, webgl ? 'ready' : 'still');
    });
  });
}

test('on the live map a drag that starts on a flow moves it; hover raises, a click opens', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&map=3/20/105/0');
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'ready');
  const { flow, flowLine, flows, panel, panelTitle } = atlasPage(page);
  const id = 'entry-xiaomi-sells-in-idn';
  const start = await pointOn(flowLine(id), 0.5);
  // A head keeps to its place; the middle of a line is that of what the box leaves of it.
  const head = async () => {
    const box = await flow('entry-xiaomi-sells-in-phl').locator('.head').boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  };
  const stood = await head();
  await page.mouse.move(start.x, start.y);
  await expect(page.locator('.overlay .flow[opacity="0.25"]')).toHaveCount(
    (await flows.count()) - 1,
  );
  await page.mouse.down();
  // Away from the buttons over the map, which would take the click after it.
  await page.mouse.move(start.x - 20, start.y + 10);
  await page.mouse.move(start.x - 40, start.y + 20);
  await page.mouse.up();
  await expect.poll(() => queryOf(page).map).not.toBe('3/20/105/0');
  const { x, y } = await atRest(() => pointOn(flowLine(id), 0.5));
  const stands = await head();
  expect(stood.x - stands.x).toBeGreaterThan(30);
  expect(stands.y - stood.y).toBeGreaterThan(10);
  await expect(panel).toHaveCount(0);
  await page.mouse.click(x, y);
  await expect(panelTitle).toHaveText('Xiaomi sells in Indonesia');
  await expect(flow(id).locator('.ring')).toHaveCount(1);
});
