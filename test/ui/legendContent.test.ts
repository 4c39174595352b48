import { describe, expect, test } from 'vitest';
import type { Drawn } from '../../src/core/geometry/drawnInBox.ts';
import type { FlowShape, SymbolShape } from '../../src/core/geometry/scene.ts';
import type { FlowKind, VisibleFlow } from '../../src/core/model/flow.ts';
import type { State } from '../../src/core/model/state.ts';
import type { FacilityKind } from '../../src/core/model/thing.ts';
import { legendContent } from '../../src/ui/legendContent.ts';

const flow = (kind: FlowKind, state: State, rest: Partial<FlowShape> = {}) =>
  ({ id: kind, kind, state, fan: [], ...rest }) as FlowShape;
const symbol = (kind: FacilityKind, state: State, rest: Partial<SymbolShape> = {}) =>
  ({ kind, state, ring: null, ...rest }) as SymbolShape;
const drawn = (parts: Partial<Drawn>): Drawn => ({
  flows: [],
  symbols: [],
  joints: [],
  anchors: [],
  ...parts,
});
const figured = (id: FlowKind) =>
  ({
    id,
    kind: id,
    quantity: { unit: 'units', counted: true, claim: { basis: null } },
  }) as unknown as VisibleFlow;

describe('the key', () => {
  test('names the kinds of flows and symbols that are drawn, each once, in its own order', () => {
    const { kinds, symbols } = legendContent(
      drawn({
        flows: [flow('trade', 'operating'), flow('export', 'ahead'), flow('trade', 'ended')],
        symbols: [symbol('headquarters', 'operating'), symbol('store', 'ended')],
      }),
      [],
    );
    expect(kinds).toEqual(['export', 'trade']);
    expect(symbols).toEqual(['store', 'headquarters']);
  });

  test('shows a state as what is in it: a line, a symbol or both', () => {
    const { states } = legendContent(
      drawn({
        flows: [flow('entry', 'ahead'), flow('trade', 'overdue'), flow('export', 'operating')],
        symbols: [symbol('assembly', 'overdue'), symbol('assembly', 'paused')],
      }),
      [],
    );
    expect(states).toEqual([
      { state: 'ahead', isLine: true, isSymbol: false },
      { state: 'overdue', isLine: true, isSymbol: true },
      { state: 'paused', isLine: false, isSymbol: true },
    ]);
  });

  test('tells of what shares a disc what the disc tells: who is still to come, not who has paused, and no kinds', () => {
    const members = (['operating', 'overdue', 'paused'] as const).map((state) => ({
      state: { state },
    }));
    const joint = { state: 'operating', members } as unknown as Drawn['joints'][number];
    expect(legendContent(drawn({ joints: [joint] }), [])).toEqual({
      kinds: [],
      symbols: [],
      states: [{ state: 'overdue', isLine: false, isSymbol: true }],
      marks: ['joint'],
      scales: [],
    });
  });

  test('explains disc, fan, bracket and ring only where one is drawn', () => {
    const ray = [
      [0, 0],
      [1, 1],
    ] as const;
    const marks = (parts: Partial<Drawn>) => legendContent(drawn(parts), []).marks;
    const anchor = (group: boolean) => ({ group }) as Drawn['anchors'][number];
    expect(marks({ flows: [flow('export', 'ahead')], anchors: [anchor(false)] })).toEqual([]);
    expect(marks({ flows: [flow('export', 'ahead', { fan: [ray] })] })).toEqual(['fan']);
    expect(marks({ anchors: [anchor(true)] })).toEqual(['group']);
    expect(marks({ symbols: [symbol('store', 'operating', { ring: [[0, 0]] })] })).toEqual([
      'ring',
    ]);
  });

  test('has the scales of the flows that are drawn, and of no other', () => {
    const { scales } = legendContent(drawn({ flows: [flow('trade', 'operating')] }), [
      figured('production'),
      figured('trade'),
    ]);
    expect(scales.map(({ kind }) => kind)).toEqual(['trade']);
  });
});
