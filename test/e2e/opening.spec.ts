import { expect, openAtlas, test } from './atlasTest.ts';

test('opens without WebGL and draws the still map', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'still');
  await expect(page).toHaveTitle(/Handset Atlas/);
});

test('is served under a policy that forbids inline script, eval and other origins', async ({
  page,
  request,
}) => {
  const policy = (await request.get('./')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  await openAtlas(page);
});
