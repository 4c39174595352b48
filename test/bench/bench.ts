import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { readSiteFiles } from '../../src/build/site/siteFiles.ts';
import { createSiteServer } from '../../src/build/site/siteServer.ts';
import { chromiumFlags } from '../browser/chromiumFlags.ts';
import { findChromium } from '../browser/findChromium.ts';
import { installChromium } from '../browser/installChromium.ts';
import { benchTable, type Measured } from './benchTable.ts';
import type { Measurement } from './measurement.ts';
import { restingFrames } from './restingFrames.ts';
import { restingTasks } from './restingTasks.ts';
import { timeStep } from './timeStep.ts';

const measurements: readonly Measurement[] = [timeStep, restingFrames, restingTasks];

/** Measures the built site and prints the table. It judges nothing: times differ by machine. */
export async function run(): Promise<number> {
  const server = createSiteServer(readSiteFiles('dist'));
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: [...chromiumFlags],
  });
  try {
    const measured: Measured[] = [];
    for (const measurement of measurements) {
      console.log(`measuring ${measurement.name} …`);
      const runs = await measurement.measure({ browser, address: `http://127.0.0.1:${port}/` });
      measured.push({ measurement, runs });
    }
    console.log(`\n${benchTable(measured)}`);
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}
