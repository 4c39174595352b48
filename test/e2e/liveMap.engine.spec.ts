import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlasTest.ts';

declare global {
  interface Window {
    /** Everything that was ever drawn with WebGL on this page, in calls, and every frame asked for. */
    drawCalls: number;
  }
}

/** Runs in the page before anything else: counts what any map draws, and who wants to draw. */
const countDrawing = (): void => {
  window.drawCalls = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => {
    window.drawCalls += 1;
    return ask(draw);
  };
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays', 'clear'] as const) {
    const draw = prototype[name] as (...words: unknown[]) => void;
    Object.defineProperty(prototype, name, {
      value(this: WebGL2RenderingContext, ...words: unknown[]) {
        window.drawCalls += 1;
        draw.apply(this, words);
      },
    });
  }
};

const drawCalls = (page: Page): Promise<number> => page.evaluate(() => window.drawCalls);

test('the live map draws no frame in five seconds at rest, and one when it is asked', async ({
  page,
}) => {
  await page.addInitScript(countDrawing);
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'ready');
  await page.waitForTimeout(500);
  const atRest = await drawCalls(page);
  expect(atRest).toBeGreaterThan(0);
  await page.waitForTimeout(5000);
  expect(await drawCalls(page)).toBe(atRest);
  await page.getByRole('application', { name: /^Map view/ }).press('+');
  await expect.poll(() => drawCalls(page)).toBeGreaterThan(atRest);
});

test('graphics that come back find the map as it was', async ({ page, problems }) => {
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'ready');
  const before = await page.locator('.live-map canvas').screenshot();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.live-map canvas');
    const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    lose?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    lose?.restoreContext();
  });
  await expect
    .poll(async () => before.equals(await page.locator('.live-map canvas').screenshot()), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(problems).toEqual([]);
});

test('graphics that are gone for good leave the still map', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'ready');
  await page.evaluate(() =>
    document
      .querySelector<HTMLCanvasElement>('.live-map canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context')
      ?.loseContext(),
  );
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'still', { timeout: 10_000 });
  await expect(page.locator('.live-map')).toHaveCount(0);
});
