import { describe, expect, test } from 'vitest';
import { inFrame } from '../../../src/core/geometry/inFrame.ts';
import type { FlowShape, Point, Scene } from '../../../src/core/geometry/scene.ts';
import { desktop, sceneFor, southAsia } from './sceneFor.ts';

const viewport = { width: 100, height: 100 };

function flowThrough(...line: Point[]): Scene {
  const flow = { id: 'line', pieces: [line], fan: [] } as unknown as FlowShape;
  return {
    flows: [flow],
    symbols: [],
    joints: [],
    anchors: [],
    labels: [],
    unnamed: new Set(),
    undrawn: { flows: 0, share: 0 },
  };
}

describe('what is in the map’s box', () => {
  test('holds a line that passes through, though neither of its ends is in it', () => {
    expect([...inFrame(flowThrough([-50, 20], [150, 60]), viewport)]).toEqual(['flow:line']);
    expect([...inFrame(flowThrough([-50, 20], [-5, 60]), viewport)]).toEqual([]);
    expect([...inFrame(flowThrough([20, 120], [90, 140]), viewport)]).toEqual([]);
  });

  test('holds symbols, those that share one, and anchors, as far as they are in it', () => {
    const scene = sceneFor({ camera: southAsia });
    const found = inFrame(scene, desktop);
    const isIn = ({ at: [x, y] }: { at: Point }) =>
      x >= 0 && y >= 0 && x <= desktop.width && y <= desktop.height;
    const facilities = [
      ...scene.symbols.filter(isIn).map(({ id }) => `facility:${id}`),
      ...scene.joints
        .filter(isIn)
        .flatMap(({ members }) => members.map(({ facility }) => `facility:${facility.id}`)),
    ];
    expect(facilities.length).toBeGreaterThan(2);
    expect([...found].filter((key) => key.startsWith('facility:')).sort()).toEqual(
      facilities.sort(),
    );
    const anchors = scene.anchors.filter(isIn).map(({ opens }) => `${opens.kind}:${opens.id}`);
    for (const key of anchors) expect([...found]).toContain(key);
  });

  test('is all that is drawn where the whole sheet is', () => {
    const scene = sceneFor();
    expect([...inFrame(scene, desktop)].filter((key) => key.startsWith('flow:'))).toHaveLength(
      scene.flows.length,
    );
  });
});
