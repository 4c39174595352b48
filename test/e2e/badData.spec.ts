import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atlasPage, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

const evil = '<img src=x onerror="document.title=\'hit\'">';

type Answer = { readonly status?: number; readonly contentType?: string; readonly body: string };

/** What a host can make of a file; `good` is the file as it was built. */
const spoilt: Readonly<Record<string, (good: string) => Answer>> = {
  missing: () => ({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' }),
  'cut off': (good) => ({ body: good.slice(0, good.length / 2) }),
  'another page instead': () => ({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  'of another form': () => ({ body: '{"version":1}' }),
};

/** Has the site answer with a spoilt file; `file` is its path below `dist`. */
async function spoil(page: Page, file: string, how: string): Promise<void> {
  const good = readFileSync(`dist/${file}`, 'utf8');
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: 'application/json', ...spoilt[how]?.(good) }),
  );
}

/** What is said of a failed request is wanted here; anything else still fails the test. */
const forgiveMissing = (problems: string[]): void => {
  const wanted = problems.filter((problem) => !/status of 404/.test(problem));
  problems.splice(0, problems.length, ...wanted);
};

test.afterEach(({ problems }) => forgiveMissing(problems));

for (const how of Object.keys(spoilt)) {
  test(`atlas.json ${how}: the page says in words that there is no atlas, and offers to reload`, async ({
    page,
  }) => {
    await spoil(page, 'data/atlas.json', how);
    await page.goto('./?time=2022-03-05');
    await expect(page.locator('html')).toHaveAttribute('data-atlas', 'failed');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The atlas could not be loaded');
    await expect(alert).toContainText(
      how === 'missing'
        ? 'data/atlas.json is missing.'
        : 'data/atlas.json is incomplete or damaged.',
    );
    await page.unroute('**/data/atlas.json');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-atlas', 'still');
    await expect(atlasPage(page).date).toHaveAttribute('aria-valuetext', '5 March 2022');
  });
}

for (const how of ['missing', 'cut off', 'of another form']) {
  test(`the basemap ${how}: the page says that there is no map; list, panel and time go on`, async ({
    page,
  }) => {
    await spoil(page, 'basemap/flat-110m.json', how);
    await page.goto('./?time=2022-03-05&tab=table');
    await expect(page.locator('html')).toHaveAttribute('data-atlas', 'failed');
    const { said, row, panel } = atlasPage(page);
    await expect(said.filter({ hasText: /map could not be loaded/ })).toBeVisible();
    await row('Select plant').click();
    await expect(panel).toContainText('$550 m');
    await expect(panel.getByRole('link', { name: /Business Recorder/ }).first()).toBeVisible();
    await typeDate(page, '2023-12-31', '31 December 2023');
    await expect(panel).toContainText('Operating since 4 March 2022');
  });

  test(`evidence.json ${how}: the map works, and claims say that their sources could not be loaded`, async ({
    page,
  }) => {
    await spoil(page, 'data/evidence.json', how);
    await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
    const { panel, flows } = atlasPage(page);
    await expect(flows).toHaveCount(9);
    await expect(panel).toContainText('$450 m');
    await expect(panel).toContainText('reported 28 Feb 2022');
    await expect(panel).toContainText('Its source could not be loaded');
    await expect(panel.getByRole('article').getByRole('link')).toHaveCount(0);
  });
}

test('while the sources are on their way, claims say so, and then name them', async ({ page }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((fulfil) => {
    answer = fulfil;
  });
  await page.route('**/data/evidence.json', async (route) => {
    await asked;
    await route.fallback();
  });
  await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
  const { panel } = atlasPage(page);
  await expect(panel).toContainText('Sources are loading');
  answer();
  await expect(panel.getByRole('link', { name: /Business Recorder/ }).first()).toBeVisible();
  await expect(panel).not.toContainText('Sources are loading');
});

test('the finer ground missing: the coarse one stays', async ({ page }) => {
  await spoil(page, 'basemap/flat-50m.json', 'missing');
  await openAtlas(page, 'time=2022-03-05&map=5/30/75/0');
  const { flows, map } = atlasPage(page);
  await expect(flows).not.toHaveCount(0);
  await expect(map.locator('.still-base .land')).toHaveAttribute('d', /^M/);
});

test('markup in the data is text', async ({ page }) => {
  await change(page, 'data/atlas.json', ['facilities', 'organisations', 'markets'], { name: evil });
  await change(page, 'data/evidence.json', ['sources'], { title: evil, publisher: evil });
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { row, panel, panelTitle } = atlasPage(page);
  await row(`${evil}, assembly plant`).first().click();
  await expect(panelTitle).toHaveText(evil);
  await expect(panel.getByRole('link').first()).toHaveText(`${evil} (${evil}, opens in a new tab)`);
  await expect(page.locator('#atlas img')).toHaveCount(0);
  await expect(page).toHaveTitle('Handset Atlas');
});

for (const address of [
  'javascript:document.title="hit"',
  'data:text/html,hit',
  ' JaVaScRiPt:hit',
]) {
  test(`a source at ${address} is no link`, async ({ page }) => {
    await change(page, 'data/evidence.json', ['sources'], { url: address, archivedUrl: address });
    await openAtlas(page, 'time=2022-03-05&focus=facility:select-kot-lakhpat');
    const { panel } = atlasPage(page);
    await expect(panel).toContainText('$450 m');
    await expect(panel).toContainText('Its source could not be loaded');
    await expect(panel.getByRole('article').getByRole('link')).toHaveCount(0);
  });
}

/** Has the site answer with its own file, in which every row of some tables says something else. */
async function change(
  page: Page,
  file: string,
  tables: readonly string[],
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const data: Record<string, object[]> = JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
  for (const table of tables) for (const row of data[table] ?? []) Object.assign(row, words);
  await page.route(`**/${file}`, (route) => route.fulfill({ json: data }));
}
