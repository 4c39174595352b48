import { expect, test } from './harness/harnessTest.ts';
import { disposeBoth, mountTwice, nothingIsLeft, openEmpty } from './mountJourney.ts';

test('two atlases stand on one page without WebGL, and dispose leaves nothing behind', async ({
  page,
  openHarness,
}) => {
  const before = await openEmpty(page, openHarness);
  await mountTwice(page, 'still');
  await disposeBoth(page, before);
});

test('an atlas that is taken away while it loads leaves nothing behind, whenever that is', async ({
  page,
  openHarness,
}) => {
  const before = await openEmpty(page, openHarness);
  for (const moment of ['**/data/atlas.json', '**/basemap/*.json', '**/data/evidence.json']) {
    const asked = page.waitForRequest(moment);
    const atlas = await page.evaluate(() => window.harness.mount(640, 620));
    await asked;
    await page.evaluate((number) => window.harness.dispose(number), atlas);
    await nothingIsLeft(page, before);
  }
  const atlas = await page.evaluate(() => window.harness.mount(640, 620));
  await expect(page.locator('body > div').nth(atlas)).toHaveAttribute('data-atlas', 'still');
});
