import { expect, openAtlas, test } from './atlasTest.ts';

const select = 'focus=facility:select-kot-lakhpat';

test('taking back the day of knowledge leaves the focus on what changes it', async ({ page }) => {
  await openAtlas(page, `time=2022-03-05&known=2022-03-01&${select}`);
  await page.locator('.known-badge').getByRole('button', { name: 'Back to latest' }).press('Enter');
  await expect(page.getByRole('button', { name: /^As known on: latest/ })).toBeFocused();
});

test('a panel that a link had opened gives the focus to its row when it closes', async ({
  page,
}) => {
  await openAtlas(page, `tab=table&time=2022-03-05&${select}`);
  const panel = page.getByRole('complementary', { name: 'In focus' });
  await panel.getByRole('button', { name: /^Close/ }).press('Enter');
  await expect(page.locator('[data-row="facility:select-kot-lakhpat"]')).toBeFocused();
});

test('a panel that a link had opened gives the focus to the map where there is no list', async ({
  page,
}) => {
  await openAtlas(page, `time=2022-03-05&${select}`);
  const panel = page.getByRole('complementary', { name: 'In focus' });
  await panel.getByRole('button', { name: /^Close/ }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('.map-slot :focus')).toHaveCount(1);
});

test('the view can be cited and the data taken away where no panel is open', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05');
  await page.getByRole('button', { name: 'Display' }).press('Enter');
  const flows = page.getByRole('link', { name: 'flows (GeoJSON)' });
  await expect(flows).toHaveAttribute('href', /\/data\/flows\.geojson$/);
  await page.getByRole('button', { name: 'Cite this view' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this view' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/time=2022-03-05/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cite this view' })).toBeFocused();
});
