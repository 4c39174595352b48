import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readWorldAtlas } from '../../../src/build/worldAtlas.ts';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { hitAt } from '../../../src/core/geometry/hitAt.ts';
import { homeCamera } from '../../../src/core/geometry/homeCamera.ts';
import { distance } from '../../../src/core/geometry/polyline.ts';
import type { Scene } from '../../../src/core/geometry/scene.ts';
import type { SceneInput } from '../../../src/core/geometry/sceneInput.ts';
import { type Camera, projections } from '../../../src/core/model/camera.ts';
import type { VisibleAtlas } from '../../../src/core/model/flow.ts';
import type { FacilityId } from '../../../src/core/model/id.ts';
import { emphasise, visibleAt } from '../../../src/core/selection/visible.ts';
import { createMessages } from '../../../src/messages/messages.ts';
import { sceneWords } from '../../../src/ui/sceneWords.ts';
import { articlesAtlas } from '../../articles/articlesTables.ts';
import { day } from '../atlasFixture.ts';
import { desktop, sceneFor, southAsia } from './sceneFor.ts';

const atlas = articlesAtlas();
const words = sceneWords(atlas, createMessages('en'));
/** With and without a panel beside it, and on a phone. */
const boxes = [{ width: 1280, height: 584 }, desktop, { width: 390, height: 570 }];

const visibleOn = (text: string): VisibleAtlas => {
  const time = day(text);
  return visibleAt(atlas, { mode: 'at', from: time, to: time, known: atlas.latest });
};

const sceneOn = (text: string, change: Partial<SceneInput> = {}): Scene => {
  const viewport = change.viewport ?? desktop;
  const camera = homeCamera(change.projection ?? 'flat', viewport);
  return sceneFor({ atlas, words, camera, visible: visibleOn(text), ...change });
};

const namesIn = ({ labels }: Scene): string[] => labels.map(({ lines }) => lines.join(' '));

const keysIn = ({ labels }: Scene): string[] => labels.map(({ key }) => key);

describe('the symbols of the shipped atlas', () => {
  it('lie in their own country wherever they have no leg, in every projection', async () => {
    const world = await readWorldAtlas('50m');
    const { features } = feature(world, world.objects.countries);
    const home = new Map(
      visibleOn('2023-12-31').facilities.map(({ facility, country }) => [
        facility.id,
        features.find(({ properties }) => properties.a3 === country),
      ]),
    );
    const abroad: string[] = [];
    for (const projection of projections) {
      const whole = homeCamera(projection, desktop);
      const near = [1.2, 2, 2.6, 3, 3.5, 4.5].map((zoom): Camera => ({ ...southAsia, zoom }));
      const turned = { ...southAsia, zoom: 1.2, bearing: 130 };
      for (const camera of [whole, turned, ...near]) {
        const lens = cameraProjection(projection, camera, desktop);
        for (const { id, at, leg } of sceneOn('2023-12-31', { projection, camera }).symbols) {
          const place = lens.invert?.([...at]);
          const country = home.get(id);
          if (leg || (place && country && geoContains(country, place))) continue;
          abroad.push(`${id} ${projection} ${camera.zoom}`);
        }
      }
    }
    expect(abroad).toEqual([]);
  });

  it('stand on their place while nothing else of it is there, near and far', () => {
    for (const camera of [homeCamera('flat', desktop), { ...southAsia, zoom: 5 }]) {
      const { symbols } = sceneOn('2023-05-31', { camera });
      const optiemus = symbols.find(({ id }) => id === 'optiemus-noida');
      const noida = cameraProjection('flat', camera, desktop)([77.33, 28.58]) ?? [0, 0];
      expect(optiemus?.fanned).toBe(false);
      expect(distance(optiemus?.at ?? [0, 0], noida)).toBeLessThan(0.01);
    }
  });
});

describe('the names of the shipped atlas', () => {
  it.each(boxes)(
    'give each plant with a visible flow its own or that of those it shares a symbol with in $width px',
    (viewport) => {
      const joint = 'Pakistan, 2 plants';
      // A third one of the country has no place yet.
      const estate = 'Kot Lakhpat, 2 plants';
      expect(namesIn(sceneOn('2021-12-31', { viewport }))).toContain(joint);
      for (const date of ['2023-05-31', '2023-06-30']) {
        const names = namesIn(sceneOn(date, { viewport }));
        expect(names).toEqual(expect.arrayContaining([estate, 'Optiemus, Noida']));
      }
      const names = namesIn(sceneOn('2023-12-31', { viewport }));
      expect(names).toEqual(expect.arrayContaining([estate, 'India, 2 plants']));
      expect(names.some((name) => /^(Dixon|Optiemus)/.test(name))).toBe(false);
    },
  );

  it('give the plants of one place their own where there is room', () => {
    const names = namesIn(sceneOn('2023-12-31', { camera: { ...southAsia, zoom: 5 } }));
    expect(names.some((name) => name.startsWith('Dixon'))).toBe(true);
    expect(names).toContain('Optiemus, Noida');
    expect(names).not.toContain('Noida, 2 plants');
  });

  it('name what is selected or raised itself, and not by its place', () => {
    const dixon = { kind: 'facility', id: 'dixon-noida' as FacilityId } as const;
    const visible = emphasise(visibleOn('2023-12-31'), dixon);
    expect(keysIn(sceneOn('2023-12-31', { visible }))).toContain(dixon.id);
    const selected = sceneOn('2023-12-31', { focus: dixon });
    expect(selected.labels.find(({ role }) => role === 'selected')?.key).toBe(dixon.id);
  });
});

describe('a seat without a symbol', () => {
  it('has an anchor and the organisation’s name where its flows start, and opens it', () => {
    const scene = sceneOn('2018-02-28');
    const seat = scene.anchors.find(({ id }) => id === 'xiaomi');
    if (!seat) throw new Error('The flows start from nowhere');
    for (const { pieces } of scene.flows) {
      expect(distance(pieces[0]?.[0] ?? [0, 0], seat.at)).toBeLessThan(8);
    }
    expect(namesIn(scene)).toContain('Xiaomi');
    expect(hitAt(scene, seat.at)).toEqual({ kind: 'organisation', id: 'xiaomi' });
    const name = scene.labels.find(({ key }) => key === 'xiaomi');
    expect(name?.opens).toEqual({ kind: 'organisation', id: 'xiaomi' });
  });

  it('gives way to the headquarters once that is there', () => {
    const scene = sceneOn('2018-03-31');
    expect(scene.anchors.some(({ id }) => id === 'xiaomi')).toBe(false);
    expect(scene.symbols.some(({ id }) => id === 'xiaomi-beijing')).toBe(true);
  });
});
