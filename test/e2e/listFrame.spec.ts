import { atlasPage } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

test.use({ evidence: 'shipped' });

test('the list tells first what is in the map’s frame, and the rest after it', async ({ page }) => {
  await openAtlas(page, 'tab=table&map=5/29.5/75.5/0');
  const { row } = atlasPage(page);
  const section = (name: RegExp) =>
    page.locator('.list-section').filter({ has: page.getByRole('heading', { level: 3, name }) });
  const here = section(/^In this frame \d+$/);
  const elsewhere = section(/^Not in this frame \d+$/);
  await expect(here.getByRole('button', { name: /^Select plant, Kot Lakhpat/ })).toBeVisible();
  await expect(here.getByRole('button', { name: /Batam/ })).toHaveCount(0);
  await expect(
    elsewhere.getByRole('button', { name: /Sat Nusapersada, Batam/ }).first(),
  ).toBeAttached();
  const all = await row(/./).count();

  await page.getByRole('button', { name: 'Whole sheet' }).click();
  await expect(page.locator('.list-section')).toHaveCount(0);
  await expect(row(/./)).toHaveCount(all);
});
