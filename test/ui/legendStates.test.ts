import { describe, expect, test } from 'vitest';
import type { VisibleAtlas } from '../../src/core/model/flow.ts';
import type { State } from '../../src/core/model/state.ts';
import type { FacilityKind } from '../../src/core/model/thing.ts';
import { seenStates, seenSymbols } from '../../src/ui/legendStates.ts';

const facility = (kind: FacilityKind, state: State, isPlaced = true) =>
  ({
    facility: { kind },
    state: { state },
    place: isPlaced ? {} : null,
  }) as VisibleAtlas['facilities'][number];
const flow = (state: State) => ({ state: { state } }) as VisibleAtlas['flows'][number];
const atlas = (
  facilities: VisibleAtlas['facilities'],
  flows: VisibleAtlas['flows'] = [],
): VisibleAtlas => ({ facilities, flows, markets: [], ties: [] });

describe('the key', () => {
  test('names the kinds of symbols that are on the map, each once, and no other', () => {
    const seen = seenSymbols(
      atlas([
        facility('headquarters', 'operating'),
        facility('store', 'operating'),
        facility('store', 'ended'),
        facility('warehouse', 'operating', false),
      ]),
    );
    expect(seen).toEqual(['store', 'headquarters']);
  });

  test('shows a state as what is in it: a line, a symbol or both', () => {
    const seen = seenStates(
      atlas(
        [facility('assembly', 'overdue'), facility('assembly', 'paused')],
        [flow('ahead'), flow('overdue'), flow('operating')],
      ),
    );
    expect(seen).toEqual([
      { state: 'ahead', isLine: true, isSymbol: false },
      { state: 'overdue', isLine: true, isSymbol: true },
      { state: 'paused', isLine: false, isSymbol: true },
    ]);
  });

  test('says nothing of the state of what has no place on the map', () => {
    expect(seenStates(atlas([facility('assembly', 'ahead', false)]))).toEqual([]);
  });
});
