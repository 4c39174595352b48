import { expect, openAtlas, test } from './atlasTest.ts';

test.describe('the watch over the page finds', () => {
  test.beforeEach(({ page }) => page.goto('./'));
  test.afterEach(({ problems }) => {
    problems.length = 0;
  });

  test('a warning in the console', async ({ page, problems }) => {
    await page.evaluate(() => console.warn('something is odd'));
    await expect.poll(() => problems).toEqual(['warning in the console: something is odd']);
  });

  test('an exception that nobody caught', async ({ page, problems }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('lost');
      }, 0);
    });
    await expect.poll(() => problems).toContain('exception: lost');
  });

  test('a style in the markup', async ({ page, problems }) => {
    await page.evaluate(() => {
      const styled = document.createElement('p');
      styled.setAttribute('style', 'color: red');
      document.body.append(styled);
    });
    await expect.poll(() => problems.join()).toContain('policy violation: style-src-attr');
  });

  test('a script in the markup', async ({ page, problems }) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.name = "made"';
      document.body.append(script);
    });
    await expect.poll(() => problems.join()).toContain('policy violation: script-src-elem');
    expect(await page.evaluate(() => window.name)).toBe('');
  });

  test('a picture from another origin', async ({ page, problems }) => {
    await page.evaluate(() => {
      const picture = new Image();
      picture.src = 'https://elsewhere.example/picture.png';
      document.body.append(picture);
    });
    await expect.poll(() => problems.join()).toContain('policy violation: img-src');
  });
});

test('a page without WebGL still has a 2D canvas', async ({ page }) => {
  await openAtlas(page);
  const contexts = await page.evaluate(() =>
    (['webgl', 'webgl2', '2d'] as const).map(
      (kind) => document.createElement('canvas').getContext(kind) !== null,
    ),
  );
  expect(contexts).toEqual([false, false, true]);
});
