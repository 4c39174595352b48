import { AxeBuilder } from '@axe-core/playwright';
import { expect, openAtlas, test } from './atlasTest.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark', 'contrast']) {
  test(`has no fault that axe finds, in the theme ${theme}`, async ({ page }) => {
    await openAtlas(page, `theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target}`),
    );
    expect(found).toEqual([]);
  });
}
