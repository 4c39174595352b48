import { describe, expect, test } from 'vitest';
import type { CountryCode, FacilityId, MarketId, PlaceId } from '../../src/core/model/id.ts';
import { nothingShown, stateChanges, statesOf } from '../../src/map/featureStates.ts';
import { anchorKey, facilityKey, ringKey } from '../../src/map/thingFeatures.ts';
import { sampleVisible, stateAt } from '../core/geometry/sampleAtlas.ts';

const tints = new Map([['IND' as CountryCode, 'market' as const]]);
const shown = statesOf({ visible: sampleVisible, tints });
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
    const { opacities } = statesOf({ visible: { ...sampleVisible, facilities }, tints });
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
    const { opacities } = statesOf({ visible, tints });
    const at = (id: string) =>
      opacities.get(facilityKey(id as FacilityId, 'beijing' as PlaceId, 'operating'));
    expect([at('istanbul'), at('batam')]).toEqual([1, 0.35]);
    expect(opacities.get(ringKey('beijing' as PlaceId))).toBe(1);
    expect(opacities.get(anchorKey('usa' as MarketId))).toBe(0.35);
  });
});

describe('the change to a step', () => {
  test('is nothing when the step shows what was there', () => {
    expect(stateChanges(shown, statesOf({ visible: sampleVisible, tints }))).toEqual([]);
  });

  test('is two feature states when one plant opens: its old symbol goes, its new one comes', () => {
    const visible = {
      ...sampleVisible,
      facilities: sampleVisible.facilities.map((one) =>
        one.facility.id === 'istanbul' ? { ...one, state: stateAt('paused') } : one,
      ),
    };
    expect(stateChanges(shown, statesOf({ visible, tints }))).toEqual([
      { feature: { source: 'things', id: istanbul }, state: { opacity: 0 } },
      {
        feature: { source: 'things', id: istanbul.replace('operating', 'paused') },
        state: { opacity: 1 },
      },
    ]);
  });

  test('takes the tint off a country that no flow touches any more', () => {
    const untinted = statesOf({ visible: sampleVisible, tints: new Map() });
    expect(stateChanges(shown, untinted)).toEqual([
      { feature: { source: 'ground', id: 'IND' }, state: { tint: 'none' } },
    ]);
  });

  test('is everything that shows on a map that has lost its states', () => {
    expect(stateChanges(nothingShown, shown)).toHaveLength(shown.opacities.size + shown.tints.size);
  });
});
