import type { Page } from '@playwright/test';
import { atlasPage, queryOf, typeDate } from './atlasPage.ts';
import { atlasIsReady, expect, openAtlas, test } from './atlasTest.ts';
import { openStopped } from './openStopped.ts';
import { shownView } from './shownView.ts';

const whole = {
  time: '2018-01-01..2022-03-05',
  mode: 'during',
  proj: 'mercator',
  map: '3/25.1/80.2/0',
  focus: 'facility:select-kot-lakhpat',
  tab: 'table',
  theme: 'dark',
  motion: 'off',
  speed: '2',
} as const;

test('what a reader does stands in the address, and a reload brings all of it back', async ({
  page,
}) => {
  await openAtlas(page);
  const { choice, panelTitle, row, symbol } = atlasPage(page);
  expect(queryOf(page)).toEqual({});
  await typeDate(page, '2022-03-05', '5 March 2022');
  await choice(/^List/).check();
  await choice('During').check();
  await choice('Mercator').check();
  await page.getByRole('button', { name: 'Display' }).click();
  await choice('Dark').check();
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Off' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
  const before = await symbol('xiaomi-beijing').getAttribute('transform');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(symbol('xiaomi-beijing')).not.toHaveAttribute('transform', before ?? '');
  await row(/^Select plant/).click();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect
    .poll(() => queryOf(page))
    .toEqual({
      time: 'earliest..2022-03-05',
      mode: 'during',
      proj: 'mercator',
      map: expect.stringMatching(/^[\d.]+\/[\d.-]+\/[\d.-]+\/0$/),
      focus: 'facility:select-kot-lakhpat',
      tab: 'table',
      theme: 'dark',
      motion: 'off',
      speed: '2',
    });
  const address = page.url();
  const shown = await shownView(page);
  await page.reload();
  await atlasIsReady(page);
  expect(page.url()).toBe(address);
  const again = await shownView(page);
  expect({ ...again, map: null }).toEqual({ ...shown, map: null });
  // The address holds the camera no finer than half a pixel.
  expect(distance(again.map, shown.map)).toBeLessThan(1);
});

test('back and forward lead through what was opened, and to the date that stood there', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { panel, panelTitle, row, date } = atlasPage(page);
  await row('Select plant').click();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await panel.getByRole('button', { name: /^Select makes smartphones for Xiaomi/ }).click();
  await expect(panelTitle).toHaveText(/^Select makes/);
  await panel.getByRole('button', { name: /^Xiaomi\b.*brand/ }).click();
  await expect(panelTitle).toHaveText('Xiaomi');
  await typeDate(page, '2021-12-31', '31 December 2021');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);

  await page.goBack();
  await expect(panelTitle).toHaveText('Xiaomi');
  await expect(date).toHaveAttribute('aria-valuetext', '31 December 2021');
  // A date that was typed is a step of its own.
  await page.goBack();
  await expect(panelTitle).toHaveText('Xiaomi');
  await expect(date).toHaveAttribute('aria-valuetext', '5 March 2022');
  await page.goBack();
  await expect(panelTitle).toHaveText(/^Select makes/);
  await expect(date).toHaveAttribute('aria-valuetext', '5 March 2022');
  await page.goBack();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
});

test('a spoilt key falls back by itself while all others hold', async ({ page }) => {
  await openAtlas(page, String(new URLSearchParams(whole)));
  const good = await shownView(page);
  expect(good).toMatchObject({
    time: ['1 January 2018', '5 March 2022'],
    mode: 'during',
    proj: 'mercator',
    focus: 'Select plant, Kot Lakhpat',
    tab: ['table', 0],
    theme: 'dark',
    motion: 'off',
    speed: '2',
  });
  const spoilt: readonly (readonly [key: keyof typeof whole, text: string, falls: unknown])[] = [
    ['time', '2022-02-30', ['1 January 2010', '26 November 2026']],
    ['time', 'yesterday..', ['1 January 2010', '26 November 2026']],
    ['mode', 'sometimes', 'at'],
    ['proj', 'round', 'flat'],
    ['map', '99/0/0', expect.not.stringMatching(`^${escaped(good.map)}$`)],
    ['map', '3/NaN/80', expect.not.stringMatching(`^${escaped(good.map)}$`)],
    ['focus', 'plant:select', null],
    ['focus', 'facility:', null],
    ['tab', 'tabel', ['map', 0]],
    ['theme', 'pink', 'light'],
    ['motion', 'fast', 'on'],
    ['speed', '1000', '1'],
  ];
  for (const [key, text, falls] of spoilt) {
    await showAddress(page, { ...whole, [key]: text });
    // One thumb in At; another place on another sheet; the list is narrower than the panel.
    const others = { mode: ['time'], proj: ['map'], focus: ['map'] }[key as string] ?? [];
    const loose = Object.fromEntries(others.map((name) => [name, expect.anything()]));
    const list = key === 'focus' ? { tab: ['table', 1] } : {};
    await expect
      .poll(() => shownView(page), `${key}=${text}`)
      .toEqual({ ...good, ...loose, ...list, [key]: falls });
  }
});

test('a link in which everything is spoilt opens as if it said nothing', async ({ page }) => {
  await openAtlas(
    page,
    'v=99&time=&mode=&proj=&map=//&focus=:&tab=&theme=&motion=&play=&speed=&%FF',
  );
  const { date, flows } = atlasPage(page);
  await expect(date).toHaveAttribute('aria-valuetext', '26 November 2026');
  await expect(flows).not.toHaveCount(0);
});

test('keys that mean nothing yet are kept and written back', async ({ page }) => {
  await openAtlas(
    page,
    'story=select&q=lahore%20%26%20noida&hide=kind:supply~state:ended&known=2021-12-31',
  );
  await typeDate(page, '2022-03-05', '5 March 2022');
  await expect
    .poll(() => queryOf(page))
    .toEqual({
      time: '2022-03-05',
      story: 'select',
      q: 'lahore & noida',
      hide: 'kind:supply~state:ended',
      known: '2021-12-31',
    });
});

test('markup and scripts in a link are harmless words', async ({ page }) => {
  const evil = [
    '<img src=x onerror="document.title=\'hit\'">',
    'javascript:document.title="hit"',
    '"><script>document.title="hit"</script>',
  ];
  const keys = [
    'time',
    'mode',
    'map',
    'focus',
    'tab',
    'theme',
    'q',
    'story',
    '__proto__',
    'constructor',
  ];
  for (const text of evil) {
    const query = new URLSearchParams(keys.map((key) => [key, text]));
    query.append('focus', `facility:${text}`);
    await openAtlas(page, String(query));
    await typeDate(page, '2022-03-05', '5 March 2022');
    await expect.poll(() => queryOf(page).time).toBe('2022-03-05');
    expect(queryOf(page)).toMatchObject({ q: text, story: text });
    await expect(page).toHaveTitle('Handset Atlas');
    await expect(page.locator('#atlas img, #atlas script')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  }
});

test('a link to a thing that does not exist says so', async ({ page }) => {
  await openAtlas(page, 'focus=facility:no-such-plant&time=2022-03-05');
  const { panel } = atlasPage(page);
  await expect(panel).toContainText('Nothing in the atlas has this name.');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('playing writes the address at most three times a second and makes no steps of history', async ({
  page,
}) => {
  await openStopped(page, 'time=2016-01-31');
  const length = await page.evaluate(() => history.length);
  const writes = await page.evaluateHandle(() => {
    const times: number[] = [];
    for (const name of ['replaceState', 'pushState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...words) => {
        times.push(performance.now());
        write(...words);
      };
    }
    return times;
  });
  await atlasPage(page).playButton.click();
  await page.clock.runFor(3000);
  const times = await writes.jsonValue();
  expect(times.length).toBeGreaterThan(3);
  for (const [at, time] of times.entries()) {
    expect(time - (times[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(333);
  }
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(queryOf(page)).toMatchObject({ play: '1' });
});

/** What following a link to the same page does, without loading it again. */
const showAddress = (page: Page, query: Record<string, string>): Promise<void> =>
  page.evaluate(
    (search) => {
      history.replaceState(null, '', `?${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    String(new URLSearchParams(query)),
  );

const escaped = (text: unknown): string => String(text).replace(/[().,]/g, '\\$&');

/** Px between two places given as translate(x,y). */
function distance(a: unknown, b: unknown): number {
  const [x0 = Number.NaN, y0 = Number.NaN] =
    String(a)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  const [x1 = Number.NaN, y1 = Number.NaN] =
    String(b)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return Math.hypot(x1 - x0, y1 - y0);
}
