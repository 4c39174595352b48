import { defineConfig } from '@playwright/test';
import { chromiumFlags } from '../browser/chromiumFlags.ts';
import { findChromium } from '../browser/findChromium.ts';
import type { AtlasOptions } from './atlasTest.ts';

const port = Number(process.env.E2E_PORT ?? 4180);
const address = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();
const isPublic = Boolean(process.env.CI);
const report = process.env.E2E_REPORT;

export default defineConfig<AtlasOptions>({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: isPublic,
  // Drawing in software takes a whole core: two pages at once only make each other late.
  workers: 1,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  globalTimeout: 15 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace takes a picture of the whole page at every step: a third of the time.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    {
      name: 'still',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.engine.spec.ts',
      timeout: 60_000,
      use: { webgl: false, viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'engine',
      testMatch: '**/*.engine.spec.ts',
      timeout: 90_000,
      use: { webgl: true, viewport: { width: 640, height: 400 } },
    },
  ],
  webServer: {
    command: 'node src/build/run.mjs src/build/serve.ts',
    cwd: '../..',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
  },
});
