import { describe, expect, it } from 'vitest';
import { cameraProjection } from '../../../src/core/geometry/cameraProjection.ts';
import { distance } from '../../../src/core/geometry/polyline.ts';
import type { FlowShape, Scene } from '../../../src/core/geometry/scene.ts';
import { symbolRim } from '../../../src/core/geometry/symbolSize.ts';
import { wholeSheet } from '../../../src/core/geometry/wholeSheet.ts';
import { projections } from '../../../src/core/model/camera.ts';
import type { CountryCode, FacilityId, FlowId } from '../../../src/core/model/id.ts';
import { states } from '../../../src/core/model/state.ts';
import { quantityOf, stateAt } from './sampleAtlas.ts';
import { desktop, sampleFlow, sceneFor, southAsia, withFlows } from './sceneFor.ts';

const shapeOf = (scene: Scene, id: string): FlowShape => {
  const shape = scene.flows.find((flow) => flow.id === id);
  if (!shape) throw new Error(`${id} is not drawn`);
  return shape;
};

const lahore = sampleFlow('production', 'lahore-a');
const spain = sampleFlow('entry', 'esp');
const fan = sampleFlow('export', 'abroad');
const cameras = [
  undefined,
  southAsia,
  { ...southAsia, zoom: 3, bearing: 40 },
  { lon: -60, lat: 10, zoom: 2, bearing: 0 },
];

describe('the shape of a flow', () => {
  it.each(projections)('never draws a segment across half the %s world', (projection) => {
    const longest = cameras.map((camera) => {
      const scene = sceneFor({ projection, ...(camera && { camera }) });
      const segments = scene.flows.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => piece.slice(1).map((at, i) => distance(piece[i] ?? at, at))),
      );
      return Math.max(...segments) / (512 * 2 ** (camera?.zoom ?? 1));
    });
    expect(Math.max(...longest)).toBeLessThan(0.5);
  });

  it('ends 2 px outside the rim of its symbols, fanned out or not', () => {
    const scene = sceneFor({ camera: southAsia });
    const symbols = new Map(scene.symbols.map((symbol) => [symbol.id, symbol]));
    for (const flow of [lahore, sampleFlow('production', 'bawal')]) {
      const end = flow.to.at === 'facility' ? symbols.get(flow.to.facility) : undefined;
      const { head } = shapeOf(scene, flow.id);
      if (!end || !head) throw new Error('no end to look at');
      const gap = distance(head.tip, end.at) - symbolRim(end.kind, end.size);
      expect(gap).toBeCloseTo(2, 1);
    }
  });

  it('ends 2 px outside the rim of the symbol that its plant shares, unless that one is selected', () => {
    const focus = { kind: 'facility', id: 'noida-b' as FacilityId } as const;
    const estate = sampleFlow('production', 'noida-b');
    for (const scene of [sceneFor(), sceneFor({ focus })]) {
      const joint = scene.joints.find(({ joint: { members } }) => members.includes(focus.id));
      const own = scene.symbols.find(({ id }) => id === focus.id);
      const { head } = shapeOf(scene, estate.id);
      if (!joint || !head) throw new Error('no end to look at');
      const gap = own
        ? distance(head.tip, own.at) - symbolRim(own.kind, own.size)
        : distance(head.tip, joint.at) - joint.size / 2;
      const [least, most] = own ? [6.5, 9] : [1.95, 2.05];
      expect(gap).toBeGreaterThan(least);
      expect(gap).toBeLessThan(most);
    }
  });

  it('ends outside the ring of a selected symbol', () => {
    const focus = { kind: 'facility', id: 'lahore-a' as FacilityId } as const;
    const scene = sceneFor({ camera: southAsia, focus });
    const symbol = scene.symbols.find(({ selected }) => selected);
    const { head } = shapeOf(scene, lahore.id);
    const reach = distance(head?.tip ?? [0, 0], symbol?.at ?? [0, 0]);
    expect(reach).toBeGreaterThan(symbolRim('assembly', symbol?.size ?? 0) + 6.5);
  });

  it('has a head of twice its width, and of 7 px at least', () => {
    const thin = shapeOf(sceneFor(), spain.id).head;
    const thick = shapeOf(sceneFor(), sampleFlow('export', 'usa').id);
    expect(thin?.length).toBe(7);
    expect(thick.head?.length).toBe(2 * thick.width);
  });

  it('leaves an arrow open where no quantity is known, and fills it where one is', () => {
    const unknown = { ...sampleFlow('export', 'usa'), quantity: null };
    expect(shapeOf(sceneFor(), unknown.id).head?.open).toBe(false);
    expect(shapeOf(sceneFor({ visible: withFlows([unknown]) }), unknown.id).head?.open).toBe(true);
  });

  it('carries its clock at 60 % of the way while it is overdue', () => {
    for (const state of states) {
      const flow = { ...spain, state: stateAt(state) };
      const { clock } = shapeOf(sceneFor({ visible: withFlows([flow]) }), flow.id);
      expect(clock === null).toBe(state !== 'overdue');
    }
    const late = { ...spain, state: stateAt('overdue') };
    const { clock, pieces } = shapeOf(sceneFor({ visible: withFlows([late]) }), late.id);
    const way = pieces[0] ?? [];
    const nearest = way.map((at) => distance(at, clock ?? [0, 0]));
    const part = nearest.indexOf(Math.min(...nearest)) / way.length;
    expect(part).toBeGreaterThan(0.5);
    expect(part).toBeLessThan(0.7);
  });

  it('keeps its dashes in step with the ground while the box moves over it', () => {
    const flow = { ...sampleFlow('production', 'jundiai'), state: stateAt('ahead') };
    const visible = withFlows([flow]);
    const whole = shapeOf(sceneFor({ visible }), flow.id);
    const projection = cameraProjection('flat', wholeSheet('flat', desktop), desktop);
    const [lon = 0, lat = 0] = projection.invert?.([...(whole.pieces[0]?.[30] ?? [0, 0])]) ?? [];
    const offsetAt = (east: number): number => {
      const camera = { lon: lon + east, lat, zoom: 6, bearing: 0 };
      return shapeOf(sceneFor({ camera, visible }), flow.id).dashOffset;
    };
    expect(offsetAt(0)).toBeGreaterThan(0);
    expect(offsetAt(0.2)).toBeCloseTo(offsetAt(0), 6);
  });

  it('starts and ends at a country without a mark, clear of the anchor there', () => {
    const india = 'IND' as CountryCode;
    const facility = 'noida-a' as FacilityId;
    const to = { at: 'country', facility, operator: null, country: india } as const;
    const flow = { ...lahore, to };
    const scene = sceneFor({ camera: southAsia, visible: withFlows([flow]) });
    expect(shapeOf(scene, flow.id).pieces.length).toBeGreaterThan(0);
    const away = { ...fan, from: to };
    expect(shapeOf(sceneFor({ visible: withFlows([away]) }), fan.id).fan).toHaveLength(5);
  });

  it('is left out when it is domestic and shorter than 24 px', () => {
    const home = sampleFlow('domestic', 'lahore-b-domestic-pak');
    const drawn = (scene: Scene) => scene.flows.some(({ id }) => id === home.id);
    expect(drawn(sceneFor())).toBe(false);
    expect(drawn(sceneFor({ camera: southAsia }))).toBe(true);
  });
});

describe('the width of a flow', () => {
  it('is the same for the same quantity at every camera, in every projection and state of time', () => {
    const widths = new Set<number | null>();
    for (const projection of projections) {
      for (const camera of [undefined, southAsia]) {
        const scene = sceneFor({ projection, ...(camera && { camera }) });
        const alone = sceneFor({ projection, visible: withFlows([lahore]) });
        widths.add(shapeOf(scene, lahore.id).band).add(shapeOf(alone, lahore.id).band);
      }
    }
    expect([...widths]).toEqual([(3 / 10) * 14]);
  });

  it('is straight from zero, 14 px for ten million phones a year and 9 px in a narrow box', () => {
    const bandOf = (millions: number, width: number): number | null => {
      const flow = { ...lahore, quantity: quantityOf(millions) };
      const viewport = { width, height: 584 };
      return shapeOf(sceneFor({ viewport, camera: southAsia, visible: withFlows([flow]) }), flow.id)
        .band;
    };
    expect([5, 10].map((millions) => bandOf(millions, 904))).toEqual([7, 14]);
    expect([5, 10].map((millions) => bandOf(millions, 390))).toEqual([4.5, 9]);
  });

  it('is a pale band for a capacity or a target, and solid only for what was counted', () => {
    expect(shapeOf(sceneFor(), lahore.id)).toMatchObject({ width: 1.4, band: 4.2 });
    const counted = { ...lahore, quantity: quantityOf(-3) };
    const scene = sceneFor({ visible: withFlows([counted]) });
    expect(shapeOf(scene, lahore.id)).toMatchObject({ width: 4.2, band: null });
  });

  it('is never under 2 px for a known quantity, and 1.25 px for an unknown one', () => {
    const little = { ...lahore, quantity: quantityOf(-0.1) };
    expect(shapeOf(sceneFor({ visible: withFlows([little]) }), lahore.id).width).toBe(2);
    expect(shapeOf(sceneFor(), spain.id)).toMatchObject({ width: 1.25, band: null });
  });

  it('stops at the full width with a cut mark and its figure', () => {
    const scene = sceneFor();
    const large = shapeOf(scene, sampleFlow('export', 'usa').id);
    expect(large.width).toBe(14);
    expect(large.cut).not.toBeNull();
    expect(scene.labels.map(({ lines }) => lines[0])).toContain('20000000');
    expect(shapeOf(scene, lahore.id).cut).toBeNull();
  });

  it('is thin and without a band once the flow has ended', () => {
    const ended = { ...lahore, state: stateAt('ended') };
    const scene = sceneFor({ visible: withFlows([ended]) });
    expect(shapeOf(scene, ended.id)).toMatchObject({ width: 1.25, band: null, dash: null });
  });
});

describe('a fan', () => {
  const angles = ({ fan: rays }: FlowShape): number[] =>
    rays.map(([[ax, ay], [bx, by]]) => (Math.atan2(by - ay, bx - ax) * 180) / Math.PI);

  it('has five rays over 50°, and no body or head', () => {
    const shape = shapeOf(sceneFor({ projection: 'mercator', camera: southAsia }), fan.id);
    expect(shape).toMatchObject({ pieces: [], head: null });
    expect(shape.fan).toHaveLength(5);
    const turned = angles(shape).map((angle) => (angle + 360) % 360);
    expect((turned.at(-1) ?? 0) - (turned[0] ?? 0)).toBeCloseTo(50, -1);
  });

  it('reaches 600 km, or 21 px where that is too little to see', () => {
    const far = shapeOf(sceneFor({ camera: southAsia }), fan.id).fan[2];
    const near = shapeOf(sceneFor(), fan.id).fan[2];
    expect(far && distance(...far)).toBeGreaterThan(250);
    expect(near && distance(...near)).toBeCloseTo(21, 5);
  });

  it('points west from Lahore, away from India and China, and stays where it is', () => {
    const shape = shapeOf(sceneFor({ camera: southAsia }), fan.id);
    for (const [from, to] of shape.fan) expect(to[0]).toBeLessThan(from[0]);
    const alone = shapeOf(sceneFor({ camera: southAsia, visible: withFlows([fan]) }), fan.id);
    expect(alone.fan[2]?.[1]).toEqual(shape.fan[2]?.[1]);
  });
});

describe('more than 60 flows', () => {
  const many = Array.from({ length: 80 }, (_, i) => ({
    ...lahore,
    id: `many-${i}` as FlowId,
    quantity: quantityOf(i / 10),
  }));

  it('show the largest 60, and say how many are not drawn', () => {
    const scene = sceneFor({ visible: withFlows(many) });
    expect(scene.flows).toHaveLength(60);
    expect(scene.flows.some(({ id }) => id === 'many-79')).toBe(true);
    expect(scene.flows.some(({ id }) => id === 'many-5')).toBe(false);
    expect(scene.undrawn).toEqual({ flows: 20, share: 0.25 });
  });

  it('leave out what is over before what is not', () => {
    const ended = { ...lahore.state, state: 'ended' as const };
    const over = many.map((flow, i) => (i < 70 ? flow : { ...flow, state: ended }));
    const { flows } = sceneFor({ visible: withFlows(over) });
    expect(flows).toHaveLength(60);
    expect(flows.filter(({ state }) => state === 'ended')).toEqual([]);
  });

  it('still show one that is raised', () => {
    const [least, ...rest] = many;
    if (!least) throw new Error('no flows');
    const raised = { ...least, emphasis: 'raised' } as const;
    const scene = sceneFor({ visible: withFlows([raised, ...rest]) });
    expect(scene.flows.at(-1)?.id).toBe(raised.id);
  });

  it('lie small over large', () => {
    const scene = sceneFor({ viewport: desktop });
    const widths = scene.flows.map(({ band, width }) => band ?? width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
