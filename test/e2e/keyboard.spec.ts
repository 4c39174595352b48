import { atlasPage, queryOf, tabTo } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

test('the keyboard alone moves the date by months, days and years, and to both ends of time', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { date, typedDate } = atlasPage(page);
  await tabTo(page, date);
  const steps: readonly (readonly [key: string, shown: string])[] = [
    ['ArrowRight', '5 April 2022'],
    ['ArrowUp', '5 May 2022'],
    ['ArrowLeft', '5 April 2022'],
    ['ArrowDown', '5 March 2022'],
    ['Shift+ArrowRight', '6 March 2022'],
    ['Shift+ArrowLeft', '5 March 2022'],
    ['PageUp', '5 March 2023'],
    ['PageDown', '5 March 2022'],
    ['Home', '1 January 2010'],
    ['ArrowLeft', '1 January 2010'],
  ];
  for (const [key, shown] of steps) {
    await page.keyboard.press(key);
    await expect(date, `after ${key}`).toHaveAttribute('aria-valuetext', shown);
    await expect(typedDate).toHaveValue(shown);
  }
  await page.keyboard.press('End');
  await expect(date).toHaveAttribute(
    'aria-valuenow',
    (await date.getAttribute('aria-valuemax')) ?? '',
  );
  await expect(date).toBeFocused();
});

test('a typed date is shown, and a wrong one says what is wrong and leaves the old one', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { date, typedDate } = atlasPage(page);
  await tabTo(page, typedDate);
  await expect(typedDate).toHaveAccessibleDescription(/2022-03-04/);
  for (const [text, shown] of [
    ['30 June 2023', '30 June 2023'],
    ['2021-12-31', '31 December 2021'],
    ['2022-02', '28 February 2022'],
    ['2018', '31 December 2018'],
  ] as const) {
    await typedDate.fill(text);
    await page.keyboard.press('Enter');
    await expect(date).toHaveAttribute('aria-valuetext', shown);
  }
  for (const [text, problem] of [
    ['soonish', /“soonish” is not a date/],
    ['2022-02-30', /“2022-02-30” is not a date/],
    ['1999', /“1999” is outside the timeline, which runs from 1 January 2010/],
    ['<b>2022</b>', /“<b>2022<\/b>” is not a date/],
  ] as const) {
    await typedDate.fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(problem);
    await expect(typedDate).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toHaveAttribute('aria-valuetext', '31 December 2018');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(typedDate).toHaveValue('31 December 2018');
});

test('the keyboard alone opens the Lahore plant, reads both sums and their sources, follows a tie and comes back', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { panel, panelTitle, choice, row } = atlasPage(page);
  const plant = row('Select plant, Kot Lakhpat, assembly plant, operating');

  await tabTo(page, choice('Map'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, row(/^Air Link lines/));
  await page.keyboard.press('ArrowDown');
  await expect(plant).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect(panelTitle).toBeFocused();

  const sums = panel.getByRole('heading', { name: 'What it should bring in a year' }).locator('..');
  await expect(sums.getByRole('article')).toHaveCount(2);
  for (const [sum, words, source, host] of [
    [
      '$450 m',
      /about.*planned.*added revenue.*Air Link.*1 Nov 2021/is,
      'Truth International',
      'thetruthinternational.com',
    ],
    [
      '$550 m',
      /planned.*sales volume.*Air Link.*28 Feb 2022/is,
      'Business Recorder',
      'www.brecorder.com',
    ],
  ] as const) {
    const card = sums.getByRole('article').filter({ hasText: sum });
    await expect(card).toHaveText(words);
    const link = card.getByRole('link', { name: new RegExp(source) });
    await expect(link).toHaveAttribute('href', new RegExp(`^https://${host}/`));
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener.*noreferrer/);
    await tabTo(page, link);
  }

  const tie = panel.getByRole('button', { name: /^Select makes smartphones for Xiaomi/ });
  await tabTo(page, tie);
  await page.keyboard.press('Enter');
  await expect(panelTitle).toHaveText(/Select makes smartphones for Xiaomi/);
  await expect(panelTitle).toBeFocused();
  await page.goBack();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(plant).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(plant).toBeFocused();
});

test('the keyboard walks along the list, which has one stop for Tab', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { list, row } = atlasPage(page);
  const rows = list.getByRole('listitem').getByRole('button');
  await tabTo(page, rows.first());
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  const fan = row('Export, ahead: Select, Lahore to markets not named');
  await tabTo(page, fan, 'ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(fan).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list.locator('[data-row]:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(fan).toBeFocused();
});

test('every drawn flow has its name, which the list has too', async ({ page }) => {
  await openAtlas(page, 'time=2022-03-05&tab=table');
  const { flows, list } = atlasPage(page);
  const names = await flows.evaluateAll((found) =>
    found.map((flow) => `${flow.getAttribute('role')}: ${flow.getAttribute('aria-label')}`),
  );
  expect(names).toContain('button: Export, ahead: Select, Lahore to markets not named');
  expect(names).toContain('button: Entry, operating: Xiaomi to Spain, by Feb 2018');
  for (const name of names) {
    await expect(
      list.getByRole('button', { name: name.replace('button: ', ''), exact: true }),
    ).toHaveCount(1);
  }
});

test('the flows on the map are one stop for Tab; arrows lead on, focus raises, Enter opens', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  const { flows, panelTitle } = atlasPage(page);
  await tabTo(page, flows);
  const focused = page.locator('.overlay .flow:focus');
  const first = await focused.getAttribute('data-flow');
  await expect(page.locator('.overlay .flow[opacity="0.25"]')).toHaveCount(
    (await flows.count()) - 1,
  );
  await page.keyboard.press('ArrowRight');
  await expect(focused).not.toHaveAttribute('data-flow', first ?? '');
  // Quickly on, while the flows before are still fading: one alone is bright in the end.
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.overlay .flow:focus')).not.toHaveAttribute('opacity', '0.25');
    await expect(page.locator('.overlay .flow[opacity="0.25"]')).toHaveCount(
      (await flows.count()) - 1,
    );
  }
  const opened = await focused.getAttribute('data-flow');
  await page.keyboard.press('Enter');
  await expect(panelTitle).toBeFocused();
  expect(queryOf(page)).toMatchObject({ focus: `flow:${opened}` });
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('data-flow', opened ?? '');
});

test('Enter on a disc of several plants goes near them, and the keyboard stays on the map', async ({
  page,
}) => {
  await openAtlas(page, 'time=2022-03-05');
  await tabTo(page, atlasPage(page).flows);
  await page.keyboard.press('End');
  await expect(page.locator('.overlay .joint:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toHaveProperty('map');
  await expect(page.locator('.map-slot :focus')).toHaveCount(1);
});
