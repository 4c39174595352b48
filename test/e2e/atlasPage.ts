import type { Locator, Page } from '@playwright/test';
import { expect } from './atlasTest.ts';

/** What a reader finds on the page, by role and name. */
export interface AtlasPage {
  readonly map: Locator;
  /** What arrow keys, plus and minus move. */
  readonly mapView: Locator;
  readonly panel: Locator;
  readonly panelTitle: Locator;
  readonly list: Locator;
  readonly date: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly typedDate: Locator;
  readonly playButton: Locator;
  readonly pauseButton: Locator;
  /** Everything that is said to those who do not see the page. */
  readonly said: Locator;
  /** The flows that are drawn; those on their way out do not count. */
  readonly flows: Locator;
  flow(id: string): Locator;
  /** The line of a flow, whose dash tells the state. */
  flowLine(id: string): Locator;
  symbol(facility: string): Locator;
  /** A row of the list, or of the ties in the panel, by the start of its name. */
  row(name: string | RegExp): Locator;
  choice(name: string | RegExp): Locator;
}

export function atlasPage(page: Page): AtlasPage {
  const panel = page.getByRole('complementary', { name: 'In focus' });
  const list = page.getByRole('complementary', { name: 'Visible now' });
  const slider = (name: string) => page.getByRole('slider', { name, exact: true });
  return {
    map: page.getByRole('region', { name: 'Map', exact: true }),
    mapView: page.getByRole('application', { name: /^Map view/ }),
    panel,
    panelTitle: panel.getByRole('heading', { level: 2 }),
    list,
    date: slider('Date'),
    from: slider('From'),
    to: slider('To'),
    typedDate: page.getByRole('textbox', { name: 'Type a date' }),
    playButton: page.getByRole('button', { name: /^Play from / }),
    pauseButton: page.getByRole('button', { name: 'Pause' }),
    said: page.getByRole('status'),
    flows: page.locator('.overlay .flow:not(.leaving)'),
    flow: (id) => page.locator(`.overlay .flow:not(.leaving)[data-flow="${id}"]`),
    flowLine: (id) => page.locator(`.overlay .flow:not(.leaving)[data-flow="${id}"] .body`),
    symbol: (facility) => page.locator(`.overlay [data-facility="${facility}"]`),
    row: (name) => list.getByRole('button', { name }),
    choice: (name) => page.getByRole('radio', { name }),
  };
}

/** The query of the page's address. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Presses Tab until the element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) {
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target.toString()}`);
}

/** Types a date where the date stands, and waits until it is shown. */
export async function typeDate(page: Page, text: string, shown = text): Promise<void> {
  const { typedDate, date } = atlasPage(page);
  await typedDate.fill(text);
  await typedDate.press('Enter');
  await expect(date).toHaveAttribute('aria-valuetext', shown);
}
