import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { contentTypeOf } from '../../src/build/site/contentType.ts';
import { type Camera, projections } from '../../src/core/model/camera.ts';
import { expect, test } from './atlasTest.ts';
import type { Comparison } from './cameraPage.ts';

const boxes = [
  { width: 640, height: 400 },
  { width: 904, height: 584 },
];

const at = (lon: number, lat: number, zoom: number, bearing = 0): Camera => ({
  lon,
  lat,
  zoom,
  bearing,
});
const cameras: readonly Camera[] = [
  at(150, 0, 1),
  at(150, 20, 1.5, 30),
  at(75, 30.5, 2),
  at(75, 30.5, 5.2),
  at(75, 30.5, 5.2, 30),
  at(-46.9, -23.2, 3.5),
  at(-10, 60, 4, -50),
  at(-100, 40, 3),
  at(116, 40, 8, 30),
  at(179.9, -45, 4, 120),
  at(-179.9, 66, 3.3),
  at(77.4, 28.5, 10.9, 30),
];

/** The test's own page beside the built site, of its origin and with its map and its worker. */
const openCameraPage = async (page: Page, baseURL: string): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: resolve('test/e2e/cameraPage.ts') },
    },
  });
  const { output } = [built].flat().find((one) => 'output' in one) ?? { output: [] };
  const files = new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  files.set('', `<!doctype html><script type="module" src="${entry?.fileName}"></script>`);
  const address = new URL('camera-page/', baseURL);
  await page.route(`${address.href}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(address.pathname.length);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = contentTypeOf(name === '' ? 'index.html' : name);
    return route.fulfill({ contentType, body: Buffer.from(body) });
  });
  await page.goto(address.href);
  await page.waitForFunction(() => 'compareCameras' in window);
};

test('D3 and MapLibre put every place at the same pixel, in all projections', async ({
  page,
  baseURL,
}) => {
  await openCameraPage(page, baseURL ?? '');
  for (const projection of projections) {
    for (const box of boxes) {
      const comparisons: Comparison[] = await page.evaluate(
        ([name, list, viewport]) => window.compareCameras(name, list, viewport),
        [projection, cameras, box] as const,
      );
      expect(comparisons).toHaveLength(cameras.length);
      for (const { camera, places, worst } of comparisons) {
        const where = `${projection} ${JSON.stringify(camera)} in ${box.width}x${box.height}`;
        expect(places, where).toBeGreaterThan(20);
        expect(worst, where).toBeLessThan(0.5);
      }
    }
  }
});
