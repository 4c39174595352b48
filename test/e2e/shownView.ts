import type { Page } from '@playwright/test';
import { atlasPage } from './atlasPage.ts';

/** Keys of a link that change what is seen at rest. */
type ViewKey = 'time' | 'mode' | 'proj' | 'map' | 'focus' | 'tab' | 'theme' | 'motion' | 'speed';

/** Everything that a link holds, as the page shows it. */
export async function shownView(page: Page): Promise<Record<ViewKey, unknown>> {
  const { panel, panelTitle, list, symbol } = atlasPage(page);
  const chosen = (group: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { checked: true }).inputValue();
  const atlas = page.locator('#atlas > div');
  return {
    time: await page
      .getByRole('slider')
      .evaluateAll((thumbs) => thumbs.map((thumb) => thumb.getAttribute('aria-valuetext'))),
    mode: await chosen('What the map shows'),
    proj: await chosen('Projection'),
    map: await symbol('xiaomi-beijing').getAttribute('transform'),
    focus: (await panel.count()) === 0 ? null : await panelTitle.textContent(),
    tab: [await chosen('Beside the map'), await list.count()],
    theme: await atlas.getAttribute('data-theme'),
    motion: await atlas.getAttribute('data-motion'),
    speed: await page.getByRole('combobox', { name: 'Speed' }).inputValue(),
  };
}
