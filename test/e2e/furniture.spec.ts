import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlasTest.ts';

test.use({ evidence: 'shipped' });

const days = ['2018-03-31', '2022-02-15', '2022-03-05', '2023-06-30', '2023-12-31', 'latest'];
const select = 'focus=facility:select-kot-lakhpat';
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 800 },
  { width: 640, height: 480 },
  { width: 480, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

interface Piece {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything that stands on the map or in the key's row: each row of the key by itself. */
const piecesOf = (page: Page): Promise<readonly Piece[]> =>
  page
    .locator(
      '.map-corner :is(.legend-row, .map-notice, .segments, .sentence, .known-badge, .zoom, .scale-bar, .key-button), .legend-strip :is(.legend-row, .key-button)',
    )
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { left, top, right, bottom, width } = one.getBoundingClientRect();
        const line = one.closest('.legend-line')?.getBoundingClientRect();
        // What has no room in the row is not there at all.
        if (width === 0 || (line && top >= line.bottom)) return [];
        const name = `${one.className} ${one.textContent.slice(0, 40)}`;
        return [{ name, left, top, right, bottom }];
      }),
    );

/** What lies on something else, by half a pixel or more. */
function meetings(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((a, at) =>
    pieces
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `${a.name} on ${b.name}`),
  );
}

/** Goes to another day as the browser's history does: the page stays open. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(100);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'still');
}

for (const size of sizes) {
  test(`on ${size.width} px nothing that stands on the map lies on anything else`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openAtlas(page, `time=${days[0]}`);
    for (const query of days.flatMap((day) => [`time=${day}`, `time=${day}&${select}`])) {
      await goTo(page, query);
      const pieces = await piecesOf(page);
      expect(meetings(pieces), query).toEqual([]);
      const beyond = pieces.filter(({ left, right }) => left < 0 || right > size.width);
      expect(beyond, `${query}, beyond the page`).toEqual([]);
      const rows = pieces.filter(({ name }) => name.startsWith('legend-row'));
      if (size.width < 480) expect(rows, query).toEqual([]);
      else expect(rows.length, query).toBeGreaterThan(2);
    }
  });
}

test('at the main size the key stands below the sheet and the sentence above it', async ({
  page,
}) => {
  await openAtlas(page, `time=${days[0]}`);
  for (const query of days.flatMap((day) => [`time=${day}`, `time=${day}&${select}`])) {
    await goTo(page, query);
    const map = await page.locator('.map-slot').boundingBox();
    const [top, bottom] = [map?.y ?? 0, (map?.y ?? 0) + (map?.height ?? 0)];
    // The sheet keeps 77 px from either edge.
    const columns = page.locator('.map-corner > :is(.legend-states, .legend-symbols)');
    const tops = await columns.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(tops.length, `${query}, columns`).toBe(2);
    expect(Math.min(...tops), query).toBeGreaterThan(bottom - 77);
    // Beside the panel the sheet is as wide as the map.
    if (!query.includes('focus')) continue;
    const sentence = await page.locator('.map-corner .sentence').boundingBox();
    expect((sentence?.y ?? 0) + (sentence?.height ?? 0) - top, query).toBeLessThanOrEqual(82);
  }
});

test('the day whose knowledge is shown hides nothing that is drawn', async ({ page }) => {
  await openAtlas(page, 'known=2021-12-31&time=2021-12-31');
  const badge = await page.locator('.known-badge').boundingBox();
  const map = await page.locator('.map-slot').boundingBox();
  expect((badge?.y ?? 0) + (badge?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0);
  expect(meetings(await piecesOf(page))).toEqual([]);
});

test('a card over a near map lists what is in the box and stays small', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&map=6/31/74/0');
  const card = page.locator('.legend.card');
  await expect(card).toContainText('Production');
  await expect(card).not.toContainText('Trade');
  await expect(card).not.toContainText('headquarters');
  const box = await card.boundingBox();
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThan(60_000);
});

test('names keep off the key that comes with their picture', async ({ page }) => {
  await openAtlas(page, 'time=2023-06-30&map=4.5/28/75/0');
  const key = await page.locator('.legend.card').boundingBox();
  const labels = await page
    .locator('.overlay .labels text')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(labels.length).toBeGreaterThan(5);
  for (const { left, top, bottom } of labels) {
    const isBeside = left > (key?.x ?? 0) + (key?.width ?? 0) || bottom < (key?.y ?? 0);
    expect(isBeside, `a name at ${left}, ${top}`).toBe(true);
  }
});

test('all of the key is one press away from its row', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await openAtlas(page, 'time=2022-03-05');
  await page.getByRole('button', { name: 'Key', exact: true }).click();
  const card = page.locator('.key-card');
  await expect(card).toContainText('disputed border, no side taken');
  await expect(card).toContainText('capacity or target');
  await page.getByRole('button', { name: 'Close the key' }).click();
  await expect(card).toHaveCount(0);
});

test('a phone cuts the sentence at whole lines and has all of it on a sheet that is pulled up', async ({
  page,
}) => {
  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openAtlas(page, 'time=2022-03-05');
    const sentence = page.locator('.panel .sentence');
    const sheet = await page.locator('.panel').boundingBox();
    const box = await sentence.boundingBox();
    const line = Number.parseFloat(
      await sentence.evaluate((words) => getComputedStyle(words).lineHeight),
    );
    expect((box?.height ?? 0) % line).toBe(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (sheet?.y ?? 0) + (sheet?.height ?? 0),
    );
    await page.getByRole('button', { name: /^Size of the panel/ }).click();
    await expect(sentence).toHaveCSS('-webkit-line-clamp', 'none');
    const whole = await sentence.boundingBox();
    expect(whole?.height ?? 0).toBeGreaterThan(box?.height ?? 0);
  }
});

test('the clock of what is overdue stands clear of its word and of the row above', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-02-15');
  const row = page.locator('.map-corner .legend-row.overdue');
  const rim = await row
    .locator('svg path')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  const word = await row.locator('span').boundingBox();
  expect(Math.max(...rim.map(({ right }) => right))).toBeLessThan((word?.x ?? 0) - 3);
  const box = await row.boundingBox();
  expect(Math.min(...rim.map(({ top }) => top))).toBeGreaterThan((box?.y ?? 0) - 2);
});
