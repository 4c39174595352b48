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
  await expect(repeat).toContainText('repeats 2nd, reported 1 Nov 2021');
  await repeat.getByRole('button', { name: '2nd, reported 1 Nov 2021' }).press('Enter');
  const original = panel.locator('[data-claim="xiaomi-rank-q2-2021"]');
  await expect(original).toBeFocused();
  await expect(original).toBeInViewport();
  await expect(original).toContainText('repeated by 2nd, reported 28 Feb 2022');
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
