import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with: CHROMIUM_PATH, the system's, or the one that Playwright downloaded. */
export function findChromium(): string | null {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (canRun(wished)) return wished;
    throw new Error(`CHROMIUM_PATH names no program that runs: ${wished}`);
  }
  return [...systemPaths, chromium.executablePath()].find(canRun) ?? null;
}

/** Some systems put a stub in the place of Chromium that only asks to install it: so try it out. */
const canRun = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
