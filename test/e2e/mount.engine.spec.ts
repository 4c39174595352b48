import { expect, test } from './harness/harnessTest.ts';
import { disposeBoth, mountTwice, nothingIsLeft, openEmpty } from './mountJourney.ts';

for (const condition of ['ready', 'still'] as const) {
  test.describe(condition === 'ready' ? 'with the live map' : 'without WebGL', () => {
    test.use({ webgl: condition === 'ready' });

    test('two atlases stand on one page, and dispose leaves nothing behind', async ({
      page,
      openHarness,
    }) => {
      const before = await openEmpty(page, openHarness);
      await mountTwice(page, condition);
      await disposeBoth(page, before);
    });

    const moments = {
      ready: ['**/liveMap*.js', '**/mapWorker*.js'],
      still: ['**/data/atlas.json', '**/basemap/*.json', '**/data/evidence.json'],
    }[condition];

    test('an atlas that is taken away while it loads leaves nothing behind', async ({
      page,
      openHarness,
    }) => {
      const before = await openEmpty(page, openHarness);
      for (const moment of moments) {
        const asked = page.waitForRequest(moment);
        const atlas = await page.evaluate(() => window.harness.mount(640, 620));
        await asked;
        await page.evaluate((number) => window.harness.dispose(number), atlas);
        await nothingIsLeft(page, before);
      }
      const atlas = await page.evaluate(() => window.harness.mount(640, 620));
      await expect(page.locator('body > div').nth(atlas)).toHaveAttribute('data-atlas', condition, {
        timeout: 20_000,
      });
    });
  });
}
