import { describe, expect, test } from 'vitest';
import { type Drawn, drawnInBox } from '../../../src/core/geometry/drawnInBox.ts';
import type { FlowShape, Point, SymbolShape } from '../../../src/core/geometry/scene.ts';

const box = { width: 100, height: 80 };
const flow = (id: string, pieces: readonly (readonly Point[])[], fan: FlowShape['fan'] = []) =>
  ({ id, pieces, fan }) as FlowShape;
const symbol = (id: string, at: Point) => ({ id, at }) as SymbolShape;
const scene = (parts: Partial<Drawn>): Drawn => ({
  flows: [],
  symbols: [],
  joints: [],
  anchors: [],
  ...parts,
});
const idsOf = (shapes: readonly { readonly id: string }[]) => shapes.map(({ id }) => id);

describe('what of a scene is to be seen', () => {
  test('are the symbols in its box and none beside it', () => {
    const { symbols } = drawnInBox(
      scene({ symbols: [symbol('in', [50, 40]), symbol('right', [104, 40])] }),
      box,
    );
    expect(idsOf(symbols)).toEqual(['in']);
  });

  test('are the flows that enter it, also where no corner of theirs lies in it', () => {
    const beside: readonly Point[] = [
      [-60, 10],
      [-10, 70],
    ];
    const through: readonly Point[] = [
      [-60, 40],
      [160, 50],
    ];
    const { flows } = drawnInBox(
      scene({ flows: [flow('through', [beside, through]), flow('beside', [beside])] }),
      box,
    );
    expect(idsOf(flows)).toEqual(['through']);
  });

  test('are the fans with a ray in it', () => {
    const ray: FlowShape['fan'][number] = [
      [-10, 10],
      [20, 10],
    ];
    expect(idsOf(drawnInBox(scene({ flows: [flow('fan', [], [ray])] }), box).flows)).toEqual([
      'fan',
    ]);
  });
});
