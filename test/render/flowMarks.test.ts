import { describe, expect, it } from 'vitest';
import { dashOf } from '../../src/core/geometry/dash.ts';
import type { FlowShape } from '../../src/core/geometry/scene.ts';
import { flowKinds } from '../../src/core/model/flow.ts';
import type { FlowId } from '../../src/core/model/id.ts';
import { states } from '../../src/core/model/state.ts';
import { alikeDots, dotPositions } from '../../src/render/dots.ts';
import { flowMarks, linePath } from '../../src/render/flowMarks.ts';
import { headParts } from '../../src/render/head.ts';
import { light } from '../../src/render/palette.ts';

const shape: FlowShape = {
  id: 'export-a' as FlowId,
  kind: 'export',
  state: 'operating',
  emphasis: 'normal',
  selected: false,
  pieces: [
    [
      [0, 0],
      [100, 0],
      [200, 0],
    ],
  ],
  fan: [],
  width: 4,
  band: null,
  dash: null,
  dashOffset: 0,
  head: null,
  clock: null,
  cut: null,
  cuts: [],
};

const strokesOf = (change: Partial<FlowShape>) => flowMarks({ ...shape, ...change }, light).strokes;
const named = (change: Partial<FlowShape>, name: string) =>
  strokesOf(change).find((stroke) => stroke.name === name);

describe('the marks of a flow', () => {
  it('are a halo of land 1 px to each side, and the body in the hue of its kind', () => {
    expect(named({}, 'halo')).toMatchObject({ colour: light.land, width: 6, opacity: 0.8 });
    expect(named({}, 'body')).toMatchObject({ colour: light.hues.export, width: 4, dash: null });
  });

  it('tell a capacity by a pale band under a thin core', () => {
    const names = strokesOf({ band: 9, width: 1.4 }).map(({ name }) => name);
    expect(names).toEqual(['halo', 'band', 'body']);
    expect(named({ band: 9, width: 1.4 }, 'band')).toMatchObject({ width: 9, opacity: 0.26 });
  });

  it('case trade of 3.6 px and more, so that it stays context', () => {
    expect(named({ kind: 'trade', width: 3.6 }, 'core')?.width).toBeCloseTo(1.2, 9);
    expect(named({ kind: 'trade', width: 3.5 }, 'core')).toBeUndefined();
    expect(named({ kind: 'export', width: 9 }, 'core')).toBeUndefined();
  });

  it('ring what is selected and leave its line as it is', () => {
    const names = strokesOf({ selected: true }).map(({ name }) => name);
    expect(names).toEqual(['ring', 'gap', 'halo', 'body']);
    expect(named({ selected: true }, 'ring')?.colour).toBe(light.ink);
  });

  it('are grey once a flow has ended: its head alone tells the kind', () => {
    expect(named({ state: 'ended' }, 'body')?.colour).toBe(light.ink3);
  });

  it('tell each state by a dash of its own, and operating and ended by none', () => {
    const dashes = states.map((state) => dashOf(state, 3)?.join() ?? 'solid');
    expect(dashes[states.indexOf('ahead')]).toBe(dashes[states.indexOf('overdue')]);
    expect(dashOf('operating', 3)).toBeNull();
    expect(dashOf('ended', 3)).toBeNull();
    expect(dashOf('paused', 3)).toEqual([21, 9]);
    expect(dashOf('ahead', 1)).toEqual(dashOf('ahead', 1.6));
  });

  it('write their way to a tenth of a px, one part for each piece', () => {
    const pieces = [
      [
        [0.123, 1],
        [2, 3.456],
      ],
      [
        [9, 9],
        [8, 8],
      ],
    ] as const;
    expect(linePath(pieces)).toBe('M0.1,1L2,3.5M9,9L8,8');
  });
});

describe('a head', () => {
  const head = { length: 10, width: 3, open: false };
  const drawn = (kind: FlowShape['kind'], open = false) =>
    headParts({ ...head, kind, open }, '#123456', light);

  it('tells the five kinds apart by shape alone, but for trade, which is cased', () => {
    const shapes = flowKinds.map((kind) => JSON.stringify(drawn(kind, kind === 'entry')));
    expect(new Set(shapes).size).toBe(5);
    expect(shapes[flowKinds.indexOf('trade')]).toBe(shapes[flowKinds.indexOf('export')]);
  });

  it('is a ring with land inside for production', () => {
    expect(drawn('production').at(-1)).toMatchObject({ fill: light.land, stroke: '#123456' });
  });

  it('is an open arrow for an entry and for an unknown quantity', () => {
    expect(drawn('entry', true).at(-1)?.fill).toBe('none');
    expect(drawn('export', true).at(-1)?.fill).toBe('none');
    expect(drawn('export').at(-1)?.fill).toBe('#123456');
  });

  it('reaches no farther than its tip', () => {
    for (const kind of flowKinds) {
      const [, right] = /^M(-?[\d.]+)/.exec(drawn(kind).at(-1)?.d ?? '') ?? [];
      expect(Number(right)).toBeLessThan(0);
    }
  });
});

describe('the dots of a flow', () => {
  it('stand 80 px apart and move 60 px a second', () => {
    const xs = (seconds: number) => dotPositions(shape, seconds).map(([x]) => x);
    expect(xs(0)).toEqual([0, 80, 160]);
    expect(xs(0.5)).toEqual([30, 110, 190]);
    expect(xs(1)).toEqual([60, 140]);
  });

  it('go on from one piece to the next in step', () => {
    const [a, b] = [shape.pieces[0]?.slice(0, 2) ?? [], shape.pieces[0]?.slice(1) ?? []];
    const whole = dotPositions(shape, 0.7);
    expect(dotPositions({ pieces: [a, b] }, 0.7)).toEqual(whole);
  });

  it('lie in one path with all others of their hue and size, as wide as the line from 2.5 to 7 px', () => {
    const thin: FlowShape = { ...shape, width: 1 };
    const grey: FlowShape = { ...shape, state: 'ended' };
    const wide: FlowShape = { ...shape, width: 1.4, band: 12 };
    const groups = alikeDots([shape, thin, grey, wide, { ...shape, width: 4.1 }], 0.5, light);
    expect(groups.map(({ hue, size }) => [hue, size])).toEqual([
      [light.hues.export, 4],
      [light.hues.export, 2.5],
      [light.ink3, 4],
      [light.hues.export, 7],
    ]);
    expect(groups[1]?.d).toBe('M30,0h0M110,0h0M190,0h0');
    expect(groups[0]?.d).toBe(`${groups[1]?.d}${groups[1]?.d}`);
  });
});
