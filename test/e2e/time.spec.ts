import type { Page } from '@playwright/test';
import { atlasPage, queryOf, tabTo, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';
import { openStopped } from './openStopped.ts';

test.describe('what the time means', () => {
  test('During shows what a span of time touches, between two thumbs that never pass each other', async ({
    page,
  }) => {
    await openAtlas(page, 'time=2018-12-31&tab=table');
    const { date, from, to, choice, row } = atlasPage(page);
    await choice('During').check();
    await expect(date).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Type the first date' }).fill('2018-01-01');
    await page.keyboard.press('Enter');
    await expect(from).toHaveAttribute('aria-valuetext', '1 January 2018');
    await expect(to).toHaveAttribute('aria-valuetext', '31 December 2018');
    await expect(row('Entry, ahead: Xiaomi to United States')).toBeVisible();
    expect(queryOf(page)).toMatchObject({ mode: 'during' });

    expect(await from.getAttribute('aria-valuemax')).toBe(await to.getAttribute('aria-valuenow'));
    expect(await to.getAttribute('aria-valuemin')).toBe(await from.getAttribute('aria-valuenow'));
    await tabTo(page, from);
    await page.keyboard.press('End');
    await expect(from).toHaveAttribute('aria-valuetext', '31 December 2018');
    await page.keyboard.press('Tab');
    await expect(to).toBeFocused();
    await page.keyboard.press('PageDown');
    await expect(to).toHaveAttribute('aria-valuetext', '31 December 2018');

    await page.getByRole('textbox', { name: 'Type the last date' }).fill('2017');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(
      'The first date cannot be after the last one.',
    );
    await expect(to).toHaveAttribute('aria-valuetext', '31 December 2018');
  });

  test('Up to keeps what has ended as a ghost, At does not, and changing between them loses no date', async ({
    page,
  }) => {
    await openAtlas(page, 'time=2023-12-31&tab=table');
    const { date, flow, choice, row } = atlasPage(page);
    const entry = row('Entry, lapsed: Xiaomi to United States');
    await expect(flow('entry-xiaomi-sells-in-usa')).toHaveCount(0);
    await expect(entry).toHaveCount(0);
    await choice('Up to').check();
    await expect(entry).toBeVisible();
    await expect(flow('entry-xiaomi-sells-in-usa')).toHaveCount(1);
    await expect(page.getByRole('slider')).toHaveCount(1);
    await choice('During').check();
    await expect(page.getByRole('slider')).toHaveCount(2);
    await choice(/^At$/).check();
    await expect(date).toHaveAttribute('aria-valuetext', '31 December 2023');
    await expect(entry).toHaveCount(0);
  });

  test('the steps lead to the change after and the change before', async ({ page }) => {
    await openAtlas(page, 'time=2022-02-15');
    const { date } = atlasPage(page);
    const on = page.getByRole('button', { name: 'On to the next change' });
    const back = page.getByRole('button', { name: 'Back to the change before' });
    const seen: (string | null)[] = [];
    for (const step of [on, on, on, back, back, back]) {
      const before = await date.getAttribute('aria-valuetext');
      await step.click();
      await expect(date).not.toHaveAttribute('aria-valuetext', before ?? '');
      seen.push(await date.getAttribute('aria-valuetext'));
    }
    expect(seen).toEqual([
      // Select: a new date, and exports hoped for; then it opens. Optiemus is known by that month.
      '28 February 2022',
      '4 March 2022',
      '1 May 2023',
      '4 March 2022',
      '28 February 2022',
      // Select is overdue, vivo is known by that month.
      '1 February 2022',
    ]);
  });

  test('a press on the track brings the nearest thumb there, and a drag takes it along', async ({
    page,
  }) => {
    await openAtlas(page, 'time=2015-01-01..2020-01-01&mode=during');
    const { from, to } = atlasPage(page);
    const [left, right] = await Promise.all([from.boundingBox(), to.boundingBox()]);
    if (!left || !right) throw new Error('The thumbs are not on the page.');
    const y = left.y + left.height / 2;
    const startX = left.x + left.width / 2;
    await page.mouse.move(startX - 60, y);
    await page.mouse.down();
    await expect(from).toBeFocused();
    const pressed = Number(await from.getAttribute('aria-valuenow'));
    await page.mouse.move(startX + 40, y, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => Number(await from.getAttribute('aria-valuenow')))
      .toBeGreaterThan(pressed);
    await expect(to).toHaveAttribute('aria-valuetext', '1 January 2020');
    await page.mouse.move(startX + 80, y);
    expect((await from.boundingBox())?.x ?? 0).toBeCloseTo(left.x + 40, 0);
  });
});

test.describe('playing', () => {
  test('nothing moves until the reader plays; then the date goes on, pauses itself at the latest day and says so once', async ({
    page,
  }) => {
    await openStopped(page, 'time=2021-12-31');
    const { date, said, playButton, pauseButton } = atlasPage(page);
    const heard = await recordOf(page);
    await page.clock.runFor(10_000);
    expect(await heard()).toEqual({ days: [], said: [] });
    await expect(page.locator('.overlay .dots path')).toHaveCount(0);

    await playButton.click();
    await expect(pauseButton).toBeVisible();
    await page.clock.runFor(1000);
    await expect(page.locator('.overlay .dots path')).not.toHaveCount(0);
    await page.clock.runFor(14_000);
    await expect(date).toHaveAttribute('aria-valuetext', '26 November 2026');
    await expect(playButton).toHaveAccessibleName('Play from 2010');
    await expect(said.filter({ hasText: 'Paused at 26 November 2026.' })).toHaveCount(1);

    const { days, said: words } = await heard();
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(words).toEqual([
      'Playing from 31 December 2021',
      expect.stringMatching(
        /^Paused at 26 November 2026\. Xiaomi has phones and audio made at 3 known sites/,
      ),
    ]);
    await page.clock.runFor(1000);
    await expect(page.locator('.overlay .dots path')).toHaveCount(0);
  });

  test('pause stops where it is; so does taking hold of the date', async ({ page }) => {
    await openStopped(page, 'time=2020-12-31');
    const { date, playButton, pauseButton } = atlasPage(page);
    await playButton.click();
    await page.clock.runFor(700);
    await pauseButton.click();
    const stopped = (await date.getAttribute('aria-valuetext')) ?? '';
    expect(stopped).not.toBe('31 December 2020');
    await page.clock.runFor(5000);
    await expect(date).toHaveAttribute('aria-valuetext', stopped);

    await playButton.click();
    await page.clock.runFor(500);
    await typeDate(page, '4 March 2022');
    await expect(playButton).toHaveAccessibleName('Play from March 2022');
    await page.clock.runFor(5000);
    await expect(date).toHaveAttribute('aria-valuetext', '4 March 2022');
  });

  test('at 4× seven years are over in three seconds, end on the latest day, and begin again where they loop', async ({
    page,
  }) => {
    await openStopped(page, 'time=2020-01-01&speed=4');
    const { date, playButton, pauseButton } = atlasPage(page);
    await playButton.click();
    await page.clock.runFor(3000);
    await expect(playButton).toBeVisible();
    await expect(date).toHaveAttribute('aria-valuetext', '26 November 2026');

    await page.getByRole('button', { name: 'Loop' }).click();
    await playButton.click();
    await page.clock.runFor(3000);
    await expect(pauseButton).toBeVisible();
    await expect(date).not.toHaveAttribute('aria-valuetext', '26 November 2026');
  });

  test('words are said once the reader stops, not at every step', async ({ page }) => {
    await openStopped(page, 'time=2022-02-05');
    const { date } = atlasPage(page);
    const heard = await recordOf(page);
    await date.focus();
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight');
      await page.clock.runFor(200);
    }
    expect((await heard()).said).toEqual([]);
    await page.clock.runFor(1000);
    expect((await heard()).said).toEqual([expect.stringMatching(/^5 May 2022\. Xiaomi has /)]);
  });
});

interface Heard {
  /** Days that the date went through. */
  readonly days: readonly number[];
  /** What was said to those who do not see the page. */
  readonly said: readonly string[];
}

/** Writes down from now on what the date shows and what is said. */
async function recordOf(page: Page): Promise<() => Promise<Heard>> {
  const record = await page.evaluateHandle(() => {
    const heard = { days: [] as number[], said: [] as string[] };
    const observer = new MutationObserver((changes) => {
      for (const { target, type } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (type === 'attributes') heard.days.push(Number(element?.getAttribute('aria-valuenow')));
        else if (element?.closest('[role=status]')?.textContent) {
          heard.said.push(element.closest('[role=status]')?.textContent ?? '');
        }
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-valuenow'],
    });
    return heard;
  });
  return () => record.jsonValue();
}
