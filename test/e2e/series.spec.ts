import { AxeBuilder } from '@axe-core/playwright';
import { atlasPage, tabTo } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

test.use({ evidence: 'shipped' });

test('a keyboard walks through a chart and comes from a figure to its claim', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=market:pak');
  const { panel } = atlasPage(page);
  const walk = panel.getByRole('slider', { name: 'Figures of the chart: Made by year, phones' });
  await tabTo(page, walk);
  await page.keyboard.press('Home');
  await expect(walk).toHaveAttribute('aria-valuenow', '1');
  const first = await walk.getAttribute('aria-valuetext');
  expect(first).toMatch(/phones/);
  await page.keyboard.press('ArrowRight');
  await expect(walk).toHaveAttribute('aria-valuenow', '2');
  await expect(walk).not.toHaveAttribute('aria-valuetext', first ?? '');
  await page.keyboard.press('Enter');
  const claim = panel.locator('[data-claim]:focus');
  await expect(claim).toBeInViewport();
  await expect(claim).toContainText('m phones');
});

test('a chart has a name that sums it up, and all its figures in a table', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=market:pak');
  const { panel } = atlasPage(page);
  const chart = panel.getByRole('img', {
    name: /^Made by year, phones: chart of \d+ figures from/,
  });
  await expect(chart).toBeVisible();
  const figure = panel.getByRole('figure').filter({ hasText: 'Made by year, phones' });
  const marks = await figure.locator('.series-marks path').count();
  await figure.getByText('As a table').click();
  const rows = figure.getByRole('table', { name: 'Made by year, phones' }).locator('tbody tr');
  expect(await rows.count()).toBeGreaterThanOrEqual(marks);
  await rows.first().getByRole('button').click();
  await expect(panel.locator('[data-claim]:focus')).toBeInViewport();
});

test('a pointer on a figure names it, and a press leads to its claim', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=market:pak');
  const { panel } = atlasPage(page);
  const figure = panel.getByRole('figure').filter({ hasText: 'Made by year, phones' });
  await figure.scrollIntoViewIfNeeded();
  const mark = figure.locator('.series-marks path').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('The chart has no mark');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure.locator('.series-picked')).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  await expect(panel.locator('[data-claim]:focus')).toBeVisible();
});

test('a chart shows only what was known', async ({ page }) => {
  const { panel } = atlasPage(page);
  const shown = async (known: string): Promise<number> => {
    await openAtlas(page, `time=2022-03-05&focus=market:pak&known=${known}`);
    const chart = panel.getByRole('figure').filter({ hasText: 'Made by year, phones' });
    return chart.locator('.series-marks path').count();
  };
  const late = await shown('latest');
  expect(await shown('2023-06-30')).toBeLessThan(late);
});

test('at 320 px a chart fits, and the page is no wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openAtlas(page, 'time=2022-03-05&focus=market:pak&theme=dark');
  const { panel } = atlasPage(page);
  const chart = panel.getByRole('img', { name: /^Made by year, phones/ });
  await expect(chart).toHaveCount(1);
  expect(await chart.evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds no fault in charts, their tables and the references, ${theme}`, async ({
    page,
  }) => {
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const faults = async (): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page })
        .include('.panel')
        .withTags(rules)
        .analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join()}`),
      );
    };
    await openAtlas(page, `time=2022-03-05&focus=market:pak&theme=${theme}`);
    const { panel } = atlasPage(page);
    await panel.getByText('As a table').first().click();
    await panel.getByRole('button', { name: 'Cite this view' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await faults()).toEqual([]);
  });
}
