import type { Page } from '@playwright/test';
import { cameraProjection } from '../../src/core/geometry/cameraProjection.ts';
import type { Camera } from '../../src/core/model/camera.ts';
import { light } from '../../src/render/palette.ts';
import { atlasPage } from './atlasPage.ts';
import { expect, openAtlas, test } from './atlasTest.ts';

// Room enough that no card lies over what is looked at.
test.use({ viewport: { width: 1280, height: 800 } });

type Place = readonly [lon: number, lat: number];

/** Rajasthan, Srinagar, the Deccan: away from every line, anchor and name. */
const rajasthan: Place = [73.3, 26.4];
const srinagar: Place = [74.8, 34.1];
const kazakhstan: Place = [68, 48.5];

const camera: Camera = { lon: 78, lat: 36, zoom: 3.2, bearing: 0 };

const openAt = async (page: Page, query: string, { lon, lat, zoom }: Camera): Promise<void> => {
  await openAtlas(page, `${query}&map=${zoom}/${lat}/${lon}/0`);
  await expect(page.locator('html')).toHaveAttribute('data-atlas', 'ready');
};

/** The colour that a reader sees at a place. */
const colourAt = async (page: Page, place: Place, seen: Camera): Promise<string> => {
  const box = await page.locator('.live-map').boundingBox();
  if (!box) throw new Error('There is no live map');
  const [x, y] = cameraProjection('flat', seen, box)([...place]) ?? [0, 0];
  const clip = { x: Math.round(box.x + x), y: Math.round(box.y + y), width: 1, height: 1 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0);
    const channels = [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  }, picture);
};

test('the live map tints a market while a flow ends there, and never a disputed area', async ({
  page,
}) => {
  await openAt(page, 'time=2022-03-05', camera);
  expect(await colourAt(page, rajasthan, camera)).toBe(light.tint);
  expect(await colourAt(page, srinagar, camera)).toBe(light.land);
  expect(await colourAt(page, kazakhstan, camera)).toBe(light.land);
  await openAt(page, 'time=2011-01-01', camera);
  expect(await colourAt(page, rajasthan, camera)).toBe(light.land);
});

test('the live map draws the symbol of a plant that stands alone', async ({ page, request }) => {
  const facilities: GeoJSON.FeatureCollection = await (
    await request.get('./data/facilities.geojson')
  ).json();
  const beijing = facilities.features.find(({ properties }) => properties?.kind === 'headquarters');
  if (beijing?.geometry.type !== 'Point') throw new Error('No headquarters in the open data');
  const [lon = 0, lat = 0] = beijing.geometry.coordinates;
  const near = { ...camera, lon: lon + 3, lat: lat - 3 };
  await openAt(page, 'time=2022-03-05', near);
  expect(await colourAt(page, [lon, lat], near)).toBe(light.ink);
});

test('the live map draws a plant while it is alone at its place, and leaves a crowd to the overlay', async ({
  page,
}) => {
  const { symbol } = atlasPage(page);
  const near: Camera = { lon: 78.5, lat: 28, zoom: 5, bearing: 0 };
  // Within a symbol at Noida, and off the leg that ends there.
  const below: Place = [77.33, 28.5];
  await openAt(page, 'time=2023-05-31', near);
  expect(await colourAt(page, below, near)).toBe(light.ink);
  await expect(symbol('optiemus-noida')).toHaveCount(0);
  await openAt(page, 'time=2023-12-31', near);
  expect(await colourAt(page, below, near)).toBe(light.tint);
  await expect(symbol('optiemus-noida')).toHaveCount(1);
  await expect(symbol('dixon-noida')).toHaveCount(1);
});
