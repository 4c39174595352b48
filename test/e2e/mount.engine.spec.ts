import { expect, test } from './harness/harnessTest.ts';
import { disposeBoth, mountTwice, nothingIsLeft, openEmpty } from './mountJourney.ts';

test('two live atlases stand on one page, and dispose leaves nothing behind', async ({
  page,
  openHarness,
}) => {
  const before = await openEmpty(page, openHarness);
  await mountTwice(page, 'ready');
  await disposeBoth(page, before);
});

test('an atlas that is taken away while its live map loads leaves nothing behind', async ({
  page,
  openHarness,
}) => {
  const before = await openEmpty(page, openHarness);
  for (const moment of ['**/liveMap*.js', '**/mapWorker*.js']) {
    const asked = page.waitForRequest(moment);
    const atlas = await page.evaluate(() => window.harness.mount(640, 620));
    await asked;
    await page.evaluate((number) => window.harness.dispose(number), atlas);
    await nothingIsLeft(page, before);
  }
  const atlas = await page.evaluate(() => window.harness.mount(640, 620));
  await expect(page.locator('body > div').nth(atlas)).toHaveAttribute('data-atlas', 'ready');
});
