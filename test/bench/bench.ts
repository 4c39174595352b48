import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { readSiteFiles, type SiteFiles } from '../../src/build/site/siteFiles.ts';
import { createSiteServer } from '../../src/build/site/siteServer.ts';
import { run as printSizes } from '../../src/build/sizes.ts';
import { buildHarness } from '../browser/buildHarness.ts';
import { chromiumFlags } from '../browser/chromiumFlags.ts';
import { findChromium } from '../browser/findChromium.ts';
import { installChromium } from '../browser/installChromium.ts';
import { benchTable } from './benchTable.ts';
import { knownStep } from './knownStep.ts';
import type { Measured, Measurement } from './measurement.ts';
import { pannedFrame } from './pannedFrame.ts';
import { restingFrames } from './restingFrames.ts';
import { restingTasks } from './restingTasks.ts';
import { scene } from './scene.ts';
import { timeStep } from './timeStep.ts';

const measurements: readonly Measurement[] = [
  scene,
  timeStep,
  knownStep,
  pannedFrame,
  restingFrames,
  restingTasks,
];

/** Measures the built site and prints the table. It judges nothing: times differ by machine. */
export async function run(): Promise<number> {
  const server = createSiteServer(new Map([...readSiteFiles('dist'), ...(await harness())]));
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: [...chromiumFlags],
  });
  try {
    const lines: Measured[] = [];
    for (const { name, measure } of measurements) {
      console.log(`measuring ${name} …`);
      lines.push(...(await measure({ browser, address: `http://127.0.0.1:${port}/` })));
    }
    console.log(`\n${benchTable(lines)}\n`);
    printSizes();
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The page of the flights, served beside the site. */
async function harness(): Promise<SiteFiles> {
  const files = await buildHarness('test/bench/panHarness.ts');
  const beside = [...files].map(([name, file]) => {
    const etag = createHash('sha256').update(file.body).digest('base64url').slice(0, 22);
    return [`/harness/${name}`, { ...file, etag }] as const;
  });
  const page = beside.find(([path]) => path === '/harness/index.html')?.[1];
  return new Map(page ? [...beside, ['/harness/', page] as const] : beside);
}
