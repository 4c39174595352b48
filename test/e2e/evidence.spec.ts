import { atlasPage } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

test('claims that contradict each other have their range, their speakers and the reason under them', async ({
  page,
}) => {
  await openAtlas(page, 'time=2023-12-31&focus=facility:dixon-noida');
  const { panel } = atlasPage(page);
  const area = panel.getByRole('heading', { name: 'Floor area' }).locator('..');
  await expect(area).toContainText(
    '270,000–300,000 sq ft, 2 speakers: Bloomberg and Business Today',
  );
  await expect(area).toContainText(
    'The plant that opened is smaller than the one that was expected.',
  );
});

test('a card names the claim that it repeats, and leads to it', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=org:xiaomi');
  const { panel } = atlasPage(page);
  const repeat = panel.locator('[data-claim="xiaomi-rank-q2-2021-repeat"]');
  await expect(repeat).toBeHidden();
  const rank = panel.getByRole('heading', { name: 'Rank' }).locator('..');
  await rank.getByText('Said again (1)').click();
  await expect(repeat).toContainText('repeats the figure reported 1 Nov 2021 (2nd)');
  await repeat.getByRole('button', { name: 'the figure reported 1 Nov 2021 (2nd)' }).press('Enter');
  const original = panel.locator('[data-claim="xiaomi-rank-q2-2021"]');
  await expect(original).toBeFocused();
  await expect(original).toBeInViewport();
  await expect(original).toContainText('is repeated by the figure reported 28 Feb 2022 (2nd)');
});

test('a link to a claim about another thing opens that thing’s panel at the claim', async ({
  page,
}) => {
  await openAtlas(page, 'time=2023-12-31&focus=org:dixon');
  const { panel, panelTitle } = atlasPage(page);
  const meeting = panel.locator('[data-claim="dixon-minister-meeting"]');
  for (const fold of await panel.locator('summary').all()) await fold.click();
  await expect(meeting).toContainText('confirms');
  await meeting.locator('.claim-tie').getByRole('button').click();
  await expect(panelTitle).toHaveText('Xiaomi');
  await expect(panel.locator('[data-claim="xiaomi-tells-government"]')).toBeFocused();
});

test('a view is cited with the days that it stands for, and the page behind stays as it is', async ({
  page,
}) => {
  await openAtlas(page, 'focus=facility:select-kot-lakhpat');
  const { panel, panelTitle } = atlasPage(page);
  await panel.getByRole('button', { name: 'Cite this view' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this view' });
  await expect(dialog.getByRole('textbox', { name: 'Reference, Plain' })).toHaveValue(
    /^Handset Atlas contributors \(\d{4}\)\. Handset Atlas: Select plant, Kot Lakhpat, .* Version \d+\.\d+\.\d+, data to .*\?time=\d{4}-\d{2}-\d{2}&known=\d{4}-\d{2}-\d{2}&focus=facility:select-kot-lakhpat \(accessed .*\)\.$/,
  );
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  const bibtex = dialog.getByRole('textbox', { name: 'Reference, BibTeX' });
  await expect(bibtex).toHaveValue(/^@misc\{handset-atlas-/);
  const address = /url\s+= \{(.*)\}/.exec(await bibtex.inputValue())?.[1] ?? '';
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect(panel.getByRole('button', { name: 'Cite this view' })).toBeFocused();
  await page.goto(address);
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
});

test('a reference is copied, or marked where the browser does not let it be copied', async ({
  page,
  context,
}) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { list } = atlasPage(page);
  await list.getByRole('button', { name: 'Cite this view' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'RIS' }).check();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('copy it by hand');
  const marked = await dialog
    .getByRole('textbox')
    .evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(marked).toBeGreaterThan(100);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.reload();
  await list.getByRole('button', { name: 'Cite this view' }).click();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Handset Atlas, 5 March 2022',
  );
});

test('the sentence of the moment leads to the claims that it stands on', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05');
  const { panel, panelTitle, list } = atlasPage(page);
  await page.mouse.move(300, 300);
  const news = page.getByRole('link', { name: /^Select plant, Kot Lakhpat, opened/ });
  await news.click();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect(panel.locator('[data-claim="select-plant-opened"]')).toBeFocused();
  await page.getByRole('link', { name: /^Exports from/ }).press('Enter');
  await expect(list.getByRole('heading', { name: 'Export flows' })).toBeFocused();
});

test('a sentence that counts leads to what it counts, even while the list is open', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { list } = atlasPage(page);
  await page.mouse.move(300, 300);
  const exported = page.getByRole('link', { name: /^Exports from/ });
  for (let again = 0; again < 2; again += 1) {
    await exported.press('Enter');
    const heading = list.getByRole('heading', { name: 'Export flows' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    // From there the keyboard goes on in the group.
    await page.keyboard.press('Tab');
    await expect(list.getByRole('button', { name: /^Export, ahead/ })).toBeFocused();
  }
});

test('the state in the panel leads to the claim that decides it', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
  const { panel } = atlasPage(page);
  await panel.getByRole('button', { name: 'Operating since 4 March 2022' }).click();
  await expect(panel.locator('[data-claim="select-plant-opened"]')).toBeFocused();
});

test('a claim has its source in full: title, publisher, days, and how sure it is', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
  const claim = atlasPage(page).panel.locator('[data-claim="select-revenue-2021"]');
  await claim.getByText('Source in full').click();
  await expect(claim).toContainText(/The Truth International.*published 1 November 2021/s);
  await expect(claim).toContainText(/read on .*high confidence/s);
});

test('a plant’s figures stand right under what is disputed, and lead to their claims', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
  const { panel } = atlasPage(page);
  await expect(panel.getByRole('heading', { name: 'Ties' })).toBeVisible();
  const headings = await panel.getByRole('heading', { level: 3 }).allTextContents();
  expect(headings.slice(0, 2)).toEqual(['What it should bring in a year', 'Phones a year']);
  await panel.getByRole('button', { name: /^2\.5–3 m target/ }).press('Enter');
  await expect(panel.locator('[data-claim="select-output-target"]')).toBeFocused();
});

test('two plans that count different things have one sentence under them and no range', async ({
  page,
}) => {
  await openAtlas(page, 'focus=facility:select-kot-lakhpat');
  const { panel } = atlasPage(page);
  const sums = panel.getByRole('heading', { name: 'What it should bring in a year' }).locator('..');
  await expect(sums.locator('.panel-note')).toHaveText([
    'They count different things, and neither is an outcome.',
  ]);
  await expect(sums).not.toContainText('450–550');
});

test('a flow says how far apart its ends lie, and one to nobody knows where does not', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&focus=flow:production-select-makes-for-xiaomi');
  const { panel, row } = atlasPage(page);
  await expect(panel).toContainText('About 3,900 km as the crow flies');
  await openAtlas(page, 'time=2022-03-05&tab=table');
  await row('Export, ahead: Select, Lahore to markets not named').click();
  await expect(panel).not.toContainText('as the crow flies');
});

test.describe('with the shipped tables', () => {
  test.use({ evidence: 'shipped' });

  test('a state that rests on a report of low confidence says so', async ({ page }) => {
    await openAtlas(page, 'focus=facility:foxconn-sri-city');
    const { panel } = atlasPage(page);
    await expect(panel.locator('.panel-wash')).toHaveText(
      'Ended: closed, 30 June 2024, by a report of low confidence',
    );
    await openAtlas(page, 'time=2024-12-31&tab=table');
    await expect(
      atlasPage(page).row(/^Foxconn, Sri City, assembly plant, .*, low confidence$/),
    ).toBeAttached();
  });
});
