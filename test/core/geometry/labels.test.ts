import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, distanceTo, overlap } from '../../../src/core/geometry/box.ts';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { between, distance } from '../../../src/core/geometry/polyline.ts';
import type { FlowShape, Scene, SymbolShape } from '../../../src/core/geometry/scene.ts';
import { takenBy } from '../../../src/core/geometry/sceneOf.ts';
import { symbolRim } from '../../../src/core/geometry/symbolSize.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import { projections } from '../../../src/core/model/camera.ts';
import type { FacilityId } from '../../../src/core/model/id.ts';
import { emphasise } from '../../../src/core/selection/visible.ts';
import { sampleVisible } from './sampleAtlas.ts';
import { desktop, sceneFor, southAsia, withFlows } from './sceneFor.ts';

const select = { kind: 'facility', id: 'lahore-a' as FacilityId } as const;

const anyCamera = fc.record({
  lon: fc.double({ min: 20, max: 140, noNaN: true }),
  lat: fc.double({ min: -30, max: 55, noNaN: true }),
  zoom: fc.double({ min: 0.5, max: 8, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Names that lie on another name, on a mark, or over the box's edge. */
function clashes(scene: Scene): string[] {
  const taken = takenBy(scene);
  return scene.labels.flatMap(({ box, key }, i) => [
    ...scene.labels
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${key} on ${other.key}`),
    ...(taken.some((mark) => overlap(box, mark)) ? [`${key} on a mark`] : []),
    ...(box.left >= 0 && box.top >= 0 && box.right <= desktop.width ? [] : [`${key} outside`]),
  ]);
}

const keys = ({ labels }: Scene): string[] => labels.map(({ key }) => key);

describe('the names on the map', () => {
  it('never lie on each other, on a symbol, on an anchor or on a head', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...projections),
        anyCamera,
        fc.subarray([...sampleVisible.flows]),
        fc.constantFrom(null, select),
        (projection, camera, flows, focus) => {
          const visible = withFlows(flows);
          expect(clashes(sceneFor({ projection, camera, focus, visible }))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are one for the plants of a place that have no room for their own', () => {
    const noida = { lon: 77.4, lat: 28.5, zoom: 4.2, bearing: 0 };
    const [x, y] = [desktop.width / 2, desktop.height / 2];
    const covered = [
      { left: 0, top: 0, right: x, bottom: desktop.height },
      { left: 0, top: 0, right: desktop.width, bottom: y - 70 },
      { left: 0, top: y + 70, right: desktop.width, bottom: desktop.height },
    ];
    const scene = sceneFor({ camera: noida, covered });
    expect(scene.labels.map(({ lines }) => lines[0])).toContain('noida-a, 3 plants');
    expect(keys(scene)).not.toContain('noida-b');
    const estate = ['noida-a', 'noida-b', 'noida-c'];
    const facilities = sampleVisible.facilities.filter(({ facility }) => {
      return estate.includes(facility.id);
    });
    const near = sceneFor({ camera: southAsia, visible: { ...sampleVisible, facilities } });
    expect(keys(near)).toEqual(expect.arrayContaining(estate));
  });

  it('stand far off their mark only with a leader, which crosses no other mark', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projections), anyCamera, (projection, camera) => {
        const { labels, symbols, joints, anchors } = sceneFor({ projection, camera });
        const marks = [...symbols, ...joints, ...anchors];
        for (const { slot, leader, role, key } of labels) {
          if (role !== 'facility' && role !== 'selected') continue;
          expect([key, leader !== null]).toEqual([key, slot >= 8]);
          if (!leader) continue;
          const middle = between(...leader, 0.5);
          const least = Math.min(...marks.map(({ at, size }) => distance(at, middle) - size / 4));
          expect(least).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave free the leaders to other names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projections), anyCamera, (projection, camera) => {
        const { labels } = sceneFor({ projection, camera });
        for (const { leader, key } of labels) {
          const middle = leader && boxAround(between(...leader, 0.5), 0);
          const on = labels.filter(({ box }) => middle && overlap(box, middle));
          expect([key, ...on.map((one) => one.key)]).toEqual([key]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a facility stand nearer to its own symbol than to any other, unless a leader joins them', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const { labels, symbols } = sceneFor({ camera });
        for (const { key, leader, box } of labels) {
          const own = symbols.find(({ id }) => id === key);
          if (!own || leader) continue;
          const away = ({ at, kind, size }: SymbolShape) =>
            distanceTo(box, at) - symbolRim(kind, size);
          const nearer = symbols.filter((one) => away(one) < away(own));
          expect([key, ...nearer.map(({ id }) => id)]).toEqual([key]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('at the edge of the box stand nearest to the line that they name', () => {
    const { labels, flows } = sceneFor({ camera: southAsia });
    const edges = labels.filter(({ key }) => key.startsWith('edge'));
    expect(edges.length).toBeGreaterThan(0);
    for (const { box, hue } of edges) {
      const away = ({ pieces }: FlowShape): number =>
        Math.min(
          ...pieces.flatMap((line) =>
            line
              .slice(1)
              .flatMap((to, i) =>
                [0, 0.25, 0.5, 0.75, 1].map((part) =>
                  distanceTo(box, between(line[i] ?? to, to, part)),
                ),
              ),
          ),
        );
      const own = Math.min(...flows.filter(({ kind }) => kind === hue).map(away));
      const others = Math.min(...flows.filter(({ kind }) => kind !== hue).map(away));
      expect(own).toBeLessThan(Math.min(30, others + 1));
    }
  });

  it('that found no room are looked for again only once the camera rests', () => {
    const camera = { ...southAsia, zoom: 4.4 };
    const covered = [{ left: 0, top: 0, right: desktop.width, bottom: desktop.height }];
    const previous = sceneFor({ camera, covered });
    expect(previous.labels).toEqual([]);
    expect(sceneFor({ camera, previous, moving: true }).labels).toEqual([]);
    expect(sceneFor({ camera, previous }).labels.length).toBeGreaterThan(0);
  });

  it('leave free the clock of what is overdue', () => {
    const karachi = sampleVisible.facilities.filter(({ facility }) => facility.id === 'karachi');
    const visible = { ...sampleVisible, facilities: karachi };
    const { symbols, labels } = sceneFor({ camera: { ...southAsia, lat: 26, lon: 68 }, visible });
    const [x, y] = symbols[0]?.at ?? [0, 0];
    const off = (symbols[0]?.size ?? 0) / 2 + 3.5;
    const clock = boxAround([x + off, y - off + 1], 5);
    expect(symbols[0]?.state).toBe('overdue');
    expect(labels.filter(({ box }) => overlap(box, clock))).toEqual([]);
  });

  it('leave free what the page has laid over the map', () => {
    const covered = [{ left: 0, top: 0, right: desktop.width, bottom: desktop.height / 2 }];
    const free = sceneFor({ covered }).labels;
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(({ box }) => box.top < desktop.height / 2)).toEqual([]);
  });

  it('are those of the selected before those of facilities, markets and seas', () => {
    const scene = sceneFor({ focus: select });
    expect(scene.labels.find(({ role }) => role === 'selected')?.key).toBe('lahore-a');
    expect(scene.labels.filter(({ role }) => role === 'facility').length).toBeLessThanOrEqual(12);
  });

  it('of countries stay off the ground between India, Pakistan and China', () => {
    for (const camera of [undefined, southAsia, { ...southAsia, zoom: 3 }]) {
      const scene = sceneFor(camera ? { camera } : {});
      const view = camera ?? wholeSheet('flat', desktop);
      const [x, y] = cameraProjection('flat', view, desktop)([76, 34.5]) ?? [0, 0];
      const there = scene.labels.filter(({ role, box }) => {
        return role === 'country' && overlap(box, { left: x, top: y, right: x + 1, bottom: y + 1 });
      });
      expect(there.map(({ key }) => key)).toEqual([]);
    }
    const alone = { ...sampleVisible, facilities: [], flows: sampleVisible.flows.slice(11, 12) };
    expect(keys(sceneFor({ visible: alone }))).toContain('pak');
  });

  it('keep their side while the map is panned a little', () => {
    const before = sceneFor({ camera: southAsia });
    const camera = { ...southAsia, lon: southAsia.lon + 0.05 };
    const after = sceneFor({ camera, previous: before });
    const slotsOf = ({ labels }: Scene, others: Scene) =>
      labels
        .filter(({ key }) => keys(others).includes(key))
        .map(({ key, slot }) => `${key} ${slot}`)
        .toSorted();
    expect(slotsOf(after, before).length).toBeGreaterThan(8);
    expect(slotsOf(after, before)).toEqual(slotsOf(before, after));
  });

  it('take no room when what they name is hidden', () => {
    const facilities = sampleVisible.facilities.filter(({ facility }) => facility.id === 'batam');
    const hidden = sceneFor({ visible: { ...sampleVisible, facilities } });
    expect(keys(hidden)).not.toContain('lahore-a');
    expect(keys(hidden)).toContain('batam');
  });

  it('are of what is raised alone while something is', () => {
    const visible = emphasise(sampleVisible, select);
    const scene = sceneFor({ visible, camera: southAsia });
    expect(scene.labels.length).toBeGreaterThan(0);
    expect(scene.labels.every(({ emphasis }) => emphasis === 'raised')).toBe(true);
  });

  it('leave out the seas on a projector', () => {
    expect(sceneFor().labels.some(({ role }) => role === 'sea')).toBe(true);
    expect(sceneFor({ large: true }).labels.some(({ role }) => role === 'sea')).toBe(false);
  });

  it('say at the edge of the box where a flow goes on to, in its hue', () => {
    const scene = sceneFor({ camera: southAsia });
    const edge = scene.labels.filter(({ key }) => key.startsWith('edge'));
    expect(edge.map(({ hue }) => hue)).toContain('production');
    for (const { lines } of edge) expect(lines[0]).toMatch(/^(from|to) elsewhere$/);
  });

  it('explain a fan beside its rays where these are long enough', () => {
    expect(keys(sceneFor({ camera: southAsia })).some((key) => key.startsWith('fan'))).toBe(true);
    expect(keys(sceneFor()).some((key) => key.startsWith('fan'))).toBe(false);
  });
});
