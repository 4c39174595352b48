import { expect, openAtlas, test } from './atlasTest.ts';

test('in a low embed nothing of the page lies on the key, the switches or the controls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 600 });
  await openAtlas(page, 'known=2022-03-01&focus=facility:select-kot-lakhpat');
  const boxes = await page
    .locator('.map-corner > :visible, .legend-strip, .top-bar .segments')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const panel = await page.getByRole('complementary').boundingBox();
  const map = await page.getByRole('main').boundingBox();
  expect(boxes.length).toBeGreaterThan(5);
  for (const [at, a] of boxes.entries()) {
    expect(a.bottom, 'above the panel').toBeLessThanOrEqual(panel?.y ?? 0);
    for (const b of boxes.slice(at + 1)) {
      const isApart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(isApart, `${JSON.stringify(a)} beside ${JSON.stringify(b)}`).toBe(true);
    }
  }
  expect(panel?.height ?? 0).toBeLessThanOrEqual(map?.height ?? 0);
});
