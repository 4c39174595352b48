import { atlasPage, typeDate } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';
import { sixDays } from './sixDays.ts';

for (const day of sixDays) {
  test(`${day.date} shows ${day.tells}`, async ({ page }) => {
    await openAtlas(page, `time=${day.date}&tab=table`);
    const { date, list, row, flows } = atlasPage(page);
    await expect(date).toHaveAttribute('aria-valuetext', day.shown);
    for (const start of day.rows) await expect(row(new RegExp(`^${start}`))).toHaveCount(1);

    const names = await list
      .getByRole('listitem')
      .getByRole('button')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(counted(names, /(headquarters|shop|assembly plant), \w+/)).toEqual(day.facilities);
    expect(counted(names, /^(Production|Domestic|Export|Entry|Supply|Trade), \w+(?=:)/)).toEqual(
      day.flows,
    );
    expect(await flows.evaluateAll(looksOf)).toEqual(day.drawn);
  });
}

test('on 31 March 2018 the last known figures of India are those of Canalys for Q4 2017', async ({
  page,
}) => {
  await openAtlas(page, 'time=2018-03-31&focus=flow:entry-xiaomi-sells-in-ind');
  const { panel } = atlasPage(page);
  for (const [figure, heading] of [
    ['8.2 m', 'Shipments'],
    ['27%', 'Market share'],
    ['1st', 'Rank'],
  ] as const) {
    const group = panel.getByRole('heading', { name: heading, exact: true }).locator('..');
    await expect(group.getByRole('article')).toHaveCount(1);
    await expect(group).toContainText(figure);
    await expect(group).toContainText('Q4 2017');
    await expect(group).toContainText('Canalys');
  }
});

test('the US entry is one relationship with talks, a special model and a hope, and lapses by our inference', async ({
  page,
}) => {
  await openAtlas(page, 'time=2018-03-31&focus=relationship:xiaomi-sells-in-usa');
  const { panel } = atlasPage(page);
  await expect(panel).toContainText('Ahead: planned for December 2018');
  for (const heading of ['Talks', 'Special model']) {
    await expect(panel.getByRole('heading', { name: heading })).toBeVisible();
  }
  await typeDate(page, '2019-06-30', '30 June 2019');
  await expect(panel).toContainText('Overdue: planned for December 2018, 181 days past');
  await typeDate(page, '2023-12-31', '31 December 2023');
  await expect(panel).toContainText('Lapsed, our inference: planned for December 2018');
});

test('what the lines of Air Link can make is told as capacity, not as output', async ({ page }) => {
  await openAtlas(page, 'time=2021-12-31&focus=facility:air-link-kot-lakhpat');
  const { panel } = atlasPage(page);
  const capacity = panel.getByRole('heading', { name: 'Capacity' }).locator('..');
  await expect(capacity).toContainText(/400,000\s*phones a month, capacity/);
  await expect(panel.getByRole('heading', { name: 'Made', exact: true })).toHaveCount(0);
});

/** How often each kind and state stands in the names. */
function counted(names: readonly string[], pattern: RegExp): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) {
    const found = pattern.exec(name)?.[0];
    if (found) counts[found] = (counts[found] ?? 0) + 1;
  }
  return counts;
}

/** Runs in the page: how the line of each drawn flow looks, by the flow's id. */
function looksOf(flows: readonly (SVGElement | HTMLElement)[]): Record<string, string> {
  const lookOf = (flow: SVGElement | HTMLElement): string => {
    const body = flow.querySelector('.body');
    if (flow.querySelector('.fan path')) return 'fan';
    if (body?.getAttribute('stroke') === '#5c6770') return 'ghost';
    const line = body?.hasAttribute('stroke-dasharray') ? 'dashed' : 'solid';
    if (!flow.querySelector('.clock path')) return line;
    return line === 'dashed' ? 'overdue' : 'a clock on a solid line';
  };
  return Object.fromEntries(flows.map((flow) => [flow.dataset.flow, lookOf(flow)]));
}
