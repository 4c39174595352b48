import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../../src/build/buildData.ts';
import { readTableTexts } from '../../../src/build/tables/tableTexts.ts';
import { readWorldAtlas } from '../../../src/build/worldAtlas.ts';
import { atlasFileName } from '../../../src/core/dataset/atlasFile.ts';
import { parseAtlas } from '../../../src/core/dataset/parseAtlas.ts';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { hitAt } from '../../../src/core/geometry/hitAt.ts';
import { homeCamera } from '../../../src/core/geometry/homeCamera.ts';
import { jointCamera } from '../../../src/core/geometry/jointCamera.ts';
import { jointsAt } from '../../../src/core/geometry/joints.ts';
import { distance } from '../../../src/core/geometry/polyline.ts';
import type { Point, Scene } from '../../../src/core/geometry/scene.ts';
import type { SceneInput } from '../../../src/core/geometry/sceneInput.ts';
import { symbolRim } from '../../../src/core/geometry/symbolSize.ts';
import { projections } from '../../../src/core/model/camera.ts';
import type { VisibleAtlas } from '../../../src/core/model/flow.ts';
import type { FacilityId, PlaceId } from '../../../src/core/model/id.ts';
import { emphasise, visibleAt } from '../../../src/core/selection/visible.ts';
import { createMessages } from '../../../src/messages/messages.ts';
import { sceneWords } from '../../../src/ui/sceneWords.ts';
import { day } from '../atlasFixture.ts';
import { desktop, sceneFor, southAsia } from './sceneFor.ts';

const parsed = parseAtlas(buildData(readTableTexts('data')).files.get(atlasFileName));
if (!parsed.ok) throw new Error('The tables cannot be read');
const atlas = parsed.value;
const words = sceneWords(atlas, createMessages('en'));
const boxes = [{ width: 1280, height: 584 }, desktop, { width: 390, height: 570 }];
const dates = ['2012-12-31', '2015-12-31', '2019-12-31', '2022-03-05', '2024-06-30', '2026-06-30'];

const visibleOn = (text: string): VisibleAtlas => {
  const time = day(text);
  return visibleAt(atlas, { mode: 'at', from: time, to: time, known: atlas.latest });
};

const sceneOn = (text: string, change: Partial<SceneInput> = {}): Scene => {
  const viewport = change.viewport ?? desktop;
  const camera = homeCamera(change.projection ?? 'flat', viewport);
  return sceneFor({ atlas, words, camera, visible: visibleOn(text), ...change });
};

/** A circle round each mark. */
const circles = ({ symbols, joints }: Scene): [key: string, at: Point, reach: number][] => [
  ...symbols.map(({ id, at, kind, size }): [string, Point, number] => [
    id,
    at,
    symbolRim(kind, size),
  ]),
  ...joints.map(({ id, at, size }): [string, Point, number] => [`joint ${id}`, at, size / 2]),
];

const covering = (scene: Scene): string[] => {
  const marks = circles(scene);
  return marks.flatMap(([a, at, reach], i) =>
    marks
      .slice(i + 1)
      .filter(([, other, otherReach]) => reach + otherReach - distance(at, other) > 2)
      .map(([b]) => `${a} ${b}`),
  );
};

const last = '2026-06-30';
const noPlace = 'nowhere' as PlaceId;

describe('the symbols of the whole evidence', () => {
  it('never overlap by more than 2 px in the world view', () => {
    for (const viewport of boxes) {
      for (const date of dates) {
        expect([date, ...covering(sceneOn(date, { viewport }))]).toEqual([date]);
      }
    }
  });

  it('stand for each visible facility of which a place is known, and for each once', () => {
    for (const date of dates) {
      const { symbols, joints } = sceneOn(date);
      const shown = [
        ...symbols.map(({ id }) => id),
        ...joints.flatMap(({ members }) => members.map(({ facility }) => facility.id)),
      ];
      const placed = visibleOn(date).facilities.filter(({ place }) => place?.point);
      expect(shown.toSorted()).toEqual(placed.map(({ facility }) => facility.id).toSorted());
    }
  });

  it('lie in the country of all that they stand for, unless a leg leads there', async () => {
    const world = await readWorldAtlas('50m');
    const { features } = feature(world, world.objects.countries);
    const areas = new Map(features.map((one) => [String(one.properties.a3), one]));
    for (const viewport of boxes) {
      for (const date of dates) {
        const lens = cameraProjection('flat', homeCamera('flat', viewport), viewport);
        for (const { joint, members, at } of sceneOn(date, { viewport }).joints) {
          expect(new Set(members.map(({ country }) => country))).toEqual(new Set([joint.country]));
          const area = areas.get(joint.country);
          const place = lens.invert?.([...at]);
          expect(area && place && geoContains(area, place), `${joint.place.id} ${date}`).toBe(true);
        }
      }
    }
  });

  it('join and part by the zoom alone', () => {
    for (const zoom of [0.8, 2.5, 3.2, 3.9]) {
      const joints = jointsAt(atlas, 'flat', zoom);
      for (const date of dates) {
        const camera = { ...southAsia, zoom };
        for (const { joint, members } of sceneOn(date, { camera }).joints) {
          for (const { facility } of members) expect(joints.get(facility.id)).toBe(joint);
        }
      }
    }
    expect(jointsAt(atlas, 'flat', 4).size).toBe(0);
  });

  it('only ever part as the map comes nearer', () => {
    let before = jointsAt(atlas, 'flat', 0);
    for (let zoom = 0.1; zoom <= 4; zoom += 0.1) {
      const now = jointsAt(atlas, 'flat', zoom);
      for (const [id, { members }] of now) {
        expect(before.get(id)?.members).toEqual(expect.arrayContaining([...members]));
      }
      before = now;
    }
  });
});

describe('a symbol that facilities share', () => {
  const noida = (scene: Scene) => {
    const found = scene.joints.find(({ id }) => id === 'noida');
    if (!found) throw new Error('Nothing is joined at Noida');
    return found;
  };

  it('operates while any of them does, and else has the first state of its rank', () => {
    const states = (all: readonly string[]) => {
      const visible = visibleOn(last);
      const facilities = visible.facilities
        .filter(({ place }) => place?.id === 'noida')
        .slice(0, all.length)
        .map((one, i) => ({ ...one, state: { ...one.state, state: all[i] as 'ahead' } }));
      return noida(sceneOn(last, { visible: { ...visible, facilities } })).state;
    };
    expect(states(['ahead', 'operating', 'ended'])).toBe('operating');
    expect(states(['ahead', 'paused', 'overdue'])).toBe('paused');
    expect(states(['ahead', 'ahead'])).toBe('ahead');
    expect(states(['ended', 'ahead'])).toBe('ahead');
  });

  it('is found under the pointer and under its name, and leads to where they have parted', () => {
    for (const projection of projections) {
      const scene = sceneOn(last, { projection });
      const { at, joint } = noida(scene);
      expect(hitAt(scene, at)).toEqual({ kind: 'joint', id: 'noida' });
      const name = scene.labels.find(({ key }) => key === 'joint noida');
      expect(name?.opens).toEqual({ kind: 'joint', id: 'noida' });
      const camera = jointCamera(atlas, joint, projection, desktop);
      const near = sceneOn(last, { projection, camera });
      expect(near.joints.some((one) => one.joint === joint)).toBe(false);
      const inBox = new Set(
        near.symbols
          .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < desktop.width && y < desktop.height)
          .map(({ id }) => id),
      );
      const seen = visibleOn(last).facilities.filter(({ facility: { id } }) =>
        joint.members.includes(id),
      );
      expect(seen.filter(({ facility }) => !inBox.has(facility.id))).toEqual([]);
    }
  });

  it('has what is selected, or alone raised, beside it on a leg from its true place', () => {
    const focus = { kind: 'facility', id: 'samsung-noida' as FacilityId } as const;
    const place = atlas.places.get(atlas.facilities.get(focus.id)?.place ?? noPlace);
    const [lon, lat] = place?.point ?? [0, 0];
    const home = cameraProjection('flat', homeCamera('flat', desktop), desktop)([lon, lat]);
    for (const change of [{ focus }, { visible: emphasise(visibleOn(last), focus) }]) {
      const scene = sceneOn(last, change);
      const out = scene.symbols.find(({ id }) => id === focus.id);
      const disc = noida(scene);
      expect(distance(out?.leg ?? [0, 0], home ?? [9, 9])).toBeLessThan(0.1);
      // Of the leg more shows between the disc and the ring than the ring is thick.
      const away = distance(out?.at ?? disc.at, disc.at);
      expect(away - disc.size / 2 - symbolRim('assembly', out?.size ?? 0) - 6.5).toBeGreaterThan(
        10,
      );
      expect(covering(scene)).toEqual([]);
    }
    expect(sceneOn(last).symbols.some(({ id }) => id === focus.id)).toBe(false);
  });

  it('counts what is selected no more, for that is shown beside it', () => {
    const focus = { kind: 'facility', id: 'samsung-noida' as FacilityId } as const;
    const [before, after] = [noida(sceneOn(last)), noida(sceneOn(last, { focus }))];
    expect(after.members.length).toBe(before.members.length - 1);
    expect(after.members.some(({ facility }) => facility.id === focus.id)).toBe(false);
    expect(after.lines.join(' ')).toContain(`${after.members.length} plants`);
  });

  it('is none where one alone is left beside what is selected', () => {
    const visible = visibleOn(last);
    const two = visible.facilities.filter(({ place }) => place?.id === 'noida').slice(0, 2);
    const facility = two[0]?.facility.id;
    if (!facility) throw new Error('Nothing stands at Noida');
    const scene = sceneOn(last, {
      visible: { ...visible, facilities: two },
      focus: { kind: 'facility', id: facility },
    });
    expect(scene.joints).toEqual([]);
    expect(scene.symbols.map(({ id }) => id).toSorted()).toEqual(
      two.map((one) => one.facility.id).toSorted(),
    );
    expect(covering(scene)).toEqual([]);
  });

  it('tells which part of its members is hollow or otherwise than it, and that one is overdue', () => {
    const lahore = (date: string) => {
      const found = sceneOn(date).joints.find(({ lines }) => lines.join(' ').includes('Lahore'));
      if (!found) throw new Error('Nothing is joined at Lahore');
      return found;
    };
    const late = lahore('2022-02-15');
    expect([late.state, late.clock]).toEqual(['operating', true]);
    expect(late.besides.hollow).toBeCloseTo(1 / late.members.length);
    const ahead = lahore('2021-12-31');
    expect([ahead.state, ahead.clock]).toEqual(['operating', false]);
    expect(ahead.besides.hollow).toBeCloseTo(1 / ahead.members.length);
    const open = lahore('2022-03-05');
    expect([open.clock, open.besides]).toEqual([false, { hollow: 0, others: 0 }]);
  });

  it('keeps its flows while one of them is raised: they do not flee from the pointer', () => {
    const flow = visibleOn(last).flows.find(
      ({ to, kind }) => kind === 'production' && to.at === 'facility' && to.place === 'noida',
    );
    if (!flow) throw new Error('No flow ends at Noida');
    const bodyIn = ({ flows }: Scene) => flows.find(({ id }) => id === flow.id)?.pieces;
    const visible = emphasise(visibleOn(last), { kind: 'flow', id: flow.id });
    expect(bodyIn(sceneOn(last, { visible }))).toEqual(bodyIn(sceneOn(last)));
  });

  it('is named by its country when that has no others, and else by where they lie', () => {
    const names = sceneOn(last, { viewport: { width: 1280, height: 584 } }).joints.map(
      ({ lines }) => lines.join(' '),
    );
    expect(names).toEqual(
      expect.arrayContaining(['Bangladesh, 3 plants', 'Around Noida, 13 plants']),
    );
  });
});

describe('the anchor of a group', () => {
  it('makes way for the anchors round it, and its flows end where it stands', () => {
    for (const date of dates) {
      const { anchors } = sceneOn(date);
      for (const one of anchors.filter(({ group }) => group)) {
        const others = anchors.filter((other) => other !== one);
        const least = Math.min(...others.map(({ at }) => distance(at, one.at)));
        expect([date, one.id, least > 4]).toEqual([date, one.id, true]);
      }
    }
  });
});
