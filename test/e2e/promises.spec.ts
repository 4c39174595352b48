import type { Page } from '@playwright/test';
import { atlasPage, queryOf, tabTo } from './atlasPage.ts';
import { atlasIsReady, expect, openAtlas, test } from './atlasTest.ts';

const plant = { name: 'Select plant, Kot Lakhpat: Planned opening, also said of: Select' };

function promisesPage(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Promises' });
  return {
    panel,
    table: panel.getByRole('table'),
    rows: panel.locator('tbody').getByRole('row'),
    plantRow: panel
      .locator('tbody')
      .getByRole('row')
      .filter({ has: page.getByRole('button', plant) }),
    column: (name: string) => panel.getByRole('columnheader', { name, exact: true }),
    plant: panel.getByRole('button', plant),
    words: panel.getByRole('searchbox', { name: 'Words in a promise' }),
  };
}

/** What a column says, from the first row to the last; `at` counts from 1. */
const column = (page: Page, at: number): Promise<readonly string[]> =>
  promisesPage(page).rows.locator(`:scope > :nth-child(${at})`).allInnerTexts();

test('the tab tells every promise with its dates, who made it, and what became of it', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { choice } = atlasPage(page);
  const { panel, rows, plantRow } = promisesPage(page);
  await choice('Promises').check();
  expect(queryOf(page)).toMatchObject({ tab: 'promises' });
  await expect(panel).toContainText(/\d+ plans and forecasts as known on 26 November 2026/);
  await expect(plantRow).toHaveText(
    /Air Link.*1 Nov 2021.*4 Mar 2022.*at first Jan 2022.*kept 4 Mar 2022, 32 days late.*3/s,
  );
  await expect(
    rows
      .filter({ hasText: 'Xiaomi’s entry to the United States' })
      .filter({ hasText: 'Planned entry' }),
  ).toHaveText(/Lei Jun.*Mar 2018.*Dec 2018/s);
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
});

test('as known on an earlier day it knows nothing of what came later', async ({ page }) => {
  await openAtlas(page, 'tab=promises&known=2022-02-15');
  const { rows, plantRow } = promisesPage(page);
  await expect(plantRow).toHaveText(/Jan 2022.*overdue since 1 Feb 2022/s);
  await expect(plantRow).not.toContainText('4 Mar');
  await expect(rows.filter({ hasText: 'Dixon' })).toHaveCount(0);
});

test('no day is known before the first report, whose promises then stand alone', async ({
  page,
}) => {
  await openAtlas(page, 'tab=promises&known=2010-01-01');
  const { panel, rows } = promisesPage(page);
  await expect(panel).toContainText('4 plans and forecasts as known on 31 March 2018');
  await expect(rows).toHaveCount(4);
  for (const said of await column(page, 3)) expect(said).toBe('Mar 2018');
});

test('a column leads when it is pressed, turns when it is pressed again, and stands in the link', async ({
  page,
}) => {
  await openAtlas(page, 'tab=promises');
  const { column: heading, plantRow } = promisesPage(page);
  await expect(heading('Outcome')).toHaveAttribute('aria-sort', 'ascending');
  await heading('Due').getByRole('button').click();
  await expect(heading('Due')).toHaveAttribute('aria-sort', 'ascending');
  const due = await column(page, 4);
  const undated = due.filter((text) => text === 'no date named');
  expect(undated.length).toBeGreaterThan(0);
  expect(due.slice(-undated.length)).toEqual(undated);

  await heading('Sources').getByRole('button').click();
  await expect(heading('Sources')).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading('Due')).not.toHaveAttribute('aria-sort');
  await expect(plantRow).toContainText('Air Link');
  const counts = (await column(page, 6)).map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await heading('Sources').getByRole('button').click();
  await expect(heading('Sources')).toHaveAttribute('aria-sort', 'descending');
  expect(queryOf(page)).toEqual({ tab: 'promises', sort: 'sources.desc' });
  expect((await column(page, 6)).map(Number)).toEqual(counts.toReversed());

  const order = await column(page, 1);
  await page.reload();
  await atlasIsReady(page);
  await expect(heading('Sources')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => column(page, 1)).toEqual(order);
  await page.goBack();
  await expect(heading('Sources')).toHaveAttribute('aria-sort', 'ascending');
});

test('the number of sources unfolds their claims, each of which is a press away', async ({
  page,
}) => {
  await openAtlas(page, 'tab=promises');
  const { panelTitle } = atlasPage(page);
  const { panel, plantRow } = promisesPage(page);
  const count = plantRow.getByRole('button', {
    name: '3 sources of Select plant, Kot Lakhpat: Planned opening',
  });
  await expect(count).toHaveAttribute('aria-expanded', 'false');
  const { width, height } = (await count.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await count.press('Enter');
  await expect(count).toHaveAttribute('aria-expanded', 'true');
  await panel.getByRole('button', { name: 'The Daily CPEC, reported 4 Mar 2022' }).first().click();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
});

test('the arrow of the column at the edge stays within the table', async ({ page }) => {
  await openAtlas(page, 'tab=promises&sort=sources.desc');
  const { table } = promisesPage(page);
  const sign = table.locator('.promise-sources .sort-sign');
  const [edge, arrow] = await Promise.all([
    table.evaluate((element) => element.getBoundingClientRect().right),
    sign.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    }),
  ]);
  expect(arrow).toBeLessThanOrEqual(edge);
});

test('a cited table of promises is called one', async ({ page }) => {
  await openAtlas(page, 'tab=promises');
  await page.getByRole('button', { name: 'Cite this view' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Reference, Plain' })).toHaveValue(
    /Handset Atlas: Promises, 26 November 2026, as known on 26 November 2026\./,
  );
});

test('a column that is none falls back and leaves the tab', async ({ page }) => {
  await openAtlas(page, 'tab=promises&sort=price.up');
  await expect(promisesPage(page).column('Outcome')).toHaveAttribute('aria-sort', 'ascending');
});

test('outcomes and words narrow the rows, and what matches nothing is said in words', async ({
  page,
}) => {
  await openAtlas(page, 'tab=promises');
  const { panel, rows, words } = promisesPage(page);
  const all = await rows.count();
  const late = panel.getByRole('checkbox', { name: /^Kept late \d+$/ });
  await late.check();
  const count = Number(/\d+/.exec((await late.locator('..').textContent()) ?? '')?.[0]);
  await expect(rows).toHaveCount(count);
  for (const told of await column(page, 5)) expect(told).toMatch(/days? late$/);
  await words.fill('LAHORE air');
  await expect(rows).toHaveCount(1);
  await expect(panel.getByRole('status')).toHaveText(`1 of ${all} promises shown.`);
  await words.fill('nothing of the kind');
  await expect(rows).toHaveCount(0);
  await expect(panel).toContainText('No promise matches these words and outcomes.');
  await panel.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(words).toBeFocused();
  await expect(rows).toHaveCount(all);
  await expect(late).not.toBeChecked();
});

test('the keyboard alone opens a promise at its claim, reads how it slipped, follows it to the claim that kept it and comes back', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { choice, panel, panelTitle, symbol } = atlasPage(page);
  const promises = promisesPage(page);
  await tabTo(page, choice('Map'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choice('Promises')).toBeFocused();
  await promises.plant.waitFor();
  await tabTo(page, promises.column('What was promised').getByRole('button'));
  await page.keyboard.press('Enter');
  expect(queryOf(page)).toMatchObject({ sort: 'what.asc' });
  await promises.words.fill('kot lakhpat opening');
  await tabTo(page, promises.plant);
  await page.keyboard.press('Enter');
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect(panel.locator('[data-claim="select-plant-plan-mar-2022"]')).toBeFocused();
  await expect(symbol('select-kot-lakhpat').first()).toBeVisible();
  await expect(
    panel.getByRole('img', {
      name: 'Said 1 Nov 2021 for Jan 2022 and said 28 Feb 2022 for 4 Mar 2022',
    }),
  ).toBeVisible();
  await expect(panel.getByRole('figure')).toContainText(
    'Promised for Jan 2022, then 4 Mar 2022: kept 4 Mar 2022, 32 days late',
  );

  const moved = panel.getByRole('button', { name: 'claim: then moved to 4 Mar 2022' });
  await tabTo(page, moved, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-claim="select-plant-plan-mar-2022"]')).toBeFocused();
  const kept = panel.getByRole('button', {
    name: 'claim: kept in time, 4 Mar 2022; 32 days after Jan 2022',
  });
  await tabTo(page, kept);
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-claim="select-plant-opened"]')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(promises.plant).toBeFocused();
});

test('on a phone each promise is a card, and the order is a choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page);
  const { panel, table } = promisesPage(page);
  await page.getByRole('button', { name: 'List' }).click();
  await page.getByRole('radio', { name: 'Promises' }).check();
  await expect(table).toHaveCount(0);
  const card = panel.getByRole('listitem').filter({ hasText: 'Select plant, Kot Lakhpat' });
  await expect(card.filter({ hasText: 'Planned opening' })).toHaveText(
    /kept 4 Mar 2022, 32 days late.*Air Link.*4 Mar 2022, at first Jan 2022.*3 sources/s,
  );
  const first = panel.getByRole('article').first();
  const before = await first.textContent();
  await panel.getByRole('combobox', { name: 'Sort by' }).selectOption('Said');
  await panel.getByRole('button', { name: 'Ascending' }).click();
  expect(queryOf(page)).toMatchObject({ sort: 'said.desc' });
  await expect(first).not.toHaveText(before ?? '');
});
