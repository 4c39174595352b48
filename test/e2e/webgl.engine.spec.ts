import { expect, openAtlas, test } from './atlasTest.ts';

test('has a real WebGL2 to draw with', async ({ page }) => {
  await openAtlas(page);
  const hasWebGl = await page.evaluate(
    () => document.createElement('canvas').getContext('webgl2') !== null,
  );
  expect(hasWebGl).toBe(true);
});
