import { atlasPage } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

test.use({ evidence: 'shipped' });

test('a market tells where its phones went, and each destination leads to its claim', async ({
  page,
}) => {
  await openAtlas(page, 'focus=market:ind');
  const { panel } = atlasPage(page);
  const section = panel.locator('section').filter({
    has: page.getByRole('heading', { name: 'Exports by destination' }),
  });
  await expect(section).toContainText('India’s commerce ministry, smartphones');
  await section.getByRole('button', { name: /^United States/ }).click();
  await expect(page).toHaveURL(/focus=relationship:trade-ind-usa/);
  await expect(panel.locator('[data-claim]:focus')).toContainText('10.6 bn');
});

test('trade whose figures are older is listed with its last one, and says so when it is opened', async ({
  page,
}) => {
  await openAtlas(page, 'time=2026-11-01&focus=market:ind');
  const { panel } = atlasPage(page);
  const row = panel.getByRole('button', { name: /exports of phones to Italy/ });
  await expect(row).toContainText('last figure: fiscal year Apr 2024 – Mar 2025');
  await row.click();
  await expect(panel).toContainText(
    'None is in force on this day: the last one is for fiscal year April 2024',
  );
  await expect(panel).not.toContainText('perating');
});

test('a trade is told by the years of its figures, never as operating', async ({ page }) => {
  await openAtlas(page, 'time=2025-03-01&focus=relationship:trade-chn-usa');
  const { panel } = atlasPage(page);
  await expect(panel.getByRole('button', { name: /^Figures from 2018 to 20\d\d$/ })).toBeVisible();
  await expect(panel).not.toContainText('Operating');
});

test('a plant’s panel shows what was made by year for whom, and the last word on its exports', async ({
  page,
}) => {
  await openAtlas(page, 'focus=facility:select-kot-lakhpat');
  const { panel } = atlasPage(page);
  await expect(panel.getByRole('img', { name: /^Made by year, smartphones: chart/ })).toHaveCount(
    1,
  );
  const word = panel.getByRole('button', { name: /still negotiates .* leave to export, Oct 2025/ });
  await word.click();
  await expect(page).toHaveURL(/focus=relationship:select-exports/);
  await expect(panel.locator('[data-claim]:focus')).toContainText('leave to export');
});
