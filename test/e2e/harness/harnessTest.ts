import { buildHarness, type HarnessFiles } from '../../browser/buildHarness.ts';
import { test as atlasTest, expect } from '../atlasTest.ts';
import { openHarness } from './openHarness.ts';

interface HarnessFixtures {
  /** Opens the harness, which is empty until something is mounted in it. */
  readonly openHarness: () => Promise<void>;
}

interface HarnessWorker {
  readonly harnessFiles: HarnessFiles;
}

/** A test that mounts the atlas itself, on a page of its own beside the site. */
export const test = atlasTest.extend<HarnessFixtures, HarnessWorker>({
  harnessFiles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright finds a fixture's needs in it
    async ({}, use) => use(await buildHarness('test/e2e/harness/atlasHarness.ts')),
    { scope: 'worker', timeout: 120_000 },
  ],
  openHarness: ({ page, harnessFiles, baseURL }, use) =>
    use(() => openHarness(page, harnessFiles, baseURL ?? '')),
});

export { expect };
