import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SymbolLayout, symbolLayoutOf } from '../../src/core/geometry/symbolLayout.ts';
import type { VisibleAtlas } from '../../src/core/model/flow.ts';
import type { CountryCode, FacilityId, MarketId, PlaceId } from '../../src/core/model/id.ts';
import { nothingShown, stateChanges, statesOf } from '../../src/map/featureStates.ts';
import { anchorKey, facilityKey, ringKey, softKey } from '../../src/map/thingFeatures.ts';
import { sampleAtlas, sampleVisible, stateAt } from '../core/geometry/sampleAtlas.ts';
import { sceneFor } from '../core/geometry/sceneFor.ts';

const tints = new Map([['IND' as CountryCode, 'market' as const]]);
const layout = symbolLayoutOf(sampleAtlas, sampleVisible);
const shown = statesOf({ visible: sampleVisible, layout, tints });
const istanbul = facilityKey('istanbul' as FacilityId, 'istanbul' as PlaceId, 'operating');

describe('what a step shows', () => {
  test('is every facility in its state, the ring of its place, and the anchors where flows end', () => {
    expect(shown.opacities.get(istanbul)).toBe(1);
    expect(shown.opacities.get(ringKey('istanbul' as PlaceId))).toBe(1);
    expect(shown.opacities.get(anchorKey('usa' as MarketId))).toBe(1);
    expect(shown.opacities.has(anchorKey('bgd' as MarketId))).toBe(false);
  });

  test('has no symbol for a facility of which only the country is known', () => {
    const facilities = sampleVisible.facilities.map((one) => ({ ...one, place: null }));
    const { opacities } = statesOf({ visible: { ...sampleVisible, facilities }, layout, tints });
    expect([...opacities.keys()].every((key) => key.startsWith('anchor/'))).toBe(true);
  });

  test('quiets what is not raised, but not the ring that something raised shares', () => {
    const visible = {
      ...sampleVisible,
      facilities: sampleVisible.facilities.map((one) => ({
        ...one,
        place: sampleVisible.facilities[0]?.place ?? null,
        emphasis: one.facility.id === 'istanbul' ? ('raised' as const) : ('quiet' as const),
      })),
      flows: sampleVisible.flows.map((flow) => ({ ...flow, emphasis: 'quiet' as const })),
    };
    const { opacities } = statesOf({ visible, layout, tints });
    const at = (id: string) =>
      opacities.get(facilityKey(id as FacilityId, 'beijing' as PlaceId, 'operating'));
    expect([at('istanbul'), at('batam')]).toEqual([1, 0.35]);
    expect(opacities.get(ringKey('beijing' as PlaceId))).toBe(1);
    expect(opacities.get(anchorKey('usa' as MarketId))).toBe(0.35);
  });
});

describe('a symbol', () => {
  const drawnByMap = (visible: VisibleAtlas, crowded: SymbolLayout): string[] => {
    const { opacities } = statesOf({ visible, layout: crowded, tints });
    return visible.facilities
      .filter(({ facility, place, state }) =>
        opacities.has(facilityKey(facility.id, place?.id ?? facility.place, state.state)),
      )
      .map(({ facility }) => facility.id);
  };

  test('is drawn by the map or over it, alone or with others, and never by both, whatever is visible', () => {
    const size = { width: 9000, height: 9000 };
    fc.assert(
      fc.property(
        fc.subarray([...sampleVisible.facilities]),
        fc.double({ min: 0.5, max: 4.5, noNaN: true }),
        (facilities, zoom) => {
          const visible = { ...sampleVisible, facilities };
          const camera = { lon: 60, lat: 0, zoom, bearing: 0 };
          const scene = sceneFor({ visible, viewport: size, camera });
          const over = scene.symbols.filter(({ joins }) => joins).map(({ id }) => id);
          const shared = scene.joints.flatMap(({ members }) =>
            members.map(({ facility }) => facility.id),
          );
          const layoutNow = symbolLayoutOf(sampleAtlas, visible);
          const all = [...drawnByMap(visible, layoutNow), ...over, ...shared];
          expect(all.toSorted()).toEqual(facilities.map(({ facility }) => facility.id).toSorted());
        },
      ),
      { numRuns: 20 },
    );
  });

  test('goes over to the overlay when a second one of its country comes, its ring stays', () => {
    const alone = {
      ...sampleVisible,
      facilities: sampleVisible.facilities.filter(({ facility }) => facility.id === 'noida-a'),
    };
    expect(drawnByMap(alone, symbolLayoutOf(sampleAtlas, alone))).toEqual(['noida-a']);
    expect(drawnByMap(alone, layout)).toEqual([]);
    expect(shown.opacities.get(ringKey('noida-a' as PlaceId))).toBe(1);
    expect(shown.opacities.has(softKey('noida-a' as FacilityId, 'noida-a' as PlaceId))).toBe(false);
  });
});

describe('the change to a step', () => {
  test('is nothing when the step shows what was there', () => {
    expect(stateChanges(shown, statesOf({ visible: sampleVisible, layout, tints }))).toEqual([]);
  });

  test('is two feature states when one plant opens: its old symbol goes, its new one comes', () => {
    const visible = {
      ...sampleVisible,
      facilities: sampleVisible.facilities.map((one) =>
        one.facility.id === 'istanbul' ? { ...one, state: stateAt('paused') } : one,
      ),
    };
    expect(stateChanges(shown, statesOf({ visible, layout, tints }))).toEqual([
      { feature: { source: 'things', id: istanbul }, state: { opacity: 0 } },
      {
        feature: { source: 'things', id: istanbul.replace('operating', 'paused') },
        state: { opacity: 1 },
      },
    ]);
  });

  test('takes the tint off a country that no flow touches any more', () => {
    const untinted = statesOf({ visible: sampleVisible, layout, tints: new Map() });
    expect(stateChanges(shown, untinted)).toEqual([
      { feature: { source: 'ground', id: 'IND' }, state: { tint: 'none' } },
    ]);
  });

  test('is everything that shows on a map that has lost its states', () => {
    expect(stateChanges(nothingShown, shown)).toHaveLength(shown.opacities.size + shown.tints.size);
  });
});
