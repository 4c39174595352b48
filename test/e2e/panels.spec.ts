import { atlasPage, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

for (const [thing, date, tie] of [
  ['market:pak', '2021-12-31', /^Smartphones for Xiaomi, to be made by Select in Lahore/],
  ['market:ind', '2023-06-30', /^Smartphones for Xiaomi, to be made by Dixon in India/],
  ['facility:select-kot-lakhpat', '2022-03-05', /^Sold in Pakistan/],
  ['facility:xiaomi-beijing', '2018-03-31', /^Xiaomi’s entry to the United States/],
  ['facility:mi-store-barcelona', '2018-03-31', /^Xiaomi sells in Spain/],
] as const) {
  test(`the panel of ${thing} has its tie on ${date}`, async ({ page }) => {
    await openAtlas(page, `time=${date}&focus=${thing}`);
    const { panel } = atlasPage(page);
    await expect(panel.getByRole('button', { name: tie })).toHaveCount(1);
    await expect(panel).not.toContainText('No ties on this day.');
  });
}

test('what a plant makes for its own country opens as the domestic flow', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=market:pak');
  const { panel, panelTitle } = atlasPage(page);
  await panel.getByRole('button', { name: /^Smartphones for Xiaomi, made by Select/ }).click();
  await expect(panelTitle).toHaveText('Smartphones for Xiaomi, made by Select in Lahore');
  await expect(panel.getByRole('button', { name: /^Pakistan/ })).toBeVisible();
});

test('two claims that contradict each other stand side by side, whatever quarter they name', async ({
  page,
}) => {
  await openAtlas(page, 'time=2023-12-31&focus=relationship:dixon-makes-for-xiaomi');
  const { panel } = atlasPage(page);
  const start = panel.getByRole('heading', { name: 'Start of production' }).locator('..');
  const [third, fourth] = [/Q3 2023.*The New Indian Express/s, /Q4 2023.*The Financial Express/s];
  await expect(start.getByRole('article')).toHaveText([third, fourth]);
  await expect(start).toContainText('Two newspapers, two quarters, one plant.');
  const boxes = await start
    .getByRole('article')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON()));
  expect(boxes[0].y).toBe(boxes[1].y);
  expect(boxes[0].width).toBeCloseTo(boxes[1].width, 0);
});

test('a plan says that it is overdue, and where in its source it stands', async ({ page }) => {
  await openAtlas(page, 'time=2023-06-30&focus=facility:air-link-kot-lakhpat');
  const { panel } = atlasPage(page);
  const plan = panel.getByRole('heading', { name: 'Planned capacity' }).locator('..');
  await expect(plan).toContainText('par. 11');
  await expect(plan).not.toContainText('overdue');
  await typeDate(page, '2023-12-31', '31 December 2023');
  await expect(plan).toContainText('overdue since 1 Jul 2023');
});

test('the list leads to those of whom something is claimed, tied or not', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { panel, panelTitle, row } = atlasPage(page);
  await row('Samsung, brand').click();
  await expect(panelTitle).toHaveText('Samsung');
  await expect(panel).toContainText('authorisation to make mobile devices in Pakistan');
});

test('list and panel end with whose work they stand on, and with the tables to take away', async ({
  page,
  request,
}) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { list, panel, row } = atlasPage(page);
  await expect(page.locator('.map-area')).toContainText('Natural Earth, GeoNames');
  for (const place of [list, panel]) {
    const credits = place
      .getByRole('listitem')
      .filter({ hasText: /CC BY|Natural|GeoNames|Download/ });
    await expect(credits).toHaveText([
      'Data CC BY 4.0',
      'Natural Earth',
      'GeoNames',
      /^Download the data: claims sources/,
    ]);
    const files = place.locator('.data-files').getByRole('link');
    await expect(files).toHaveCount(8);
    for (const link of await files.all()) {
      const address = await link.evaluate((found: HTMLAnchorElement) => found.href);
      expect((await request.get(address)).ok()).toBe(true);
    }
    if (place === list) await row('Select plant, Kot Lakhpat').click();
  }
});
