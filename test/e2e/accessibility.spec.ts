import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atlasPage, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';
import { openStopped } from './openStopped.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds on the page as it is now. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join()}`),
  );
}

for (const theme of ['light', 'dark']) {
  test(`axe finds no fault in what a wide page shows, ${theme}`, async ({ page }) => {
    await openAtlas(page, `time=2022-02-15&theme=${theme}`);
    const { choice, panelTitle, row } = atlasPage(page);
    const display = page.getByRole('button', { name: 'Display' });
    expect(await faults(page), 'at first').toEqual([]);
    await choice(/^List/).check();
    await choice('During').check();
    expect(await faults(page), 'with the list, in During').toEqual([]);
    await row('Select plant').click();
    await expect(panelTitle).toBeFocused();
    await page.getByRole('link').first().waitFor();
    await display.click();
    expect(await faults(page), 'with the panel and the display card').toEqual([]);
  });

  test(`axe finds no fault in what a phone shows, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, `time=2022-02-15&theme=${theme}`);
    const { row, panelTitle } = atlasPage(page);
    await page.getByRole('button', { name: 'Key' }).click();
    expect(await faults(page), 'with the key').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'List' }).click();
    expect(await faults(page), 'with the list').toEqual([]);
    await row('Select plant').click();
    await expect(panelTitle).toBeFocused();
    await page.getByRole('link').first().waitFor();
    expect(await faults(page), 'with the panel').toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds no fault in the promises and in how one slipped, ${theme}`, async ({ page }) => {
    await openAtlas(page, `tab=promises&theme=${theme}`);
    const { choice } = atlasPage(page);
    const plant = page.getByRole('button', { name: /^Select plant, Kot Lakhpat: Planned opening/ });
    await plant.waitFor();
    await page.getByRole('checkbox', { name: /^Kept late/ }).check();
    expect(await faults(page), 'with the table').toEqual([]);
    await plant.click();
    await expect(page.locator('[data-claim="select-plant-plan-mar-2022"]')).toBeFocused();
    await page.getByRole('figure').first().waitFor();
    expect(await faults(page), 'with the panel').toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByText('Filter', { exact: true }).click();
    expect(await faults(page), 'on a phone').toEqual([]);
    await expect(choice('Promises')).toBeChecked();
  });
}

test('on 320 px the promises and how one slipped are no wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, 'tab=promises');
  const plant = page.getByRole('button', { name: /^Select plant, Kot Lakhpat: Planned opening/ });
  await plant.waitFor();
  expect(await outside(page), 'with the cards').toEqual([]);
  await page.getByText('Filter', { exact: true }).click();
  expect(await outside(page), 'with the filter').toEqual([]);
  expect(await smallTargets(page), 'with the filter').toEqual([]);
  await plant.click();
  await expect(page.locator('[data-claim="select-plant-plan-mar-2022"]')).toBeFocused();
  await page.getByRole('figure').first().waitFor();
  expect(await outside(page), 'with the panel').toEqual([]);
});

test('on 320 px nothing is wider than the page, and no control lies outside', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, 'time=2022-03-05');
  const { row, choice, panelTitle } = atlasPage(page);
  expect(await outside(page), 'at first').toEqual([]);
  await page.getByRole('button', { name: 'Display' }).click();
  expect(await outside(page), 'with the display card').toEqual([]);
  await choice('During').check();
  await page.keyboard.press('Escape');
  expect(await outside(page), 'in During').toEqual([]);
  await page.getByRole('button', { name: 'List' }).click();
  expect(await outside(page), 'with the list').toEqual([]);
  await row('Select plant').click();
  await expect(panelTitle).toBeFocused();
  await page.getByRole('link').first().waitFor();
  expect(await outside(page), 'with the panel').toEqual([]);
});

test('in a low window, as at 400 % zoom, everything can be scrolled to', async ({ page }) => {
  for (const size of [
    { width: 320, height: 256 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await openAtlas(page, 'time=2022-03-05');
    const map = await page.locator('.map-slot').boundingBox();
    expect(map?.height).toBeGreaterThan(30);
    expect(await outOfReach(page), 'at first').toEqual([]);
    await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
    await page.getByRole('link').first().waitFor();
    expect(await outOfReach(page), 'with the panel').toEqual([]);
  }
});

test('every control is at least 24 px wide and high', async ({ page }) => {
  await openAtlas(page, 'time=2018-01-01..2022-03-05&mode=during&tab=table&map=4/30/75/0');
  await page.getByRole('button', { name: 'Display' }).click();
  expect(await smallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'Key' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test('who wants no motion gets none: no dots, no fading, nothing that runs by itself', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStopped(page, 'time=2022-03-05&tab=table');
  const { date, row, flow, playButton } = atlasPage(page);
  const moving = () =>
    page.evaluate(() => ({
      animations: document.getAnimations().length,
      dots: document.querySelectorAll('.overlay .dots path').length,
      fading: document.querySelectorAll('.overlay .leaving').length,
    }));
  const nothing = { animations: 0, dots: 0, fading: 0 };
  const opacity = (id: string) => flow(id).getAttribute('opacity');

  await row('Entry, operating: Xiaomi to Spain').hover();
  await expect(flow('export-select-exports')).toHaveAttribute('opacity', '0.25');
  expect(await moving()).toEqual(nothing);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await moving()).toEqual(nothing);
  await page.mouse.move(2, 2);
  // The clock stands: what comes must be there at once, and what goes must be gone.
  await typeDate(page, '2023-12-31', '31 December 2023');
  expect(await opacity('production-dixon-makes-for-xiaomi')).toBeNull();
  expect(await moving()).toEqual(nothing);
  await typeDate(page, '2018-03-31', '31 March 2018');
  expect(await moving()).toEqual(nothing);
  await playButton.click();
  await page.clock.runFor(1500);
  await expect(date).not.toHaveAttribute('aria-valuetext', '31 March 2018');
  expect(await moving()).toEqual(nothing);
});

test('motion can be switched off on the page itself', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { row } = atlasPage(page);
  const dots = page.getByRole('button', { name: 'Show direction with moving dots' });
  await dots.click();
  await expect(page.locator('.overlay .dots path')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Off' }).check();
  await expect(page.locator('.overlay .dots path')).toHaveCount(0);
  await expect(dots).toHaveCount(0);
  await row('Entry, operating: Xiaomi to Spain').hover();
  await expect(page.locator('.overlay .flow[opacity="0.25"]')).not.toHaveCount(0);
  await expect(page.locator('.overlay .dots path')).toHaveCount(0);
});

/** What can be pressed, typed into or read and lies beyond the page's edge, and whether it scrolls sideways. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('html, body, #atlas *:not(svg *)')].filter(
      (element) => {
        const { overflowX } = getComputedStyle(element);
        return ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth;
      },
    );
    const beyond = [...document.querySelectorAll('button, a, input, select, [role=slider], h2, p')]
      // A radio button is hidden behind its label, which is what is seen and pressed.
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      });
    const scrolls = document.documentElement.scrollWidth > clientWidth ? ['the page scrolls'] : [];
    const named = [...wide, ...beyond].map(
      (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`,
    );
    return [...scrolls, ...named];
  });

/** Controls under 24 px; a radio button's target is its label, and links in a text may be smaller. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary, [role=slider]')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return width < 24 || height < 24 ? [`${name}: ${width} × ${height}`] : [];
      }),
  );

/** Controls that stay outside the window even when they are scrolled to. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, select, input, [role=slider]')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { top, bottom } = element.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return middle < 0 || middle > innerHeight ? [`${name}: ${top} to ${bottom}`] : [];
      }),
  );
