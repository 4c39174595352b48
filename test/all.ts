import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/findChromium.ts';
import { installChromium } from './browser/installChromium.ts';
import { type Counts, countPlaywright, countVitest, sumOf } from './run/counts.ts';
import { runStep } from './run/runStep.ts';

/** Everything that a public check runs. A later step still runs when an earlier one has failed. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'handset-atlas-'));
  try {
    return await runAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runAll(folder: string): Promise<number> {
  const failed: string[] = [];
  const counts: Counts[] = [];
  const step = async (name: string, words: readonly string[], env = {}): Promise<boolean> => {
    const passed = await runStep(name, words, env);
    if (!passed) failed.push(name);
    return passed;
  };

  await step('check', ['npm', 'run', '--silent', 'check']);

  const unitReport = join(folder, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  await step('unit', ['vitest', 'run', ...reporters]);
  counts.push(countVitest(unitReport));

  const built = await step('build', ['npm', 'run', '--silent', 'build']);
  if (built) {
    await step('sizes', ['node', 'src/build/run.mjs', 'src/build/sizes.ts']);
    const browserReport = join(folder, 'browser.json');
    await step('browser', ['playwright', 'test', '-c', 'test/e2e/playwright.config.ts'], {
      CHROMIUM_PATH: findChromium() ?? installChromium(),
      E2E_REPORT: browserReport,
    });
    counts.push(countPlaywright(browserReport));
  } else {
    failed.push('sizes and browser (nothing was built)');
  }
  return report(failed, sumOf(counts));
}

/** The last line is read by machines. A failed step without a failed test still counts as one. */
function report(failed: readonly string[], counts: Counts): number {
  console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
  const failures = Math.max(counts.failed, failed.length);
  console.log(`${counts.passed} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}
