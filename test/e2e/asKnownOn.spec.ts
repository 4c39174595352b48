import type { Page } from '@playwright/test';
import { type AtlasPage, atlasPage, queryOf, tabTo } from './atlasPage.ts';
import { atlasIsReady, expect, openAtlas, test } from './atlasTest.ts';

const select = 'focus=facility:select-kot-lakhpat';

/** What a reader finds of the day whose knowledge is shown. */
function knowledge(page: Page) {
  return {
    value: page.getByRole('button', { name: /^As known on: / }),
    field: page.getByRole('textbox', { name: 'Type the day whose knowledge is shown' }),
    badge: page.locator('.known-badge strong'),
    back: page.locator('.known-badge').getByRole('button', { name: 'Back to latest' }),
  };
}

async function know(page: Page, day: string): Promise<void> {
  const { value, field } = knowledge(page);
  await value.click();
  await field.fill(day);
  await field.press('Enter');
  await page.keyboard.press('Escape');
}

async function expectState(panel: AtlasPage['panel'], words: string): Promise<void> {
  await expect(panel.getByText(words, { exact: true })).toBeVisible();
}

test('the plant at Kot Lakhpat is a plan, a later plan, and open, as more is known', async ({
  page,
}) => {
  await openAtlas(page, `time=2022-03-05&${select}`);
  const { panel } = atlasPage(page);
  const { badge, back } = knowledge(page);
  await expectState(panel, 'Operating since 4 March 2022');
  await expect(badge).toHaveCount(0);

  await know(page, '2021-12-31');
  await expectState(panel, 'Ahead: planned for January 2022');
  await expect(badge).toHaveText('As known on 31 December 2021');
  await expect(panel).toContainText('$450 m');
  await expect(panel).not.toContainText('$550 m');
  await expect.poll(() => queryOf(page).known).toBe('2021-12-31');

  await know(page, '1 March 2022');
  await expectState(panel, 'Ahead: planned for 4 March 2022');
  await expect(panel).toContainText('$550 m');

  await page.goBack();
  await expectState(panel, 'Ahead: planned for January 2022');
  await page.reload();
  await atlasIsReady(page);
  await expectState(panel, 'Ahead: planned for January 2022');
  await expect(badge).toHaveText('As known on 31 December 2021');

  await back.click();
  await expectState(panel, 'Operating since 4 March 2022');
  await expect(badge).toHaveCount(0);
  expect(queryOf(page).known).toBeUndefined();
});

test('the timeline’s day is one press away, and the time never takes what is known along', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-02-15');
  const { date, said } = atlasPage(page);
  const { value, badge } = knowledge(page);
  await page.getByRole('button', { name: 'Set to 15 Feb 2022' }).click();
  await expect(value).toHaveAccessibleName('As known on: 15 Feb 2022');
  await expect(said.last()).toContainText('As known on 15 February 2022.');

  await date.focus();
  await page.keyboard.press('PageUp');
  await expect(date).toHaveAttribute('aria-valuetext', '15 February 2023');
  await expect(badge).toHaveText('As known on 15 February 2022');
});

test('a keyboard sets the day, is told what is wrong with one, and gets the button back', async ({
  page,
}) => {
  await openAtlas(page);
  const { value, field } = knowledge(page);
  await tabTo(page, value);
  await page.keyboard.press('Enter');
  await tabTo(page, field);
  await page.keyboard.type('1999');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('outside the days of our reports');
  await field.fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2021');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  await expect(value).toHaveAccessibleName('As known on: 31 Dec 2021');
});

test('a phone has all of it in the display card, within its width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, 'time=2022-03-05');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('button', { name: 'Set to 5 Mar 2022' }).click();
  await page.keyboard.press('Escape');
  const { badge, back } = knowledge(page);
  await expect(badge).toHaveText('As known on 5 March 2022');
  await expect(back).toBeInViewport({ ratio: 1 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('what nobody had heard of by then is said so, with the way to all that is known', async ({
  page,
}) => {
  await openAtlas(page, `time=2022-03-05&known=2018-12-31&${select}`);
  const { panel, panelTitle, symbol } = atlasPage(page);
  await expect(symbol('select-kot-lakhpat')).toHaveCount(0);
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expectState(panel, 'Nothing was known of it by 31 December 2018.');
  await expect(panel.getByRole('article')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show it with all that is known' }).click();
  await expectState(panel, 'Operating since 4 March 2022');
});

test('what was learned since a day is told: dates, states, things and claims', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&known=2021-12-31');
  const { value } = knowledge(page);
  const learned = page.getByRole('complementary', { name: 'What was learned' });
  const row = (words: string | RegExp) => learned.getByRole('button', { name: words });
  await value.click();
  await page.getByRole('button', { name: 'What was learned since 31 Dec 2021' }).click();
  await expect(learned.getByRole('heading', { level: 2 })).toBeFocused();
  await expect
    .poll(() => queryOf(page))
    .toMatchObject({
      compare: 'known:2021-12-31',
      as: 'change',
    });
  expect(queryOf(page).known).toBeUndefined();
  await expect(
    row('Select plant, Kot Lakhpat ahead, for Jan 2022 → operating since Mar 2022'),
  ).toBeVisible();
  await expect(row(/^Select plant, Kot Lakhpat Jan 2022 → 4 Mar 2022/)).toBeVisible();
  const quiet = page.locator('.overlay .flow[opacity="0.25"]');
  await expect(quiet).not.toHaveCount(0);
  await row(/\d+ claims? (was|were) reported/).click();
  await expect(learned.getByRole('heading', { level: 3 }).first()).toBeFocused();

  await page.reload();
  await atlasIsReady(page);
  await expect(row(/^Select plant, Kot Lakhpat ahead/)).toBeVisible();
  await row(/^Select plant, Kot Lakhpat ahead/).click();
  await expect(atlasPage(page).panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await page.keyboard.press('Escape');
  await expect(learned).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(learned).toHaveCount(0);
  await expect(quiet).toHaveCount(0);
  expect(queryOf(page)).toEqual({ time: '2022-03-05' });
});
