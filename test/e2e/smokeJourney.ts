import type { Page } from '@playwright/test';
import { atlasPage, queryOf } from './atlasPage.ts';
import { atlasIsReady, expect, openAtlas } from './atlasTest.ts';

/** What must work on every ground: time, list, panel with its sources, projections, and back again. */
export async function smokeJourney(page: Page, condition: 'ready' | 'still'): Promise<void> {
  const html = page.locator('html');
  await openAtlas(page, 'time=2018-03-31');
  await expect(html).toHaveAttribute('data-atlas', condition);
  const { flow, flows, date, choice, row, panel, panelTitle } = atlasPage(page);
  await expect(flow('production-select-makes-for-xiaomi')).toHaveCount(0);
  await date.press('End');
  await expect(flow('production-select-makes-for-xiaomi')).toHaveCount(1);
  await atlasIsReady(page);

  const all = await namesOf(page);
  for (const projection of ['Globe', 'Mercator', 'Flat']) {
    await choice(projection).check();
    await expect(flows).not.toHaveCount(0);
    await atlasIsReady(page);
    await expect(html).toHaveAttribute('data-atlas', condition);
    expect(all).toEqual(expect.arrayContaining([...(await namesOf(page))]));
  }
  await expect.poll(() => namesOf(page)).toEqual(all);

  await choice(/^List/).check();
  await row('Select plant').click();
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await expect(panel.getByRole('link', { name: /Business Recorder/ }).first()).toBeAttached();
  await expect.poll(() => queryOf(page)).toMatchObject({ focus: 'facility:select-kot-lakhpat' });
  await page.reload();
  await atlasIsReady(page);
  await expect(panelTitle).toHaveText('Select plant, Kot Lakhpat');
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await atlasIsReady(page);
  await expect(html).toHaveAttribute('data-atlas', condition);
}

const namesOf = async (page: Page): Promise<readonly string[]> =>
  (
    await atlasPage(page).flows.evaluateAll((flows) =>
      flows.map((flow) => flow.getAttribute('data-flow') ?? ''),
    )
  ).sort();
